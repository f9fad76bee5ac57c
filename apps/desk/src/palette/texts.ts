/** Words of the palette and the list of keys. */
import type { Sayings } from "../words/say.ts";

export const PALETTE = {
  title: { nl: "Alles vinden en doen", fr: "Tout trouver et faire", en: "Find and do anything" },
  ask: {
    nl: "Zoek een klant, een gesprek of een handeling …",
    fr: "Cherchez un client, une conversation ou une action …",
    en: "Find a customer, a conversation or an action …",
  },
  do: { nl: "Doen", fr: "Faire", en: "Do" },
  lists: { nl: "Lijsten", fr: "Listes", en: "Lists" },
  articles: { nl: "Artikelen", fr: "Articles", en: "Articles" },
  customers: { nl: "Klanten", fr: "Clients", en: "Customers" },
  conversations: { nl: "Gesprekken", fr: "Conversations", en: "Conversations" },
  searchFor: { nl: "Zoek overal naar “{q}”", fr: "Chercher partout « {q} »", en: "Search everywhere for “{q}”" },
  help: { nl: "Sneltoetsen", fr: "Raccourcis", en: "Shortcuts" },
  followedBy: { nl: "dan", fr: "puis", en: "then" },
  helpChange: { nl: "Andere toetsen kiezen", fr: "Choisir d’autres touches", en: "Choose other keys" },
  noKey: { nl: "geen toets", fr: "aucune touche", en: "no key" },
  move: { nl: "kiezen", fr: "choisir", en: "choose" },
  go: { nl: "doen", fr: "faire", en: "do" },
  away: { nl: "sluiten", fr: "fermer", en: "close" },
} as const satisfies Sayings;
