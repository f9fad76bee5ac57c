/** Words about bringing data in and taking it out. */
import type { Sayings } from "../../words/say.ts";

export const DATA = {
  title: { nl: "Gegevens erin en eruit", fr: "Importer et exporter", en: "Data in and out" },
  import: { nl: "Inlezen", fr: "Importer", en: "Import" },
  importIntro: {
    nl: "Een CSV-bestand met op de eerste regel de namen van de kolommen. Een regel die niet klopt slaan we over en noemen we; de rest gaat gewoon mee.",
    fr: "Un fichier CSV dont la première ligne nomme les colonnes. Une ligne incorrecte est ignorée et signalée ; le reste passe.",
    en: "A CSV file whose first line names the columns. A line that is not right is left out and named; the rest goes in.",
  },
  what: { nl: "Wat lees je in?", fr: "Qu’importez-vous ?", en: "What do you import?" },
  customers: { nl: "Klanten", fr: "Clients", en: "Customers" },
  customersHint: {
    nl: "Kolommen: naam, e-mail, telefoon, bedrijf, taal. Andere kolommen worden eigen velden.",
    fr: "Colonnes : nom, e-mail, téléphone, entreprise, langue. Les autres deviennent des champs propres.",
    en: "Columns: name, email, phone, company, language. Other columns become fields of your own.",
  },
  conversations: { nl: "Gesprekken", fr: "Conversations", en: "Conversations" },
  conversationsHint: {
    nl: "Een regel per bericht, met de kolommen conversation, email, subject, at, direction en text.",
    fr: "Une ligne par message, avec conversation, email, subject, at, direction et text.",
    en: "One line per message, with the columns conversation, email, subject, at, direction and text.",
  },
  file: { nl: "Bestand", fr: "Fichier", en: "File" },
  fileHint: { nl: "CSV, hoogstens 100 MB.", fr: "CSV, 100 Mo au plus.", en: "CSV, at most 100 MB." },
  choose: { nl: "Kies eerst een bestand.", fr: "Choisissez d’abord un fichier.", en: "Choose a file first." },
  start: { nl: "Inlezen", fr: "Importer", en: "Import" },
  twice: {
    nl: "Hetzelfde bestand nog eens inlezen verdubbelt niets.",
    fr: "Réimporter le même fichier ne double rien.",
    en: "Importing the same file again doubles nothing.",
  },
  latest: { nl: "Laatst ingelezen", fr: "Derniers imports", en: "Latest imports" },
  none: { nl: "Er is nog niets ingelezen.", fr: "Rien n’a encore été importé.", en: "Nothing was imported yet." },
  waiting: { nl: "Wacht even op zijn beurt", fr: "Attend son tour", en: "Waits its turn" },
  running: { nl: "Bezig: {done} van {total}", fr: "En cours : {done} sur {total}", en: "Busy: {done} of {total}" },
  runningUnknown: { nl: "Bezig: {done} regels", fr: "En cours : {done} lignes", en: "Busy: {done} lines" },
  done: { nl: "Klaar", fr: "Terminé", en: "Done" },
  failed: {
    nl: "Mislukt. Lees het bestand opnieuw in; wat er al was, komt niet dubbel.",
    fr: "Échec. Réimportez le fichier ; rien ne sera doublé.",
    en: "Failed. Import the file again; nothing will be doubled.",
  },
  result: {
    nl: "{created} nieuw, {changed} aangevuld, {skipped} overgeslagen",
    fr: "{created} nouveaux, {changed} complétés, {skipped} ignorés",
    en: "{created} new, {changed} added to, {skipped} left out",
  },
  problems: {
    nl: { one: "{count} regel overgeslagen", other: "{count} regels overgeslagen" },
    fr: { one: "{count} ligne ignorée", other: "{count} lignes ignorées" },
    en: { one: "{count} line left out", other: "{count} lines left out" },
  },
  firstHundred: {
    nl: "Dit zijn de eerste honderd.",
    fr: "Voici les cent premières.",
    en: "These are the first hundred.",
  },
  line: { nl: "Regel {line}:", fr: "Ligne {line} :", en: "Line {line}:" },
  progress: { nl: "Voortgang van {name}", fr: "Progression de {name}", en: "Progress of {name}" },
  export: { nl: "Alles meenemen", fr: "Tout emporter", en: "Take everything out" },
  exportIntro: {
    nl: "Alles van deze organisatie in één bestand: mensen, klanten, gesprekken, instellingen. Wachtwoorden en sleutels staan er niet in. Bewaar het veilig: er staan persoonsgegevens in.",
    fr: "Tout de cette organisation dans un fichier : personnes, clients, conversations, réglages. Sans mots de passe ni clés. Gardez-le en sécurité : il contient des données personnelles.",
    en: "Everything of this organisation in one file: people, customers, conversations, settings. Passwords and keys are not in it. Keep it safe: it holds personal data.",
  },
  exportNow: { nl: "Exporteren (JSON-regels)", fr: "Exporter (lignes JSON)", en: "Export (JSON lines)" },
} as const satisfies Sayings;
