/** Which letters are looked at, and what their acknowledgement says. Pure. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { fill, type Language, type Texts } from "@luwte/contract/language.ts";
import type { Opening } from "../../service-levels/public.ts";
import { say, whenWords } from "../words/rules.ts";

/** An event tells of an old conversation as of a new one when lists gain it. */
const JUST_NOW = 3_600_000;

/** A letter that came in just now. Who writes in a widget met the bot there. */
export const isLetter = (
  of: Pick<Conversation, "channel" | "widgetId" | "createdAt" | "state" | "erasedAt">,
  now: Date,
): boolean =>
  of.channel === "mail" &&
  of.widgetId === null &&
  of.state.kind === "open" &&
  of.erasedAt === null &&
  now.getTime() - Date.parse(of.createdAt) < JUST_NOW;

const TEXTS = {
  subject: {
    nl: "Ontvangen: uw bericht (zaaknummer {number})",
    fr: "Bien reçu : votre message (dossier n° {number})",
    en: "Received: your message (case number {number})",
  },
  received: {
    nl: "Dit is een automatisch bericht van {organisation}. Uw bericht is aangekomen, met zaaknummer {number}.",
    fr: "Ceci est un message automatique de {organisation}. Votre message nous est parvenu, dossier n° {number}.",
    en: "This is an automatic message from {organisation}. Your message has arrived, with case number {number}.",
  },
  person: {
    nl: "Een mens leest uw bericht en antwoordt per mail.",
    fr: "Une personne lit votre message et répond par e-mail.",
    en: "A person reads your message and answers by mail.",
  },
  perhaps: {
    nl: "{name}, een automatische assistent, vond misschien al een antwoord:",
    fr: "{name}, un assistant automatique, a peut-être déjà trouvé une réponse :",
    en: "{name}, an automatic assistant, perhaps found an answer already:",
  },
  follow: {
    nl: "Lees het, zeg of het hielp, of volg uw vraag: {link}",
    fr: "Lisez-la, dites si elle vous aide, ou suivez votre question : {link}",
    en: "Read it, say whether it helped, or follow your question: {link}",
  },
  status: { nl: "Volg uw vraag: {link}", fr: "Suivez votre question : {link}", en: "Follow your question: {link}" },
} as const satisfies Texts;

/** `words`: only of what may be given by itself. */
export type Found = { readonly title: string; readonly words: string | null };
export type Letter = {
  readonly language: Language;
  readonly organisation: string;
  readonly number: number;
  readonly name: string;
  readonly link: string | null;
  /** The articles lie ready on the status page too. */
  readonly onPage: boolean;
  readonly opening: Opening;
  readonly timeZone: string;
  readonly found: readonly Found[];
};

export const subjectOf = ({ language, number }: Letter): string => fill(TEXTS.subject[language], { number });

export function textOf(letter: Letter): string {
  const { language, organisation, number, name, link, onPage, opening, timeZone, found } = letter;
  const isReadable = link !== null && onPage;
  const shown = !isReadable ? found.filter(({ words }) => words !== null) : found;
  const person = opening.open
    ? TEXTS.person[language]
    : whenWords({ ...opening, language, timeZone, hasAddress: true }).join(" ");
  const follow =
    link === null ? [] : [fill((shown.length > 0 && isReadable ? TEXTS.follow : TEXTS.status)[language], { link })];
  const perhaps =
    shown.length > 0 ? [fill(TEXTS.perhaps[language], { name }), ...shown.map((each) => foundOf(each, language))] : [];
  return [fill(TEXTS.received[language], { organisation, number }), person, ...perhaps, ...follow].join("\n\n");
}

const foundOf = ({ title, words }: Found, language: Language): string =>
  words === null ? `- ${title}` : say(language, "answer", { title, words });
