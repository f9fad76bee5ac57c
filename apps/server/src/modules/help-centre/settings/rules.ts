/** How a help centre stands before anybody chose, and what may not be saved. Pure. */
import type { HelpCentreSettings } from "@luwte/contract/helpCentre.ts";
import { verdictsOn } from "@luwte/contract/helpCentreColours.ts";
import type { Language } from "@luwte/contract/language.ts";

const LONGEST_ADDRESS = 40;

/** "Wol & Weer" -> "wol-weer"; a name without such letters: "help". */
export function addressFrom(name: string): string {
  const letters = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_ADDRESS)
    .replace(/^-+|-+$/g, "");
  return letters.length >= 3 ? letters : "help";
}

const INTROS: Record<Language, string> = {
  nl: "Zoek uw antwoord, of stel ons uw vraag.",
  fr: "Trouvez votre réponse, ou posez-nous votre question.",
  en: "Find your answer, or ask us your question.",
};
const introIn = (language: Language) => ({ title: "", intro: INTROS[language] });

export const presetFor = (name: string): HelpCentreSettings => ({
  open: false,
  address: addressFrom(name),
  languages: ["nl", "fr", "en"],
  texts: { nl: introIn("nl"), fr: introIn("fr"), en: introIn("en") },
  colours: { accent: "#0f6a6a", band: "#0f6a6a" },
  logoId: null,
  widgetId: null,
  inboxId: null,
});

const said = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Only the accent on paper can fail: letters on a colour are black or white, and one of them can always be read. */
export const wrongIn = ({ colours }: HelpCentreSettings) =>
  verdictsOn(colours)
    .filter(({ pair, readable }) => pair === "links" && !readable)
    .map(({ ratio }) => ({
      pointer: "/body/settings/colours/accent",
      code: "contrast_too_low",
      detail: `${said(ratio)} < 4.50`,
    }));
