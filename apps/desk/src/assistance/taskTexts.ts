/** What the assistant does, task by task, and how far it may go. */
import type { Level, Task } from "@luwte/contract/oversight.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const ASSISTANCE = {
  off: {
    nl: "De assistent staat uit ({when}). Je werkt gewoon door, zonder voorstellen.",
    fr: "L’assistant est arrêté ({when}). Vous continuez à travailler, sans propositions.",
    en: "The assistant is off ({when}). You go on working, without suggestions.",
  },
  withoutTopic: { nl: "Zonder onderwerp", fr: "Sans sujet", en: "Without a topic" },
  goneTopic: { nl: "Een onderwerp dat er niet meer is", fr: "Un sujet qui n’existe plus", en: "A topic that is gone" },
} as const satisfies Sayings;

export const TASK_NAMES = {
  language: { nl: "Taal van de klant", fr: "Langue du client", en: "The customer’s language" },
  reason: { nl: "Contactreden", fr: "Motif de contact", en: "Contact reason" },
  complexity: { nl: "Eenvoudig of ingewikkeld", fr: "Simple ou complexe", en: "Simple or complex" },
  urgency: { nl: "Haast", fr: "Urgence", en: "Urgency" },
  duplicate: { nl: "Dezelfde vraag", fr: "Question en double", en: "The same question twice" },
  reply: { nl: "Antwoord", fr: "Réponse", en: "Reply" },
  summary: { nl: "Samenvatting", fr: "Résumé", en: "Summary" },
  promise: { nl: "Toezegging", fr: "Engagement", en: "Promise" },
  follow_up: { nl: "Volgende stap", fr: "Suite à donner", en: "Next step" },
  handover_card: { nl: "Overdrachtskaart", fr: "Fiche de relais", en: "Handover card" },
  missing_facts: { nl: "Wat nog ontbreekt", fr: "Ce qui manque encore", en: "What is still missing" },
  bot_answer: { nl: "Antwoord van de bot", fr: "Réponse du bot", en: "Answer of the bot" },
} as const satisfies Record<Task, Saying>;

export const TASK_HINTS = {
  language: {
    nl: "In welke taal een klant schrijft",
    fr: "La langue dans laquelle un client écrit",
    en: "In which language a customer writes",
  },
  reason: {
    nl: "Waarom iemand contact opneemt",
    fr: "Pourquoi quelqu’un nous contacte",
    en: "Why somebody contacts us",
  },
  complexity: {
    nl: "Of een vraag snel klaar is of een specialist nodig heeft",
    fr: "Une question rapide, ou pour un spécialiste",
    en: "Whether a question is quick or needs a specialist",
  },
  urgency: { nl: "Of het niet kan wachten", fr: "Si cela ne peut pas attendre", en: "Whether it cannot wait" },
  duplicate: {
    nl: "Of een klant dit al eerder vroeg",
    fr: "Si un client l’a déjà demandé",
    en: "Whether a customer asked this before",
  },
  reply: {
    nl: "Zinnen voor je antwoord, elk met zijn bron",
    fr: "Des phrases pour la réponse, chacune avec sa source",
    en: "Sentences for the reply, each with its source",
  },
  summary: {
    nl: "Een gesprek in een paar zinnen",
    fr: "Une conversation en quelques phrases",
    en: "A conversation in a few sentences",
  },
  promise: {
    nl: "Wat je in een antwoord toezegt, en tegen wanneer",
    fr: "Ce que vous promettez, et pour quand",
    en: "What you promise in a reply, and by when",
  },
  follow_up: {
    nl: "Wat er na het gesprek nog moet gebeuren",
    fr: "Ce qu’il reste à faire après la conversation",
    en: "What is to be done after the conversation",
  },
  handover_card: {
    nl: "Wat een collega moet weten die het overneemt",
    fr: "Ce que doit savoir le collègue qui reprend",
    en: "What a colleague who takes over has to know",
  },
  missing_facts: {
    nl: "Gegevens die je nog moet vragen",
    fr: "Les données à demander encore",
    en: "Facts that are still to be asked",
  },
  bot_answer: {
    nl: "Woord voor woord uit een goedgekeurd artikel",
    fr: "Mot pour mot d’un article approuvé",
    en: "Word for word from an approved article",
  },
} as const satisfies Record<Task, Saying>;

export const LEVEL_NAMES = {
  0: { nl: "Uit", fr: "Arrêté", en: "Off" },
  1: { nl: "Tonen", fr: "Montrer", en: "Show" },
  2: { nl: "Klaarzetten", fr: "Préremplir", en: "Prefill" },
  3: { nl: "Vanzelf", fr: "Automatique", en: "Automatic" },
} as const satisfies Record<Level, Saying>;

/** What the bot says is read by customers, so its levels say what they see. */
const BOT_LEVEL_HINTS = {
  0: {
    nl: "De bot zwijgt; elke vraag gaat meteen naar een mens.",
    fr: "Le bot se tait ; chaque question va tout de suite à une personne.",
    en: "The bot is silent; every question goes to a person at once.",
  },
  1: {
    nl: "Naast het gesprek ziet de klant artikelen die passen; de vraag gaat ook naar een mens.",
    fr: "À côté de la conversation, le client voit les articles qui conviennent ; la question va aussi à une personne.",
    en: "Beside the conversation the customer sees articles that fit; the question goes to a person too.",
  },
  2: {
    nl: "Voor de klant hetzelfde als Tonen: artikelen ernaast, en een mens antwoordt.",
    fr: "Pour le client, comme Montrer : des articles à côté, et une personne répond.",
    en: "To the customer the same as Show: articles beside it, and a person answers.",
  },
  3: {
    nl: "De klant krijgt meteen een goedgekeurd antwoord van de bot, met de bron, en kan altijd een mens vragen.",
    fr: "Le client reçoit tout de suite une réponse approuvée du bot, avec sa source, et peut toujours demander une personne.",
    en: "The customer gets an approved answer of the bot at once, with its source, and can always ask for a person.",
  },
} as const satisfies Record<Level, Saying>;

const LEVEL_HINTS = {
  0: { nl: "Er wordt niets voorgesteld.", fr: "Rien n’est proposé.", en: "Nothing is suggested." },
  1: {
    nl: "Het voorstel staat naast je werk.",
    fr: "La proposition s’affiche à côté du travail.",
    en: "The suggestion stands beside the work.",
  },
  2: {
    nl: "Het voorstel is ingevuld; een medewerker bevestigt het.",
    fr: "La proposition est remplie ; un conseiller la confirme.",
    en: "The suggestion is filled in; a colleague confirms it.",
  },
  3: {
    nl: "Het gebeurt zonder medewerker, staat erbij, en is in één stap terug te draaien of te stoppen.",
    fr: "Cela se fait sans conseiller, c’est indiqué, et on l’annule ou l’arrête en une étape.",
    en: "It is done without a person, says so, and is undone or stopped in one step.",
  },
} as const satisfies Record<Level, Saying>;

export const hintOf = (level: Level, task: Task): Saying =>
  (task === "bot_answer" ? BOT_LEVEL_HINTS : LEVEL_HINTS)[level];
