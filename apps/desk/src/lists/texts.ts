/** The names of the lists, and what an empty one says. */
import type { StandardList } from "@luwte/contract/lists.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const LIST_NAMES = {
  mine: { nl: "Mijn gesprekken", fr: "Mes conversations", en: "Mine" },
  unassigned: { nl: "Van niemand", fr: "Non attribuées", en: "Unassigned" },
  team: { nl: "Mijn team", fr: "Mon équipe", en: "My team" },
  waiting: { nl: "Wacht", fr: "En attente", en: "Waiting" },
  all: { nl: "Alles", fr: "Toutes", en: "Everything" },
} as const satisfies Record<StandardList, Saying>;

/** Kind, and true. */
export const EMPTY_LISTS = {
  mine: {
    nl: "Er wacht niemand op jou. Pak gerust iets op van het team, of neem even adem.",
    fr: "Personne ne vous attend. Prenez une conversation de l’équipe, ou soufflez un instant.",
    en: "Nobody is waiting for you. Take something from the team, or take a breath.",
  },
  unassigned: {
    nl: "Alles heeft iemand. Mooi zo.",
    fr: "Tout est entre de bonnes mains.",
    en: "Everything has somebody. Well done.",
  },
  team: {
    nl: "Het team is bij. Niemand wacht op antwoord.",
    fr: "L’équipe est à jour. Personne n’attend de réponse.",
    en: "The team is up to date. Nobody waits for an answer.",
  },
  waiting: {
    nl: "Je wacht op niemand, en niets ligt weg voor later.",
    fr: "Vous n’attendez personne et rien n’est mis de côté.",
    en: "You wait for nobody, and nothing is put aside.",
  },
  all: {
    nl: "Hier komt elk gesprek te staan zodra de eerste klant schrijft.",
    fr: "Chaque conversation apparaîtra ici dès qu’un client écrira.",
    en: "Every conversation will be here once the first customer writes.",
  },
  filter: {
    nl: "Niets past nu bij deze filter.",
    fr: "Rien ne correspond à ce filtre pour l’instant.",
    en: "Nothing fits this filter now.",
  },
} as const satisfies Sayings;

export const LISTS = {
  lists: { nl: "Gesprekken", fr: "Conversations", en: "Conversations" },
  filters: { nl: "Filters", fr: "Filtres", en: "Filters" },
  gone: { nl: "Deze lijst is er niet meer", fr: "Cette liste n’existe plus", en: "This list is gone" },
  goneTodo: {
    nl: "Iemand heeft de filter weggehaald. De gesprekken zelf staan er nog.",
    fr: "Quelqu’un a retiré ce filtre. Les conversations, elles, sont toujours là.",
    en: "Somebody removed the filter. The conversations themselves are still there.",
  },
  urgent: { nl: "Wie het eerst hulp nodig heeft", fr: "Les plus urgentes d’abord", en: "Most urgent first" },
  newest: { nl: "Nieuwste bovenaan", fr: "Les plus récentes d’abord", en: "Newest first" },
  order: { nl: "Volgorde", fr: "Ordre", en: "Order" },
  mail: { nl: "E-mail", fr: "E-mail", en: "E-mail" },
  chat: { nl: "Chat", fr: "Chat", en: "Chat" },
  high: { nl: "Voorrang", fr: "Prioritaire", en: "Priority" },
  noSubject: { nl: "Geen onderwerp", fr: "Sans objet", en: "No subject" },
  erased: { nl: "Gewist gesprek", fr: "Conversation effacée", en: "Erased conversation" },
  draft: { nl: "Concept", fr: "Brouillon", en: "Draft" },
  youWrote: { nl: "Jij: {text}", fr: "Vous : {text}", en: "You: {text}" },
  noteWrote: { nl: "Notitie: {text}", fr: "Note : {text}", en: "Note: {text}" },
  due: { nl: "antwoord {when}", fr: "réponse {when}", en: "answer {when}" },
  late: { nl: "Te laat", fr: "En retard", en: "Late" },
  aside: { nl: "weggelegd", fr: "mise de côté", en: "set aside" },
  until: { nl: "tot {when}", fr: "jusqu’à {when}", en: "until {when}" },
  waitingCustomer: { nl: "wacht op klant", fr: "attend le client", en: "waits for customer" },
  solved: { nl: "opgelost", fr: "résolue", en: "solved" },
  newAbove: {
    nl: { one: "{count} nieuw bovenaan", other: "{count} nieuwe bovenaan" },
    fr: { one: "{count} nouvelle en haut", other: "{count} nouvelles en haut" },
    en: { one: "{count} new above", other: "{count} new above" },
  },
  selected: {
    nl: { one: "{count} gesprek aangevinkt", other: "{count} gesprekken aangevinkt" },
    fr: { one: "{count} conversation sélectionnée", other: "{count} conversations sélectionnées" },
    en: { one: "{count} conversation selected", other: "{count} conversations selected" },
  },
  selectedShort: {
    nl: "{count} aangevinkt",
    fr: { one: "{count} sélectionnée", other: "{count} sélectionnées" },
    en: "{count} selected",
  },
  select: { nl: "Aanvinken: {name}", fr: "Sélectionner : {name}", en: "Select: {name}" },
  rows: {
    nl: "Lijst met gesprekken",
    fr: "Liste des conversations",
    en: "List of conversations",
  },
  everything: { nl: "Dat is alles.", fr: "C’est tout.", en: "That is all." },
} as const satisfies Sayings;
