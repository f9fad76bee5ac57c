/** Words of wrapping up. */
import type { ProposalSource } from "@luwte/contract/proposals.ts";
import type { Outcome, WhyNot } from "@luwte/contract/wrapUps.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const WRAP_UP = {
  title: { nl: "Afronden", fr: "Clôturer", en: "Wrap up" },
  many: {
    nl: { one: "{count} gesprek afronden", other: "{count} gesprekken afronden" },
    fr: { one: "Clôturer {count} conversation", other: "Clôturer {count} conversations" },
    en: { one: "Wrap up {count} conversation", other: "Wrap up {count} conversations" },
  },
  reason: {
    nl: "Waarom nam de klant contact op?",
    fr: "Pourquoi ce contact ?",
    en: "Why did the customer contact us?",
  },
  reasonFind: { nl: "Zoek een reden", fr: "Chercher un motif", en: "Find a reason" },
  reasonNone: { nl: "Geen reden met die woorden", fr: "Aucun motif avec ces mots", en: "No reason with those words" },
  reasonMissing: {
    nl: "Kies een reden, of sla het afronden over.",
    fr: "Choisissez un motif, ou passez cette étape.",
    en: "Choose a reason, or skip wrapping up.",
  },
  reasonNeeded: { nl: "Kies een reden.", fr: "Choisissez un motif.", en: "Choose a reason." },
  outcome: { nl: "Hoe liep het af?", fr: "Quelle est l’issue ?", en: "How did it end?" },
  atOnce: { nl: "In één keer opgelost?", fr: "Résolu du premier coup ?", en: "Solved at once?" },
  whyNot: { nl: "Wat stond in de weg?", fr: "Qu’est-ce qui a freiné ?", en: "What stood in the way?" },
  whyNotMissing: {
    nl: "Kies wat in de weg stond.",
    fr: "Choisissez ce qui a freiné.",
    en: "Choose what stood in the way.",
  },
  after: { nl: "En daarna?", fr: "Et ensuite ?", en: "And then?" },
  nothing: { nl: "Klaar", fr: "Terminé", en: "Done" },
  promise: { nl: "Beloof je dan iets?", fr: "Un engagement pour ce moment ?", en: "Do you promise something by then?" },
  promiseHint: {
    nl: "Laat leeg om het alleen terug te laten komen.",
    fr: "Laissez vide pour seulement y revenir.",
    en: "Leave empty to let it only come back.",
  },
  promisedBefore: { nl: "We schreven:", fr: "Nous avons écrit :", en: "We wrote:" },
  askedBefore: { nl: "We vroegen de klant:", fr: "Nous avons demandé au client :", en: "We asked the customer:" },
  take: { nl: "Overnemen", fr: "Reprendre", en: "Take it" },
  accept: { nl: "Afronden", fr: "Clôturer", en: "Wrap up" },
  skip: { nl: "Zonder afronding oplossen", fr: "Résoudre sans clôture", en: "Solve without wrapping up" },
  from: { nl: "voorgesteld: {source}", fr: "proposé : {source}", en: "proposed: {source}" },
  promiseOpen: {
    nl: "Er staat nog een toezegging open; die blijft staan.",
    fr: "Un engagement est encore ouvert ; il reste à tenir.",
    en: "A promise is still open; it stays.",
  },
  customerWaits: {
    nl: "De klant kreeg nog geen antwoord op het laatste bericht.",
    fr: "Le dernier message du client est encore sans réponse.",
    en: "The customer’s last message has no answer yet.",
  },
  manyOpen: {
    nl: { one: "Bij {count} gesprek staat nog iets open.", other: "Bij {count} gesprekken staat nog iets open." },
    fr: {
      one: "Dans {count} conversation, un point reste ouvert.",
      other: "Dans {count} conversations, un point reste ouvert.",
    },
    en: {
      one: "In {count} conversation something is still open.",
      other: "In {count} conversations something is still open.",
    },
  },
  done: { nl: "Afgerond.", fr: "Clôturé.", en: "Wrapped up." },
  doneUntil: {
    nl: "Afgerond. Het komt terug: {when}.",
    fr: "Clôturé. Retour : {when}.",
    en: "Wrapped up. It comes back: {when}.",
  },
  someRefused: {
    nl: { one: "Afgerond, op {count} na: dat staat er nog.", other: "Afgerond, op {count} na: die staan er nog." },
    fr: { one: "Clôturé, sauf {count}.", other: "Clôturé, sauf {count}." },
    en: {
      one: "Wrapped up, except {count}: it is still there.",
      other: "Wrapped up, except {count}: they are still there.",
    },
  },
  line: { nl: "Afgerond", fr: "Clôturé", en: "Wrapped up" },
  atOnceSaid: { nl: "in één keer", fr: "du premier coup", en: "at once" },
  without: { nl: "Opgelost zonder afronding.", fr: "Résolu sans clôture.", en: "Solved without a wrap-up." },
  stillTo: { nl: "Alsnog afronden", fr: "Clôturer maintenant", en: "Wrap up now" },
} as const satisfies Sayings;

export const OUTCOME_TEXTS: Readonly<Record<Outcome, Saying>> = {
  helped: { nl: "Geholpen", fr: "Aidé", en: "Helped" },
  passed_on: { nl: "Doorgegeven", fr: "Transmis", en: "Passed on" },
  not_possible: { nl: "Kon niet", fr: "Impossible", en: "Not possible" },
  no_answer_needed: { nl: "Geen antwoord nodig", fr: "Pas de réponse nécessaire", en: "No answer needed" },
  customer_gone: { nl: "Klant reageerde niet meer", fr: "Client sans réponse", en: "Customer did not reply" },
};

export const WHY_NOT_TEXTS: Readonly<Record<WhyNot, Saying>> = {
  knowledge: { nl: "Kennis ontbrak", fr: "Connaissance manquante", en: "Knowledge was missing" },
  authority: { nl: "Mocht ik niet beslissen", fr: "Pas habilité à décider", en: "Not allowed to decide" },
  customer_data: { nl: "Gegevens van de klant", fr: "Données du client", en: "The customer’s data" },
  system: { nl: "Systeem", fr: "Système", en: "System" },
  other_department: { nl: "Andere afdeling", fr: "Autre service", en: "Other department" },
  communication: { nl: "Langs elkaar heen", fr: "Malentendu", en: "Misunderstanding" },
  customer: { nl: "Bij de klant zelf", fr: "Du côté du client", en: "On the customer’s side" },
};

/** From what a proposal was made, for who wants to know. */
export const SOURCE_TEXTS: Readonly<Record<ProposalSource, Saying>> = {
  subject_words: { nl: "woorden in het onderwerp", fr: "mots de l’objet", en: "words in the subject" },
  labels: { nl: "zelfde label", fr: "même étiquette", en: "same label" },
  customer_before: {
    nl: "vorige keer van deze klant",
    fr: "dernier contact de ce client",
    en: "this customer last time",
  },
  inbox_before: { nl: "vaakst in dit postvak", fr: "le plus fréquent ici", en: "most often in this inbox" },
  answers: { nl: "het gesprek", fr: "la conversation", en: "the conversation" },
  activities: { nl: "wat er gebeurde", fr: "ce qui s’est passé", en: "what happened" },
  first_question: {
    nl: "eerste vraag van de klant",
    fr: "première question du client",
    en: "the customer’s first question",
  },
  promises: { nl: "open toezeggingen", fr: "engagements ouverts", en: "open promises" },
  questions: {
    nl: "vragen aan afdelingen",
    fr: "questions aux services",
    en: "questions to departments",
  },
  last_message: {
    nl: "laatste bericht van de klant",
    fr: "dernier message du client",
    en: "the customer’s last message",
  },
  triage: {
    nl: "bij binnenkomst",
    fr: "à l’arrivée",
    en: "when it came in",
  },
  last_sentence: {
    nl: "einde van het laatste antwoord",
    fr: "fin de la dernière réponse",
    en: "end of the last answer",
  },
};
