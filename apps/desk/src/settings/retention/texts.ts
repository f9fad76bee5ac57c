/** Words about how long personal data is kept. */
import type { Sayings } from "../../words/say.ts";

export const RETENTION_WORDS = {
  title: { nl: "Bewaartermijnen", fr: "Durées de conservation", en: "Retention" },
  intro: {
    nl: "Wat te oud is, gaat elke nacht vanzelf weg. Aantallen en tijden blijven. Wat onder een bewaarplicht valt, blijft ook.",
    fr: "Ce qui est trop ancien disparaît chaque nuit. Les nombres et les durées restent, comme ce qui est sous obligation de conservation.",
    en: "What is too old goes by itself every night. Counts and times stay, and so does what is under a legal hold.",
  },
  periods: { nl: "Hoe lang", fr: "Combien de temps", en: "How long" },
  contact: {
    nl: "Gesprekken en klanten, na het laatste contact",
    fr: "Conversations et clients, après le dernier contact",
    en: "Conversations and customers, after the last contact",
  },
  audit: { nl: "Logboek", fr: "Journal", en: "Log" },
  access: { nl: "Wie keek bij welke klant", fr: "Qui a consulté quel client", en: "Who looked at which customer" },
  import: { nl: "Ingelezen bestanden", fr: "Fichiers importés", en: "Imported files" },
  export: { nl: "Bestanden voor klanten", fr: "Fichiers pour les clients", en: "Files for customers" },
  graceDays: {
    nl: "Wissen terug te draaien gedurende",
    fr: "Effacement annulable pendant",
    en: "Erasing can be undone for",
  },
  months: { nl: "maanden", fr: "mois", en: "months" },
  days: { nl: "dagen", fr: "jours", en: "days" },
  between: { nl: "Van {least} tot {most}", fr: "De {least} à {most}", en: "From {least} to {most}" },
  council: {
    nl: "Besluit van de ondernemingsraad",
    fr: "Décision du conseil d’entreprise",
    en: "Decision of the works council",
  },
  councilIntro: {
    nl: "Zonder besluit is nooit op te vragen wat één collega opende; alleen wie bij een klant keek.",
    fr: "Sans décision, on ne peut jamais demander ce qu’un collègue a ouvert ; seulement qui a consulté un client.",
    en: "Without a decision nobody can ever ask what one colleague opened; only who looked at a customer.",
  },
  reference: { nl: "Kenmerk", fr: "Référence", en: "Reference" },
  on: { nl: "Datum", fr: "Date", en: "Date" },
  preview: { nl: "Wat er zou verdwijnen", fr: "Ce qui disparaîtrait", en: "What would go" },
  previewIntro: {
    nl: "Met wat hierboven staat, ook als het nog niet bewaard is.",
    fr: "Avec ce qui précède, même non enregistré.",
    en: "With what stands above, also when it is not saved yet.",
  },
  previewNow: {
    nl: "Kijk wat er maandag zou verdwijnen",
    fr: "Voir ce qui disparaîtrait lundi",
    en: "See what would go on Monday",
  },
  nothing: { nl: "Niets.", fr: "Rien.", en: "Nothing." },
  conversations: { nl: "Gesprekken: {count}", fr: "Conversations : {count}", en: "Conversations: {count}" },
  customers: { nl: "Klanten: {count}", fr: "Clients : {count}", en: "Customers: {count}" },
  auditCount: {
    nl: "Regels van het logboek: {count}",
    fr: "Lignes du journal : {count}",
    en: "Lines of the log: {count}",
  },
  accessCount: {
    nl: "Regels over wie keek: {count}",
    fr: "Lignes de consultation : {count}",
    en: "Lines of who looked: {count}",
  },
  suggestions: {
    nl: "Voorstellen van de assistent: {count}",
    fr: "Propositions de l’assistant : {count}",
    en: "Suggestions of the assistant: {count}",
  },
  imports: { nl: "Ingelezen bestanden: {count}", fr: "Fichiers importés : {count}", en: "Imported files: {count}" },
  exports: {
    nl: "Bestanden voor klanten: {count}",
    fr: "Fichiers pour les clients : {count}",
    en: "Files for customers: {count}",
  },
  held: {
    nl: "Gesprekken blijven door een bewaarplicht: {count}",
    fr: "Conversations restent par obligation : {count}",
    en: "Conversations stay under a legal hold: {count}",
  },
  runs: { nl: "De laatste nachten", fr: "Les dernières nuits", en: "The latest nights" },
  noRuns: { nl: "Er is nog geen nacht geweest.", fr: "Aucune nuit encore.", en: "There has been no night yet." },
  notEnded: { nl: "nog bezig", fr: "en cours", en: "going on" },
} as const satisfies Sayings;
