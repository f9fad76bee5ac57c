/** Words of draft articles. */
import type { Personal } from "@luwte/contract/articleDrafts.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const ARTICLES = {
  drafts: { nl: "Concepten uit overleg", fr: "Brouillons des discussions", en: "Drafts from talks" },
  make: { nl: "Maak er een artikel van", fr: "En faire un article", en: "Make it an article" },
  thread: { nl: "Het hele draadje", fr: "Tout le fil", en: "The whole thread" },
  title: { nl: "Titel", fr: "Titre", en: "Title" },
  question: { nl: "Vraag", fr: "Question", en: "Question" },
  answer: { nl: "Antwoord", fr: "Réponse", en: "Answer" },
  answerHint: {
    nl: "Markdown: **vet**, - lijst, ## kop",
    fr: "Markdown : **gras**, - liste, ## titre",
    en: "Markdown: **bold**, - list, ## heading",
  },
  language: { nl: "Taal", fr: "Langue", en: "Language" },
  team: { nl: "Team", fr: "Équipe", en: "Team" },
  nobodys: { nl: "Van iedereen", fr: "De tous", en: "Everybody’s" },
  allTeams: { nl: "Alle teams", fr: "Toutes les équipes", en: "All teams" },
  review: {
    nl: "Lees na wat er staat. Een artikel gaat over de vraag, niet over de klant.",
    fr: "Relisez le texte. Un article parle de la question, pas du client.",
    en: "Read it over. An article is about the question, not about the customer.",
  },
  personal: { nl: "Dit lijkt van een klant", fr: "Ceci semble venir d’un client", en: "This looks like a customer’s" },
  confirm: {
    nl: "{text} ({kind}) mag erin staan",
    fr: "{text} ({kind}) peut y figurer",
    en: "{text} ({kind}) may stand there",
  },
  save: { nl: "Concept bewaren", fr: "Enregistrer le brouillon", en: "Keep the draft" },
  saved: {
    nl: "Het concept staat bij Concepten uit overleg.",
    fr: "Le brouillon est dans Brouillons des discussions.",
    en: "The draft is with Drafts from talks.",
  },
  none: {
    nl: "Nog geen concepten. Maak er een van een bericht in een overleg.",
    fr: "Pas encore de brouillons. Faites-en un à partir d’un message d’une discussion.",
    en: "No drafts yet. Make one of a message in a talk.",
  },
  remove: { nl: "Weggooien", fr: "Supprimer", en: "Throw away" },
  sources: {
    nl: { one: "Uit {count} bericht", other: "Uit {count} berichten" },
    fr: { one: "De {count} message", other: "De {count} messages" },
    en: { one: "From {count} message", other: "From {count} messages" },
  },
  source: { nl: "Naar het overleg", fr: "Voir la discussion", en: "To the talk" },
  edit: { nl: "Aanpassen", fr: "Modifier", en: "Edit" },
  by: { nl: "door {name}", fr: "par {name}", en: "by {name}" },
} as const satisfies Sayings;

export const KIND_TEXTS: Record<Personal["kind"], Saying> = {
  email: { nl: "e-mailadres", fr: "adresse e-mail", en: "e-mail address" },
  phone: { nl: "telefoonnummer", fr: "numéro de téléphone", en: "telephone number" },
  iban: { nl: "rekeningnummer", fr: "numéro de compte", en: "account number" },
  postcode: { nl: "postcode", fr: "code postal", en: "postcode" },
  order_number: { nl: "bestelnummer", fr: "numéro de commande", en: "order number" },
  name: { nl: "naam van de klant", fr: "nom du client", en: "name of the customer" },
};
