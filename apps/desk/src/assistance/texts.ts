/** Words of looking again at what was proposed. */
import type { Task } from "@luwte/contract/oversight.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const RECHECK = {
  title: { nl: "Nakijken", fr: "Relire", en: "Look again" },
  intro: {
    nl: "Het toeval koos deze voorstellen. Je ziet niet wat een collega ervan maakte, en niemand ziet wie ze nakijkt. Zo weten we hoe vaak de assistent gelijk heeft.",
    fr: "Le hasard a choisi ces propositions. Vous ne voyez pas ce qu’un collègue en a fait, et personne ne voit qui les relit. Nous savons ainsi combien de fois l’assistant a raison.",
    en: "Chance chose these suggestions. You do not see what a colleague made of them, and nobody sees who looks at them. So we know how often the assistant is right.",
  },
  loading: { nl: "Even zoeken…", fr: "Recherche…", en: "Looking…" },
  empty: {
    nl: "Alles is nagekeken. Dank je wel.",
    fr: "Tout est relu. Merci.",
    en: "All of it was looked at. Thank you.",
  },
  emptyWhy: {
    nl: "Nieuwe voorstellen komen hier als een collega erover heeft besloten.",
    fr: "De nouvelles propositions arrivent ici quand un collègue a décidé.",
    en: "New suggestions come here once a colleague has decided on them.",
  },
  progress: {
    nl: { one: "{judged} nagekeken, nog {count}", other: "{judged} nagekeken, nog {count}" },
    fr: { one: "{judged} relues, encore {count}", other: "{judged} relues, encore {count}" },
    en: { one: "{judged} looked at, {count} left", other: "{judged} looked at, {count} left" },
  },
  asked: { nl: "Het gesprek, zoals het toen was", fr: "La conversation à ce moment", en: "The conversation as it was" },
  other: { nl: "Het andere gesprek", fr: "L’autre conversation", en: "The other conversation" },
  noThread: {
    nl: "Er hoort geen gesprek bij.",
    fr: "Aucune conversation n’y est liée.",
    en: "No conversation belongs to it.",
  },
  proposed: { nl: "Het voorstel", fr: "La proposition", en: "The suggestion" },
  sources: { nl: "Daar rust het op", fr: "Sur quoi elle repose", en: "What it rests on" },
  customer: { nl: "Klant", fr: "Client", en: "Customer" },
  person: { nl: "Medewerker", fr: "Conseiller", en: "Agent" },
  system: { nl: "Automatisch bericht", fr: "Message automatique", en: "Automatic message" },
  answers: { nl: "Je oordeel", fr: "Votre avis", en: "Your judgement" },
  right: { nl: "Klopt", fr: "Juste", en: "Right" },
  wrong: { nl: "Klopt niet", fr: "Faux", en: "Wrong" },
  unsure: { nl: "Weet ik niet", fr: "Je ne sais pas", en: "Not sure" },
  skip: { nl: "Overslaan", fr: "Passer", en: "Skip" },
  unreadable: {
    nl: "Dit voorstel is niet meer te lezen. Sla het over.",
    fr: "Cette proposition n’est plus lisible. Passez-la.",
    en: "This suggestion can no longer be read. Skip it.",
  },
} as const satisfies Sayings;

/** What is asked about each task's suggestion. */
export const QUESTIONS: Readonly<Record<Task, Saying>> = {
  language: {
    nl: "Schrijft de klant in deze taal?",
    fr: "Le client écrit-il dans cette langue ?",
    en: "Does the customer write in this language?",
  },
  reason: { nl: "Is dit de contactreden?", fr: "Est-ce le motif de contact ?", en: "Is this the contact reason?" },
  complexity: {
    nl: "Was dit zo moeilijk als hier staat?",
    fr: "Cette difficulté est-elle juste ?",
    en: "Was it as difficult as this says?",
  },
  urgency: {
    nl: "Had dit zo veel haast als hier staat?",
    fr: "Cette urgence est-elle juste ?",
    en: "Was it as urgent as this says?",
  },
  duplicate: {
    nl: "Gaan beide gesprekken over dezelfde vraag?",
    fr: "Les deux conversations portent-elles sur la même question ?",
    en: "Are both conversations about the same question?",
  },
  reply: {
    nl: "Is dit antwoord juist en volledig?",
    fr: "Cette réponse est-elle juste et complète ?",
    en: "Is this reply right and complete?",
  },
  summary: { nl: "Klopt deze samenvatting?", fr: "Ce résumé est-il juste ?", en: "Is this summary right?" },
  promise: {
    nl: "Is dit een toezegging, met de goede tijd?",
    fr: "Est-ce un engagement, avec la bonne échéance ?",
    en: "Is this a promise, with the right time?",
  },
  follow_up: {
    nl: "Is dit de goede volgende stap?",
    fr: "Est-ce la bonne suite ?",
    en: "Is this the right next step?",
  },
  handover_card: {
    nl: "Klopt deze overdrachtskaart?",
    fr: "Cette fiche de relais est-elle juste ?",
    en: "Is this handover card right?",
  },
  missing_facts: {
    nl: "Ontbraken deze gegevens?",
    fr: "Ces données manquaient-elles ?",
    en: "Were these facts missing?",
  },
  bot_answer: {
    nl: "Beantwoordt dit de vraag van de klant?",
    fr: "Cela répond-il à la question du client ?",
    en: "Does this answer the customer’s question?",
  },
};

/** Words for what a suggestion can say. */
export const VALUE_WORDS = {
  nl: { nl: "Nederlands", fr: "Néerlandais", en: "Dutch" },
  fr: { nl: "Frans", fr: "Français", en: "French" },
  en: { nl: "Engels", fr: "Anglais", en: "English" },
  simple: { nl: "Eenvoudig", fr: "Simple", en: "Simple" },
  complex: { nl: "Ingewikkeld", fr: "Complexe", en: "Complex" },
  ordinary: { nl: "Geen haast", fr: "Pas urgent", en: "Not urgent" },
  urgent: { nl: "Haast", fr: "Urgent", en: "Urgent" },
  duplicate: { nl: "Dezelfde vraag", fr: "La même question", en: "The same question" },
  none: { nl: "Er hoeft niets meer", fr: "Plus rien à faire", en: "Nothing more to do" },
  snoozed: { nl: "Later terugkomen", fr: "Y revenir plus tard", en: "Come back later" },
  promised: { nl: "Een toezegging doen", fr: "Prendre un engagement", en: "Make a promise" },
  noTime: { nl: "Zonder tijd", fr: "Sans échéance", en: "Without a time" },
  noReason: { nl: "Een reden die er niet meer is", fr: "Un motif qui n’existe plus", en: "A reason that is gone" },
} as const satisfies Sayings;
