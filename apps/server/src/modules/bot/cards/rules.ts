/** What the card says of a dialogue: the question in the customer's words, what was shown or given, what is known. Pure. */

import type { BotDialogue } from "@luwte/contract/bot.ts";
import { fill, type Language, type Texts } from "@luwte/contract/language.ts";
import { isGreeting, wantsPerson } from "../hearing/rules.ts";
import { factName } from "../words/rules.ts";

const TEXTS = {
  shown: { nl: "De bot toonde “{title}”.", fr: "Le bot a montré « {title} ».", en: "The bot showed “{title}”." },
  read: {
    nl: "De klant las “{title}” bij de bot.",
    fr: "Le client a lu « {title} » auprès du bot.",
    en: "The customer read “{title}” from the bot.",
  },
  notHelped: {
    nl: "“{title}” hielp niet, zei de klant.",
    fr: "« {title} » n’a pas aidé, dit le client.",
    en: "“{title}” did not help, the customer said.",
  },
  known: { nl: "Bekend: {facts}", fr: "Connu : {facts}", en: "Known: {facts}" },
} as const satisfies Texts;

const LONGEST = 240;
const MOST_LINES = 5;

type Told = Partial<Pick<BotDialogue, "question" | "offers" | "facts">>;

/** In the organisation's own language, for a colleague reads it. */
export function cardOf({ question = "", offers = [], facts = [] }: Told, language: Language) {
  const lines = offers
    .slice(0, MOST_LINES)
    .map(({ title, opened, helped }) => fill(TEXTS[keyOf(opened, helped)][language], { title: shortOf(title) }));
  const known = facts.map(({ fact, value }) => `${factName(fact, language)} ${value}`).join(", ");
  return {
    question: shortOf(question),
    done: lines.join("\n").slice(0, 1000),
    nextStep: known === "" ? "" : fill(TEXTS.known[language], { facts: known }).slice(0, 1000),
  };
}

/** Longer, and it says something besides that somebody wants a person. */
const LONGEST_WISH = 60;

/** What was asked first, with what was said in asking for a person; a greeting is no question. */
export function questionFor(before: string, now: string): string {
  if (before === "" || before === now || isGreeting(before) || !wantsPerson(now)) return now;
  return now.length > LONGEST_WISH ? `${before}\n${now}` : before;
}

const keyOf = (opened: boolean, helped: boolean | null): "notHelped" | "read" | "shown" =>
  helped === false ? "notHelped" : opened ? "read" : "shown";

const shortOf = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`);
