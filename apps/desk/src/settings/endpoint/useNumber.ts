/** Counts as the reader writes them. */
import { LOCALES } from "../../words/say.ts";
import { useLanguage } from "../../words/useText.tsx";

export function useNumber(): { say: (count: number) => string; share: (share: number) => string; between: string } {
  const { language } = useLanguage();
  const locale = LOCALES[language];
  const counts = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return {
    say: (count) => counts.format(count),
    share: (share) => shares.format(share),
    between: counts.formatToParts(1_000_000).find(({ type }) => type === "group")?.value ?? " ",
  };
}
