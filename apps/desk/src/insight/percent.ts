/** A share as people say it. */
import type { Language } from "@luwte/contract/language.ts";

/** A figure and its sign stay on one line. */
const PERCENT = "\u00a0%";
export const percent = (share: number): string => `${Math.round(share * 100)}${PERCENT}`;

/** The lower end of an interval: what is not certain does not look as if it were. */
export const lowest = (share: number): string => percent(share < 1 ? Math.min(share, 0.99) : share);

/** With one decimal, rounded down: what is nearly a limit does not look as if it were over it. */
export const nearly = (share: number, language: Language): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.floor(share * 1000 + 1e-9) / 10)}${PERCENT}`;
