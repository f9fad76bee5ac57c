/** Settings of the organisation as a whole. */
import { type Section, section } from "./sectionShape.ts";

export const HOUSE_SECTIONS: readonly Section[] = [
  section(
    "organisation",
    "house",
    "organisation.manage",
    ["Organisatie", "Organisation", "Organisation"],
    [
      "Naam, taal, tijdzone en huisregels",
      "Nom, langue, fuseau et règles",
      "Name, language, time zone and house rules",
    ],
  ),
  section(
    "time-ledger",
    "house",
    "time_ledger.manage",
    ["Tijdverdeling", "Répartition du temps", "Division of time"],
    [
      "Uit tot de ondernemingsraad besloot; met het dossier",
      "Désactivé avant la décision du comité ; avec le dossier",
      "Off until the works council decided; with the dossier",
    ],
  ),
  section(
    "api-keys",
    "house",
    "api_keys.manage",
    ["API-sleutels", "Clés API", "API keys"],
    ["Toegang voor andere programma’s", "Accès pour d’autres programmes", "Access for other programs"],
  ),
  section(
    "webhooks",
    "house",
    "webhooks.manage",
    ["Webhooks", "Webhooks", "Webhooks"],
    [
      "Andere programma’s horen wat er gebeurt",
      "D’autres programmes apprennent ce qui se passe",
      "Other programs hear what happens",
    ],
  ),
  section(
    "endpoint",
    "house",
    "endpoint.manage",
    ["Taalmodel elders", "Modèle de langue externe", "Language model elsewhere"],
    [
      "Waar het heen gaat, wat het mag en kost; uit tot je het aanzet",
      "Où il se trouve, ce qu’il peut faire et coûte ; désactivé au départ",
      "Where it is, what it may do and costs; off until you switch it on",
    ],
  ),
  section(
    "data",
    "house",
    "data.import",
    ["Gegevens erin en eruit", "Importer et exporter", "Data in and out"],
    [
      "Klanten en gesprekken inlezen, alles meenemen",
      "Importer clients et conversations, tout emporter",
      "Bring in customers and conversations, take everything out",
    ],
  ),
  section(
    "audit",
    "house",
    "audit.read",
    ["Logboek", "Journal", "Log"],
    ["Wie wat wanneer deed", "Qui a fait quoi et quand", "Who did what, when"],
  ),
  section(
    "retention",
    "house",
    "retention.manage",
    ["Bewaartermijnen", "Durées de conservation", "Retention"],
    [
      "Hoe lang we wat bewaren, en wat er gaat",
      "Ce que nous gardons, et jusqu’à quand",
      "How long we keep what, and what goes",
    ],
  ),
  section(
    "access",
    "house",
    "access_log.read",
    ["Wie keek bij een klant", "Qui a consulté un client", "Who looked at a customer"],
    ["Per klant, nooit per collega", "Par client, jamais par collègue", "By customer, never by colleague"],
  ),
  section(
    "demo",
    "house",
    "demo.manage",
    ["Demo", "Démo", "Demo"],
    [
      "Nieuwe vragen laten komen, of de demo weghalen",
      "Faire arriver des questions, ou retirer la démo",
      "Let questions arrive, or remove the demo",
    ],
  ),
];
