/** Reads lines of CSV files into customers and conversations, or says what is wrong with them. Pure. */
import type { ImportProblemCode } from "@luwte/contract/imports.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { Problem } from "./shapes.ts";

export type CsvLine = { line: number; fields: Readonly<Record<string, string>> };
export type Read<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** What other programs call our columns. Compared in lower case, without accents, spaces and signs. */
const COLUMN_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ["naam", "nom", "fullname", "volledigenaam", "klant", "customer", "client", "customername", "klantnaam"],
  email: ["emailadres", "mail", "emailaddress", "adressemail", "customeremail", "klantemail", "courriel"],
  phone: ["telefoon", "telefoonnummer", "telephone", "tel", "phonenumber", "mobiel", "gsm"],
  company: ["bedrijf", "bedrijfsnaam", "organisatie", "organisation", "organization", "societe", "entreprise"],
  language: ["taal", "langue", "locale"],
  group: ["groep", "groupe", "klantgroep", "segment"],
  conversation: ["gesprek", "ticket", "ticketid", "zaak", "case", "caseid", "conversationid", "id", "dossier"],
  subject: ["onderwerp", "sujet", "objet", "titel", "title"],
  state: ["status", "statut", "etat"],
  at: ["datum", "date", "createdat", "tijd", "verzonden", "sent"],
  direction: ["richting", "sens", "type"],
  author: ["auteur", "van", "from", "afzender"],
  text: ["tekst", "texte", "bericht", "message", "body", "inhoud"],
};

const folded = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, "");

const KNOWN = new Map(
  Object.entries(COLUMN_NAMES).flatMap(([ours, theirs]) => [ours, ...theirs].map((name) => [name, ours] as const)),
);

/** Our name for each column of the first line; an unknown one keeps its own, as the key of a field of the organisation's own. */
export function columnsOf(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((given) => {
    const ours = KNOWN.get(folded(given).replaceAll("_", "")) ?? folded(given);
    const name = taken.has(ours) ? folded(given) : ours;
    taken.add(name);
    return name;
  });
}

/** Excel in the Low Countries writes semicolons; tabs come from elsewhere. Whichever the first line has most of. */
export function delimiterOf(firstLine: string): string {
  const count = (sign: string) => firstLine.split(sign).length - 1;
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}

export type CustomerLine = {
  line: number;
  name: string;
  emails: string[];
  phones: string[];
  company: string | null;
  language: Language | null;
  group: string | null;
  fields: Record<string, string>;
};

const EMAIL = /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]{2,}$/;
const several = (text: string | undefined) =>
  (text ?? "")
    .split(/[;,|]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 10);
const bad = (line: number, code: ImportProblemCode, value = ""): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { line, code, value: value.slice(0, 100) },
});
const text = (fields: CsvLine["fields"], name: string, most: number) => (fields[name] ?? "").trim().slice(0, most);

export function languageOf(given: string): Language | null | undefined {
  if (given === "") return null;
  const tag = given.toLowerCase().slice(0, 2);
  return LANGUAGES.find((language) => language === tag) ?? undefined;
}

const OURS = new Set(Object.keys(COLUMN_NAMES));

export function readCustomer({ line, fields }: CsvLine): Read<CustomerLine> {
  const emails = several(fields.email).map((email) => email.toLowerCase());
  const phones = several(fields.phone);
  const wrong = emails.find((email) => !EMAIL.test(email) || email.length > 254);
  if (wrong !== undefined) return bad(line, "bad_email", wrong);
  if (emails.length + phones.length === 0) return bad(line, "no_address");
  const language = languageOf(text(fields, "language", 20));
  if (language === undefined) return bad(line, "bad_language", fields.language);
  const own = Object.entries(fields).filter(([name, value]) => !OURS.has(name) && name !== "" && value.trim() !== "");
  return {
    ok: true,
    value: {
      line,
      name: text(fields, "name", 120),
      emails,
      phones,
      company: text(fields, "company", 120) || null,
      language,
      group: text(fields, "group", 120) || null,
      fields: Object.fromEntries(own.slice(0, 50).map(([name, value]) => [name, value.trim().slice(0, 500)])),
    },
  };
}

export type MessageLine = {
  line: number;
  key: string;
  email: string;
  name: string;
  subject: string;
  state: "open" | "waiting_customer" | "solved";
  channel: "mail" | "chat";
  direction: "in" | "out" | "note";
  author: string;
  text: string;
  at: Date;
};

/** Read from the top: the first list that has the word wins. What nobody knows is over and done. */
const STATES: readonly { state: MessageLine["state"]; words: readonly string[] }[] = [
  { state: "open", words: ["open", "nieuw", "new", "nouveau", "ouvert", "ouverte"] },
  {
    state: "waiting_customer",
    words: ["pending", "waiting", "waiting_customer", "wacht", "wachtend", "en attente", "hold"],
  },
];
const DIRECTIONS: readonly { direction: MessageLine["direction"]; words: readonly string[] }[] = [
  { direction: "in", words: ["in", "incoming", "inkomend", "customer", "klant", "client", "entrant", ""] },
  { direction: "out", words: ["out", "outgoing", "uitgaand", "agent", "reply", "antwoord", "sortant"] },
  { direction: "note", words: ["note", "notitie", "internal", "intern", "interne", "private"] },
];

/** ISO 8601, or a day and a time as most programs write them; without a zone it counts as UTC. */
export function momentOf(given: string): Date | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
    given,
  );
  if (!found) return null;
  const [, year, month, day, hour = "00", minute = "00", second = "00", zone = "Z"] = found;
  const moment = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`,
  );
  const exists =
    !Number.isNaN(moment.getTime()) && new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
  return exists ? moment : null;
}

export function readMessage({ line, fields }: CsvLine): Read<MessageLine> {
  const email = text(fields, "email", 254).toLowerCase();
  const at = momentOf(text(fields, "at", 40));
  const said = text(fields, "direction", 20).toLowerCase();
  const direction = DIRECTIONS.find(({ words }) => words.includes(said))?.direction;
  const key = text(fields, "conversation", 120);
  if (key === "") return bad(line, "no_key");
  if (!EMAIL.test(email)) return bad(line, email === "" ? "no_address" : "bad_email", email);
  if (!at) return bad(line, "bad_date", fields.at);
  if (!direction) return bad(line, "bad_direction", fields.direction);
  const state = text(fields, "state", 30).toLowerCase();
  return {
    ok: true,
    value: {
      line,
      key,
      email,
      name: text(fields, "name", 120),
      subject: text(fields, "subject", 300),
      state: STATES.find(({ words }) => words.includes(state))?.state ?? "solved",
      channel: text(fields, "channel", 10).toLowerCase() === "chat" ? "chat" : "mail",
      direction,
      author: text(fields, "author", 120),
      text: (fields.text ?? "").slice(0, 100_000),
      at,
    },
  };
}

export type ConversationLines = { key: string; messages: MessageLine[] };

/** Lines of one conversation may stand anywhere in the file; within one they go by their moment. The order of conversations is that of their first line. */
export function inConversations(lines: readonly MessageLine[]): ConversationLines[] {
  const byKey = Map.groupBy(lines, (line) => line.key);
  return [...byKey].map(([key, messages]) => ({
    key,
    messages: messages.toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.line - b.line),
  }));
}
