/** What is sent when nobody decided otherwise, and how the text is filled. */
import type { Language } from "@luwte/contract/language.ts";
import { ASK_PLACE, type ThanksSettings } from "@luwte/contract/thanks.ts";

export const PRESET: ThanksSettings = {
  asks: true,
  everyDays: 30,
  afterMinutes: 120,
  wall: true,
  texts: {
    nl: "Uw vraag is afgerond. Wilt u ons in een halve minuut zeggen hoe het ging?\n\n{{link}}\n\nIs het nog niet opgelost? Dan zet u uw vraag daar weer open; u hoeft niets opnieuw te vertellen.",
    fr: "Votre question est clôturée. Voulez-vous nous dire en trente secondes comment cela s’est passé ?\n\n{{link}}\n\nCe n’est pas encore résolu ? Vous pouvez y rouvrir votre question, sans rien raconter de nouveau.",
    en: "Your question is closed. Would you tell us in half a minute how it went?\n\n{{link}}\n\nIs it not solved yet? You can open your question again there; you need not tell anything twice.",
  },
};

export const NOT_SOLVED: Record<Language, string> = {
  nl: "Mijn vraag is nog niet opgelost.",
  fr: "Ma question n’est pas encore résolue.",
  en: "My question is not solved yet.",
};

export const textFor = ({ texts }: ThanksSettings, language: Language | null, link: string): string =>
  texts[language ?? "nl"].split(ASK_PLACE).join(link);

export type WrongText = { pointer: string; code: string; detail: string };
/** Without the place the customer has nowhere to answer. */
export const wrongIn = ({ texts }: ThanksSettings): WrongText[] =>
  Object.entries(texts)
    .filter(([, text]) => !text.includes(ASK_PLACE))
    .map(([language]) => ({ pointer: `/body/settings/texts/${language}`, code: "place_missing", detail: ASK_PLACE }));
