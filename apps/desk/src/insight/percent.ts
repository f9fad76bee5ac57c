/** A share as people say it. */
import type { Language } from "@luwte/contract/language.ts";

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** With one decimal, rounded down: what is nearly a limit does not look as if it were over it. */
export const nearly = (share: number, language: Language): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.floor(share * 1000 + 1e-9) / 10)} %`;
