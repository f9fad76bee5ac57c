/** Words of the bot’s settings. */
import type { Sayings } from "../../words/say.ts";

export const BOT_SETTINGS = {
  title: { nl: "Bot", fr: "Bot", en: "Bot" },
  intro: {
    nl: "De bot geeft alleen goedgekeurde artikelen, woord voor woord en met de bron. Hij zegt dat hij een programma is, en wie een mens wil krijgt die meteen. Of hij zelf antwoordt of alleen artikelen toont, staat bij Assistent.",
    fr: "Le bot ne donne que des articles approuvés, mot pour mot et avec leur source. Il dit être un programme, et qui veut une personne l’obtient aussitôt. S’il répond lui-même ou montre seulement des articles se règle sous Assistant.",
    en: "The bot gives approved articles only, word for word and with their source. It says that it is a program, and whoever wants a person gets one at once. Whether it answers by itself or only shows articles is set under Assistant.",
  },
  where: {
    nl: "Waar klanten de bot ontmoeten",
    fr: "Où les clients rencontrent le bot",
    en: "Where customers meet the bot",
  },
  widget: { nl: "In de chat", fr: "Dans le chat", en: "In the chat" },
  status: { nl: "Op de statuspagina", fr: "Sur la page de suivi", en: "On the status page" },
  mail: {
    nl: "In een ontvangstbevestiging van elke mail",
    fr: "Dans un accusé de réception de chaque e-mail",
    en: "In an acknowledgement of every mail",
  },
  name: { nl: "Naam die klanten zien", fr: "Nom que voient les clients", en: "Name that customers see" },
  needs: { nl: "Wat een collega nodig heeft", fr: "Ce dont un collègue a besoin", en: "What a colleague needs" },
  needsIntro: {
    nl: "Bij het doorgeven vraagt de bot hoogstens één keer wat nog ontbreekt. De klant mag het overslaan. Wie antwoordt, krijgt dezelfde lijst voorgesteld.",
    fr: "En transmettant, le bot demande une seule fois ce qui manque. Le client peut passer. La même liste est proposée à qui répond.",
    en: "When it hands over, the bot asks once at most for what is missing. The customer may skip it. Who answers is offered the same list.",
  },
  always: { nl: "Voor elke vraag", fr: "Pour toute question", en: "For any question" },
  otherwise: { nl: "Voor elke andere vraag", fr: "Pour toute autre question", en: "For any other question" },
  addReason: { nl: "Reden toevoegen", fr: "Ajouter un motif", en: "Add a reason" },
  choose: { nl: "Kies een reden", fr: "Choisissez un motif", en: "Choose a reason" },
  remove: { nl: "{name} weghalen", fr: "Retirer {name}", en: "Remove {name}" },
  away: { nl: "Weghalen", fr: "Retirer", en: "Remove" },
} as const satisfies Sayings;

export const TRIAL = {
  title: { nl: "Uitproberen", fr: "Essayer", en: "Try it" },
  intro: {
    nl: "Wat de bot nu met een vraag zou doen. Er wordt niets opgeschreven en niemand ziet het.",
    fr: "Ce que le bot ferait maintenant d’une question. Rien n’est noté et personne ne le voit.",
    en: "What the bot would do with a question now. Nothing is written and nobody sees it.",
  },
  question: { nl: "Vraag van een klant", fr: "Question d’un client", en: "A customer’s question" },
  try: { nl: "Probeer", fr: "Essayer", en: "Try" },
  example: {
    nl: "Hoe was ik een wollen trui?",
    fr: "Comment laver un pull en laine ?",
    en: "How do I wash a woollen jumper?",
  },
  nothing: {
    nl: "Niets: de assistent staat uit.",
    fr: "Rien : l’assistant est arrêté.",
    en: "Nothing: the assistant is off.",
  },
  greet: {
    nl: "Zegt wie het is en vraagt naar de vraag.",
    fr: "Se présente et demande la question.",
    en: "Says what it is and asks for the question.",
  },
  show: {
    nl: "Toont deze artikelen naast het gesprek; een mens krijgt de vraag ook.",
    fr: "Montre ces articles à côté ; une personne reçoit aussi la question.",
    en: "Shows these articles beside the conversation; a person gets the question as well.",
  },
  ask_which: {
    nl: "Vraagt welk van deze onderwerpen het is.",
    fr: "Demande lequel de ces sujets.",
    en: "Asks which of these it is about.",
  },
  answer: { nl: "Geeft dit antwoord.", fr: "Donne cette réponse.", en: "Gives this answer." },
  hand_over: { nl: "Geeft door aan een mens.", fr: "Transmet à une personne.", en: "Hands over to a person." },
  sure: { nl: "{percent} % zeker", fr: "sûr à {percent} %", en: "{percent} % sure" },
  touches: {
    nl: "Raakt aan: {topics}. Dat beantwoordt de bot nooit zelf.",
    fr: "Concerne : {topics}. Le bot n’y répond jamais seul.",
    en: "Touches on: {topics}. The bot never answers that by itself.",
  },
} as const satisfies Sayings;

export const FIGURES = {
  title: { nl: "Hoe het ging", fr: "Les résultats", en: "How it went" },
  intro: {
    nl: "Van {n} gesprekken in de laatste vier weken. Tussen haakjes: waar het aandeel met 95 % zekerheid ligt.",
    fr: "Sur {n} conversations des quatre dernières semaines. Entre parenthèses : où se situe la part, à 95 %.",
    en: "Of {n} conversations in the last four weeks. In brackets: where the share lies, with 95 % certainty.",
  },
  opened: { nl: "Klant las een artikel", fr: "Le client a lu un article", en: "Customer read an article" },
  confirmed: { nl: "Hielp, zei de klant", fr: "A aidé, dit le client", en: "Helped, the customer said" },
  assumed: { nl: "Hielp, nemen we aan", fr: "A aidé, supposons-nous", en: "Helped, we assume" },
  handedOver: { nl: "Naar een mens", fr: "Vers une personne", en: "To a person" },
  cameBack: { nl: "Kwam terug na opgelost", fr: "Revenu après résolution", en: "Came back after solved" },
  count: {
    nl: "{n} van {of} ({low} tot {high} %)",
    fr: "{n} sur {of} ({low} à {high} %)",
    en: "{n} of {of} ({low} to {high} %)",
  },
  nobody: { nl: "nog niets", fr: "rien encore", en: "nothing yet" },
} as const satisfies Sayings;

export const CLASSES = {
  ordinary: { nl: "niets bijzonders", fr: "rien de particulier", en: "nothing special" },
  complaint: { nl: "een klacht", fr: "une plainte", en: "a complaint" },
  cancellation: { nl: "opzeggen", fr: "une résiliation", en: "cancelling" },
  money: { nl: "geld", fr: "de l’argent", en: "money" },
  law: { nl: "recht", fr: "le droit", en: "law" },
  health: { nl: "gezondheid", fr: "la santé", en: "health" },
  identity: { nl: "identiteit", fr: "l’identité", en: "identity" },
  promise: { nl: "een belofte", fr: "une promesse", en: "a promise" },
  date: { nl: "een datum", fr: "une date", en: "a date" },
} as const satisfies Sayings;
