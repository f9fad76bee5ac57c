/** Words of searching. */
import type { Sayings } from "../words/say.ts";

export const SEARCH = {
  title: { nl: "Zoeken", fr: "Recherche", en: "Search" },
  ask: {
    nl: "Woorden, namen, adressen, bestelnummers …",
    fr: "Mots, noms, adresses, numéros de commande …",
    en: "Words, names, addresses, order numbers …",
  },
  start: {
    nl: "Zoek in alles wat er ooit gezegd is. Een typefout mag.",
    fr: "Cherchez dans tout ce qui a été dit. Les fautes de frappe sont permises.",
    en: "Search in everything that was ever said. A typing error is fine.",
  },
  none: {
    nl: "Niets gevonden. Probeer een ander woord, of haal een filter weg.",
    fr: "Rien trouvé. Essayez un autre mot, ou retirez un filtre.",
    en: "Nothing found. Try another word, or take a filter away.",
  },
  readAs: {
    nl: "“{word}” komt nergens voor; gezocht is naar {words}.",
    fr: "« {word} » n’existe pas ; recherche de {words}.",
    en: "“{word}” occurs nowhere; searched for {words}.",
  },
  customers: { nl: "Klanten", fr: "Clients", en: "Customers" },
  conversations: { nl: "Gesprekken", fr: "Conversations", en: "Conversations" },
  more: { nl: "Meer resultaten", fr: "Plus de résultats", en: "More results" },
  filters: { nl: "Filters", fr: "Filtres", en: "Filters" },
  state: { nl: "Hoe het staat", fr: "État", en: "State" },
  channel: { nl: "Kanaal", fr: "Canal", en: "Channel" },
  label: { nl: "Label", fr: "Étiquette", en: "Label" },
  inbox: { nl: "Inbox", fr: "Boîte", en: "Inbox" },
  assignee: { nl: "Van wie", fr: "À qui", en: "Whose" },
  any: { nl: "alles", fr: "tous", en: "any" },
  nobody: { nl: "niemand", fr: "personne", en: "nobody" },
  open: { nl: "Open", fr: "Ouverte", en: "Open" },
  waiting_customer: { nl: "Wacht op klant", fr: "Attend le client", en: "Waits for customer" },
  snoozed: { nl: "Weggelegd", fr: "Mise de côté", en: "Put aside" },
  solved: { nl: "Opgelost", fr: "Résolue", en: "Solved" },
  mail: { nl: "E-mail", fr: "E-mail", en: "E-mail" },
  chat: { nl: "Chat", fr: "Chat", en: "Chat" },
  keep: { nl: "Als lijst bewaren", fr: "Garder comme liste", en: "Keep as a list" },
  keepHint: {
    nl: "Komt links te staan, met het aantal erbij.",
    fr: "Apparaît à gauche, avec le nombre.",
    en: "Will stand on the left, with its count.",
  },
  keepName: { nl: "Naam van de lijst", fr: "Nom de la liste", en: "Name of the list" },
  shared: { nl: "Voor iedereen", fr: "Pour tout le monde", en: "For everybody" },
  kept: { nl: "Bewaard als “{name}”.", fr: "Gardé comme « {name} ».", en: "Kept as “{name}”." },
  save: { nl: "Bewaren", fr: "Enregistrer", en: "Save" },
} as const satisfies Sayings;
