/** What customers read of the bot. Short, "u" and "vous"; it says that it is a program, at its first words and when it hands over. Pure. */
import type { BotFact, BotReason } from "@luwte/contract/bot.ts";
import { fill, type Language, type Texts } from "@luwte/contract/language.ts";

const TEXTS = {
  intro: {
    nl: "{name} is een automatische assistent, geen mens.",
    fr: "{name} est un assistant automatique, pas une personne.",
    en: "{name} is an automatic assistant, not a person.",
  },
  greet: {
    nl: "Ik ben een automatische assistent, geen mens. Wat is uw vraag?",
    fr: "Je suis un assistant automatique, pas une personne. Quelle est votre question ?",
    en: "I am an automatic assistant, not a person. What is your question?",
  },
  shown: {
    nl: "Misschien helpt dit al. Een collega leest uw vraag ook.",
    fr: "Ceci vous aide peut-être déjà. Un collègue lit aussi votre question.",
    en: "Perhaps this helps already. A colleague reads your question as well.",
  },
  which: {
    nl: "Ik ben een automatische assistent, geen mens. Gaat uw vraag over een van deze onderwerpen?",
    fr: "Je suis un assistant automatique, pas une personne. Votre question porte-t-elle sur l’un de ces sujets ?",
    en: "I am an automatic assistant, not a person. Is your question about one of these?",
  },
  answer: {
    nl: "Automatisch antwoord uit ons artikel “{title}”:\n\n{words}",
    fr: "Réponse automatique tirée de notre article « {title} » :\n\n{words}",
    en: "Automatic answer from our article “{title}”:\n\n{words}",
  },
  answered: { nl: "Helpt dit antwoord?", fr: "Cette réponse vous aide-t-elle ?", en: "Does this answer help?" },
  source: {
    nl: "Bron: ons artikel “{title}”",
    fr: "Source : notre article « {title} »",
    en: "Source: our article “{title}”",
  },
  readAll: { nl: "Lees het hele artikel", fr: "Lire l’article complet", en: "Read the whole article" },
  person: { nl: "Een mens, graag", fr: "Une personne, s’il vous plaît", en: "A person, please" },
  helped: { nl: "Dit helpt", fr: "Cela m’aide", en: "This helps" },
  notHelped: { nl: "Dit helpt niet", fr: "Cela ne m’aide pas", en: "This does not help" },
  none: { nl: "Geen van deze", fr: "Aucun de ceux-ci", en: "None of these" },
  failed: {
    nl: "Dat lukte niet. Probeer het nog eens.",
    fr: "Cela n’a pas marché. Réessayez.",
    en: "That did not work. Please try again.",
  },
  solved: {
    nl: "Fijn dat het helpt. Nog iets? Schrijf het hier, dan leest een mens het.",
    fr: "Heureux que cela vous aide. Autre chose ? Écrivez-nous, une personne vous lira.",
    en: "Good that it helps. Anything else? Write it here and a person reads it.",
  },
  handOver: {
    nl: "Ik ben een automatische assistent en geef dit aan een collega.",
    fr: "Je suis un assistant automatique et je transmets ceci à un collègue.",
    en: "I am an automatic assistant and hand this to a colleague.",
  },
  open: {
    nl: "Een mens leest uw vraag en antwoordt hier.",
    fr: "Une personne lit votre question et répond ici.",
    en: "A person reads your question and answers here.",
  },
  closed: {
    nl: "Er is nu niemand. We zijn er weer {when}.",
    fr: "Personne n’est là pour l’instant. Nous serons de retour {when}.",
    en: "Nobody is here now. We are back {when}.",
  },
  closedUnknown: { nl: "Er is nu niemand.", fr: "Personne n’est là pour l’instant.", en: "Nobody is here now." },
  byMail: {
    nl: "We antwoorden per mail.",
    fr: "Nous répondrons par e-mail.",
    en: "We answer by mail.",
  },
  leaveMail: {
    nl: "Laat uw e-mailadres achter, dan antwoorden we per mail.",
    fr: "Laissez votre adresse e-mail, nous répondrons par e-mail.",
    en: "Leave your e-mail address and we answer by mail.",
  },
  ask: {
    nl: "Weet u uw {facts}? Zet het er dan bij. Het hoeft niet.",
    fr: "Connaissez-vous votre {facts} ? Ajoutez-le si vous voulez. Ce n’est pas obligatoire.",
    en: "Do you know your {facts}? Then add it. You need not.",
  },
  moment: { nl: "{day} om {time}", fr: "{day} à {time}", en: "on {day} at {time}" },
  and: { nl: "en", fr: "et votre", en: "and" },
} as const satisfies Texts;

const FACTS = {
  order_number: { nl: "bestelnummer", fr: "numéro de commande", en: "order number" },
  postcode: { nl: "postcode", fr: "code postal", en: "postcode" },
  phone: { nl: "telefoonnummer", fr: "numéro de téléphone", en: "telephone number" },
  email: { nl: "e-mailadres", fr: "adresse e-mail", en: "e-mail address" },
} as const satisfies Record<BotFact, Record<Language, string>>;

export type WordKey = keyof typeof TEXTS;
export const say = (language: Language, key: WordKey, places: Record<string, string> = {}): string =>
  fill(TEXTS[key][language], places);

export const factName = (fact: BotFact, language: Language): string => FACTS[fact][language];

type Article = { readonly title: string; readonly short: string };

/** The approved words, all of them and nothing between; before them that it is automatic, and from which article. */
export const answerWords = (language: Language, { title, short }: Article): string =>
  say(language, "answer", { title, words: short });

export type HandOver = {
  readonly language: Language;
  readonly open: boolean;
  /** When somebody is there again; null: nobody knows. */
  readonly opensAt: Date | null;
  readonly timeZone: string;
  /** An answer has somewhere to go when the customer has left. */
  readonly hasAddress: boolean;
  readonly asked: readonly BotFact[];
};

/** These end the bot's part without a word of it: a colleague spoke, or it was switched off. */
const SILENT: ReadonlySet<BotReason> = new Set(["person_wrote", "switched_off"]);

/** The last that it says. Null: nothing. */
export function handOverWords(because: BotReason, given: HandOver): string | null {
  if (SILENT.has(because)) return null;
  const { language, asked } = given;
  const names = asked.map((fact) => factName(fact, language)).join(` ${say(language, "and")} `);
  const ask = asked.length > 0 ? [say(language, "ask", { facts: names })] : [];
  return [say(language, "handOver"), ...whenWords(given), ...ask].join(" ");
}

/** When people are there, and how an answer comes. */
export function whenWords({ language, open, opensAt, timeZone, hasAddress }: Omit<HandOver, "asked">): string[] {
  if (open) return [say(language, "open")];
  const when = opensAt && sayWhen(language, opensAt, timeZone);
  return [
    when ? say(language, "closed", { when }) : say(language, "closedUnknown"),
    say(language, hasAddress ? "byMail" : "leaveMail"),
  ];
}

/** "maandag 30 november om 09:00". */
function sayWhen(language: Language, at: Date, timeZone: string): string {
  const locale = { nl: "nl-NL", fr: "fr-FR", en: "en-GB" }[language];
  const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: "long", day: "numeric", month: "long" }).format(at);
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
  return say(language, "moment", { day, time });
}
