/** Words about the organisation. */
import type { Sayings } from "../../words/say.ts";

export const ORGANISATION = {
  title: { nl: "Organisatie", fr: "Organisation", en: "Organisation" },
  who: { nl: "Wie jullie zijn", fr: "Qui vous êtes", en: "Who you are" },
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  language: { nl: "Taal", fr: "Langue", en: "Language" },
  languageHint: {
    nl: "Voor klanten van wie we de taal niet weten.",
    fr: "Pour les clients dont la langue est inconnue.",
    en: "For customers whose language we do not know.",
  },
  country: { nl: "Land", fr: "Pays", en: "Country" },
  countryHint: {
    nl: "Voor feestdagen en telefoonnummers.",
    fr: "Pour les jours fériés et les numéros de téléphone.",
    en: "For public holidays and telephone numbers.",
  },
  NL: { nl: "Nederland", fr: "Pays-Bas", en: "The Netherlands" },
  BE: { nl: "België", fr: "Belgique", en: "Belgium" },
  timeZone: { nl: "Tijdzone", fr: "Fuseau horaire", en: "Time zone" },
  rules: { nl: "Huisregels", fr: "Règles de la maison", en: "House rules" },
  pronoun: {
    nl: "Hoe spreek je klanten aan in het Nederlands?",
    fr: "Comment s’adresser aux clients en néerlandais ?",
    en: "How do you address customers in Dutch?",
  },
  u: { nl: "met u", fr: "avec « u »", en: "with “u”" },
  uHint: { nl: "“We zijn ermee bezig. U hoort voor vrijdag van ons.”", fr: "Forme polie.", en: "The polite form." },
  je: { nl: "met je", fr: "avec « je »", en: "with “je”" },
  jeHint: {
    nl: "“We zijn ermee bezig. Je hoort voor vrijdag van ons.”",
    fr: "Forme familière.",
    en: "The informal form.",
  },
  undo: { nl: "Versturen terugdraaien kan", fr: "Annuler un envoi pendant", en: "Sending can be undone for" },
  undoHint: {
    nl: "Zo lang wacht een antwoord voordat het echt weggaat.",
    fr: "Le temps qu’une réponse attend avant de partir.",
    en: "So long an answer waits before it really leaves.",
  },
  solve: {
    nl: "Stilte van een klant: opgelost na",
    fr: "Silence d’un client : résolu après",
    en: "A customer’s silence: solved after",
  },
  solveHint: {
    nl: "0: nooit vanzelf. Schrijft de klant weer, dan gaat het gesprek weer open.",
    fr: "0 : jamais. Si le client réécrit, la conversation se rouvre.",
    en: "0: never by itself. When the customer writes again, the conversation opens again.",
  },
  seconds: { nl: "seconden", fr: "secondes", en: "seconds" },
  days: { nl: "dagen", fr: "jours", en: "days" },
} as const satisfies Sayings;
