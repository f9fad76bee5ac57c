/** Words about groups of customers and what one wants to know of them. */
import type { Sayings } from "../../words/say.ts";

export const FIELDS = {
  title: { nl: "Klantgroepen en velden", fr: "Groupes et champs de clients", en: "Customer groups and fields" },
  groups: { nl: "Groepen", fr: "Groupes", en: "Groups" },
  groupsIntro: {
    nl: "Een klant zit in hoogstens één groep. Antwoordtijden kunnen per groep verschillen.",
    fr: "Un client est dans un groupe au plus. Les délais peuvent différer par groupe.",
    en: "A customer is in one group at most. Answer times can differ by group.",
  },
  noGroups: { nl: "Er zijn nog geen groepen.", fr: "Pas encore de groupes.", en: "There are no groups yet." },
  newGroup: { nl: "Nieuwe groep", fr: "Nouveau groupe", en: "New group" },
  renameGroup: { nl: "Naam van groep {name}", fr: "Nom du groupe {name}", en: "Name of group {name}" },
  fields: { nl: "Eigen velden", fr: "Champs propres", en: "Fields of your own" },
  fieldsIntro: {
    nl: "Wat je naast naam en adres van een klant wilt weten. Vraag niet meer dan je nodig hebt.",
    fr: "Ce que vous voulez savoir au-delà du nom et de l’adresse. Ne demandez que le nécessaire.",
    en: "What you want to know of a customer besides name and address. Ask no more than you need.",
  },
  noFields: {
    nl: "Er zijn nog geen eigen velden.",
    fr: "Pas encore de champs propres.",
    en: "There are no fields of your own yet.",
  },
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  kind: { nl: "Soort", fr: "Type", en: "Kind" },
  text: { nl: "tekst", fr: "texte", en: "text" },
  number: { nl: "getal", fr: "nombre", en: "number" },
  date: { nl: "datum", fr: "date", en: "date" },
  yes_no: { nl: "ja of nee", fr: "oui ou non", en: "yes or no" },
  choice: { nl: "keuze uit een lijst", fr: "choix dans une liste", en: "choice from a list" },
  choices: { nl: "Keuzes, een per regel", fr: "Choix, un par ligne", en: "Choices, one per line" },
  line: { nl: "Veld {number}", fr: "Champ {number}", en: "Field {number}" },
  add: { nl: "Veld toevoegen", fr: "Ajouter un champ", en: "Add a field" },
  remove: { nl: "Veld {name} weghalen", fr: "Retirer le champ {name}", en: "Remove field {name}" },
  removing: {
    nl: "Een weggehaald veld verdwijnt uit beeld. Wat erin stond, wordt niet gewist.",
    fr: "Un champ retiré n’est plus affiché. Son contenu n’est pas effacé.",
    en: "A removed field is no longer shown. What it held is not erased.",
  },
} as const satisfies Sayings;
