/** Words about canned replies. */
import type { Sayings } from "../../words/say.ts";

export const REPLIES = {
  title: { nl: "Standaardantwoorden", fr: "Réponses types", en: "Canned replies" },
  intro: {
    nl: "Teksten die je vaker nodig hebt. Typ in een antwoord een schuine streep en de sneltekst.",
    fr: "Des textes qui resservent. Dans une réponse, tapez une barre oblique et le raccourci.",
    en: "Texts you need more often. In an answer, type a slash and the short name.",
  },
  empty: {
    nl: "Er zijn nog geen standaardantwoorden. Begin met wat je deze week twee keer schreef.",
    fr: "Pas encore de réponses types. Commencez par ce que vous avez écrit deux fois cette semaine.",
    en: "There are no canned replies yet. Begin with what you wrote twice this week.",
  },
  add: { nl: "Antwoord maken", fr: "Créer une réponse", en: "Make a reply" },
  new: { nl: "Nieuw standaardantwoord", fr: "Nouvelle réponse type", en: "New canned reply" },
  name: { nl: "Titel", fr: "Titre", en: "Title" },
  shortcut: { nl: "Sneltekst", fr: "Raccourci", en: "Short name" },
  shortcutHint: {
    nl: "Letters, cijfers en streepjes, zonder spatie. Je typt /{example}.",
    fr: "Lettres, chiffres et tirets, sans espace. Vous tapez /{example}.",
    en: "Letters, digits and dashes, no spaces. You type /{example}.",
  },
  team: { nl: "Voor wie", fr: "Pour qui", en: "For whom" },
  everybody: { nl: "iedereen", fr: "tout le monde", en: "everybody" },
  text: { nl: "Tekst", fr: "Texte", en: "Text" },
  fields: { nl: "Plekken die Luwte invult", fr: "Places que Luwte remplit", en: "Places that Luwte fills in" },
  fieldsHint: {
    nl: "Wat Luwte niet weet, blijft zichtbaar staan, zodat je het ziet voor je verstuurt.",
    fr: "Ce que Luwte ignore reste visible, pour que vous le voyiez avant d’envoyer.",
    en: "What Luwte does not know stays visible, so that you see it before sending.",
  },
  remove: { nl: "Weghalen", fr: "Retirer", en: "Remove" },
  removed: { nl: "“{name}” is weggehaald", fr: "« {name} » est retirée", en: "“{name}” was removed" },
} as const satisfies Sayings;

export const REPLY_FIELD_NAMES = {
  "customer.name": { nl: "naam van de klant", fr: "nom du client", en: "the customer’s name" },
  "customer.firstName": { nl: "voornaam van de klant", fr: "prénom du client", en: "the customer’s first name" },
  "conversation.number": { nl: "zaaknummer", fr: "numéro de dossier", en: "case number" },
  "conversation.subject": { nl: "onderwerp", fr: "objet", en: "subject" },
  "agent.name": { nl: "jouw naam", fr: "votre nom", en: "your name" },
  "agent.firstName": { nl: "jouw voornaam", fr: "votre prénom", en: "your first name" },
  "organisation.name": { nl: "naam van de organisatie", fr: "nom de l’organisation", en: "the organisation’s name" },
} as const satisfies Sayings;
