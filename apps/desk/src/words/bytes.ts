/** How big a file is, as people say it. */
import type { Language } from "@luwte/contract/language.ts";
import { LOCALES } from "./say.ts";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

export function sayBytes(bytes: number, language: Language): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  const digits = amount < 10 && step > 0 ? 1 : 0;
  return new Intl.NumberFormat(LOCALES[language], {
    style: "unit",
    unit: UNITS[step]!,
    unitDisplay: "short",
    maximumFractionDigits: digits,
  }).format(amount);
}
