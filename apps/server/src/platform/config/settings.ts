/** Every setting of the server, in one table. `docs/settings.md` is made from it; a test holds them equal. */
import type { Text } from "@luwte/contract/language.ts";
import { address, keys, oneOf, type Parser, proxies, someOf, text, wholeNumber, yesNo } from "./parsers.ts";

export type Setting<Value> = {
  readonly env: string;
  readonly parse: Parser<Value>;
  /** As it would be written in the environment; null: not set. */
  readonly preset: string | null;
  /** Never shown, in a log or a report. */
  readonly hidden: boolean;
  readonly what: Text;
};

type What = readonly [nl: string, fr: string, en: string];
const asText = ([nl, fr, en]: What): Text => ({ nl, fr, en });

/** Has a value always. */
const set = <Value>(env: string, preset: string, parse: Parser<Value>, what: What): Setting<Value> => ({
  env,
  parse,
  preset,
  hidden: false,
  what: asText(what),
});
/** May be left out; then it is null. */
const optional = <Value>(env: string, parse: Parser<Value>, what: What): Setting<Value | null> => ({
  env,
  parse,
  preset: null,
  hidden: false,
  what: asText(what),
});
const secret = <Value>(env: string, parse: Parser<Value>, what: What): Setting<Value | null> => ({
  ...optional(env, parse, what),
  hidden: true,
});

const MEGABYTE = 1_000_000;
const megabytes: Parser<number> = (given) => {
  const parsed = wholeNumber(1, 2_000)(given);
  return "value" in parsed ? { value: parsed.value * MEGABYTE } : parsed;
};

export const SETTINGS = {
  dataDir: set("LUWTE_DATA", "./data", text, [
    "De map waarin Luwte alles bewaart: de eigen database, bijlagen en de sleutel.",
    "Le dossier où Luwte garde tout : sa base de données, les pièces jointes et la clé.",
    "The folder where Luwte keeps everything: its own database, attachments and the key.",
  ]),
  databaseUrl: secret("DATABASE_URL", address("postgres", "postgresql"), [
    "Een eigen PostgreSQL (15 of nieuwer). Zonder dit start Luwte er zelf een.",
    "Un PostgreSQL à vous (15 ou plus récent). Sans cela, Luwte en démarre un.",
    "A PostgreSQL of your own (15 or newer). Without it Luwte starts one itself.",
  ]),
  databaseConnections: set("LUWTE_DATABASE_CONNECTIONS", "12", wholeNumber(2, 200), [
    "Hoeveel verbindingen dit proces hooguit met de database opent.",
    "Le nombre maximal de connexions de ce processus à la base de données.",
    "How many connections this process opens to the database at most.",
  ]),
  natsUrl: secret("NATS_URL", address("nats", "tls", "ws", "wss"), [
    "Een NATS-server die meldingen verspreidt als er meer processen van Luwte draaien. Zonder dit doet PostgreSQL het.",
    "Un serveur NATS qui répartit les annonces quand plusieurs processus Luwte tournent. Sans cela, PostgreSQL s’en charge.",
    "A NATS server that spreads announcements when several processes of Luwte run. Without it PostgreSQL does so.",
  ]),
  parts: set("LUWTE_PARTS", "web,jobs", someOf("web", "jobs"), [
    "Wat dit proces doet: web (de desk en de API), jobs (werk op de achtergrond), of allebei.",
    "Ce que fait ce processus : web (le bureau et l’API), jobs (les tâches de fond), ou les deux.",
    "What this process does: web (the desk and the API), jobs (work in the background), or both.",
  ]),
  host: set("HOST", "127.0.0.1", text, [
    "Het adres waarop Luwte luistert; 0.0.0.0 voor alle netwerken.",
    "L’adresse d’écoute de Luwte ; 0.0.0.0 pour tous les réseaux.",
    "The address on which Luwte listens; 0.0.0.0 for all networks.",
  ]),
  port: set("PORT", "4100", wholeNumber(0, 65_535), [
    "De poort waarop Luwte luistert; 0 kiest een vrije.",
    "Le port d’écoute de Luwte ; 0 choisit un port libre.",
    "The port on which Luwte listens; 0 picks a free one.",
  ]),
  publicUrl: optional("LUWTE_URL", address("http", "https"), [
    "Het adres waarop mensen Luwte bereiken. Met https worden cookies en verbindingen strenger beveiligd.",
    "L’adresse publique de Luwte. En https, les cookies et les connexions sont mieux protégés.",
    "The address where people reach Luwte. With https, cookies and connections are secured more strictly.",
  ]),
  trustProxy: set("LUWTE_TRUST_PROXY", "no", proxies, [
    "Proxy's waarvan Luwte het adres van de bezoeker gelooft: no, loopback, of netwerken zoals 10.0.0.0/8.",
    "Les proxies dont Luwte croit l’adresse du visiteur : no, loopback, ou des réseaux comme 10.0.0.0/8.",
    "Proxies whose word about the visitor's address Luwte takes: no, loopback, or networks such as 10.0.0.0/8.",
  ]),
  secretKeys: secret("LUWTE_SECRET", keys, [
    "De sleutel voor wat versleuteld wordt bewaard. Zonder dit maakt Luwte er een in de datamap. Meer sleutels: de eerste versleutelt, alle openen.",
    "La clé pour ce qui est gardé chiffré. Sans cela, Luwte en crée une dans le dossier de données. Plusieurs clés : la première chiffre, toutes ouvrent.",
    "The key for what is kept encrypted. Without it Luwte makes one in the data folder. Several keys: the first seals, all of them open.",
  ]),
  s3Endpoint: optional("LUWTE_S3_ENDPOINT", address("http", "https"), [
    "Een S3-opslag voor bijlagen. Zonder dit staan ze in de datamap.",
    "Un stockage S3 pour les pièces jointes. Sans cela, elles sont dans le dossier de données.",
    "An S3 store for attachments. Without it they are in the data folder.",
  ]),
  s3Bucket: optional("LUWTE_S3_BUCKET", text, [
    "De bucket in die opslag.",
    "Le bucket de ce stockage.",
    "The bucket in that store.",
  ]),
  s3Region: set("LUWTE_S3_REGION", "us-east-1", text, [
    "De regio van die opslag.",
    "La région de ce stockage.",
    "The region of that store.",
  ]),
  s3AccessKey: secret("LUWTE_S3_ACCESS_KEY", text, [
    "De naam van de sleutel van die opslag.",
    "L’identifiant de la clé de ce stockage.",
    "The name of that store's key.",
  ]),
  s3SecretKey: secret("LUWTE_S3_SECRET_KEY", text, [
    "De geheime sleutel zelf.",
    "La clé secrète elle-même.",
    "The secret key itself.",
  ]),
  maxUploadBytes: set("LUWTE_MAX_UPLOAD_MB", "25", megabytes, [
    "Hoe groot een bijlage mag zijn, in megabytes.",
    "La taille maximale d’une pièce jointe, en mégaoctets.",
    "How large an attachment may be, in megabytes.",
  ]),
  requestsPerMinutePerson: set("LUWTE_REQUESTS_PER_MINUTE", "1200", wholeNumber(10, 10_000_000), [
    "Hoeveel verzoeken een persoon per minuut mag doen.",
    "Le nombre de requêtes par minute et par personne.",
    "How many requests a person may make per minute.",
  ]),
  requestsPerMinuteKey: set("LUWTE_KEY_REQUESTS_PER_MINUTE", "6000", wholeNumber(10, 10_000_000), [
    "Hoeveel verzoeken een API-sleutel per minuut mag doen.",
    "Le nombre de requêtes par minute et par clé API.",
    "How many requests an API key may make per minute.",
  ]),
  requestsPerMinuteStranger: set("LUWTE_STRANGER_REQUESTS_PER_MINUTE", "300", wholeNumber(10, 10_000_000), [
    "Hoeveel verzoeken een adres zonder aanmelding per minuut mag doen.",
    "Le nombre de requêtes par minute et par adresse non connectée.",
    "How many requests an address that is not signed in may make per minute.",
  ]),
  privateWebhooks: set("LUWTE_PRIVATE_WEBHOOKS", "no", yesNo, [
    "Of webhooks ook naar adressen in het eigen netwerk en zonder https mogen. Alleen voor wie alle beheerders vertrouwt.",
    "Si les webhooks peuvent viser le réseau interne et se passer de https. Seulement si tous les administrateurs sont de confiance.",
    "Whether webhooks may go to addresses in one's own network and without https. Only where all administrators are trusted.",
  ]),
  privateEndpoint: set("LUWTE_PRIVATE_ENDPOINT", "no", yesNo, [
    "Of een taalmodel op deze machine of in het eigen netwerk mag staan, ook zonder https. Alleen voor wie alle beheerders vertrouwt.",
    "Si un modèle de langue peut se trouver sur cette machine ou dans le réseau interne, même sans https. Seulement si tous les administrateurs sont de confiance.",
    "Whether a language model may be on this machine or in one's own network, also without https. Only where all administrators are trusted.",
  ]),
  endpointCassette: optional("LUWTE_ENDPOINT_CASSETTE", text, [
    "Voor ontwikkelaars: een bestand waarin vragen aan een taalmodel en de antwoorden worden opgetekend, zonder sleutel en zonder persoonsgegevens.",
    "Pour les développeurs : un fichier où sont notées les questions à un modèle de langue et ses réponses, sans clé ni données personnelles.",
    "For developers: a file in which questions to a language model and its answers are recorded, without key and without personal data.",
  ]),
  eventHours: set("LUWTE_EVENT_HOURS", "24", wholeNumber(1, 720), [
    "Hoe lang veranderingen bewaard blijven voor een scherm dat de verbinding kwijt was.",
    "La durée de conservation des changements pour un écran qui a perdu la connexion, en heures.",
    "How many hours changes are kept for a screen that lost its connection.",
  ]),
  jobsAtOnce: set("LUWTE_JOBS_AT_ONCE", "8", wholeNumber(1, 100), [
    "Hoeveel taken van één soort dit proces hooguit tegelijk doet.",
    "Le nombre maximal de tâches d’un même type menées de front par ce processus.",
    "How many jobs of one kind this process does at the same time at most.",
  ]),
  logLevel: set("LUWTE_LOG_LEVEL", "info", oneOf("debug", "info", "warn", "error", "silent"), [
    "Hoeveel Luwte opschrijft. Er staan nooit persoonsgegevens in.",
    "Ce que Luwte consigne. Jamais de données personnelles.",
    "How much Luwte writes down. It never holds personal data.",
  ]),
  metricsToken: secret("LUWTE_METRICS_TOKEN", text, [
    "Met dit woord mag een ander dan deze machine /metrics lezen (Authorization: Bearer).",
    "Avec ce mot, une autre machine peut lire /metrics (Authorization: Bearer).",
    "With this word another than this machine may read /metrics (Authorization: Bearer).",
  ]),
  demo: set("LUWTE_DEMO", "no", yesNo, [
    "Of de levende demo draait: een verzonnen webwinkel. Alleen in een lege Luwte. Zonder dit: yes, behalve met --empty.",
    "Si la démo vivante tourne : une boutique fictive. Seulement dans une Luwte vide. Sans cela : yes, sauf avec --empty.",
    "Whether the living demo runs: a made-up web shop. Only in an empty Luwte. Without this: yes, except with --empty.",
  ]),
  demoSmtpPort: set("LUWTE_DEMO_SMTP_PORT", "2525", wholeNumber(0, 65_535), [
    "De poort op deze machine waar een mailprogramma de demo kan schrijven; 0 kiest een vrije. Alleen zolang er een demo is.",
    "Le port de cette machine où un programme de messagerie peut écrire à la démo ; 0 en choisit un libre. Seulement tant qu’il y a une démo.",
    "The port on this machine where a mail program can write to the demo; 0 picks a free one. Only as long as there is a demo.",
  ]),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer Value> ? Value : never;
};
