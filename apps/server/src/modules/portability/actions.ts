/** Importing in batches, each with its progress in one transaction; exporting page by page. */
import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import type { CustomerField } from "@luwte/contract/customers.ts";
import { isRefusal } from "@luwte/contract/errors.ts";
import { type ConversationId, type CustomerGroupId, type CustomerId, newId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import {
  addCustomerAddress,
  changeCustomer,
  customerFields,
  customerGroups,
  customers,
  normaliseAddress,
  saveCustomerFields,
  saveCustomerGroup,
} from "../customers/public.ts";
import { exportPage, firstInbox, insertPast, isImported } from "./queries.ts";
import type { ConversationLines, CustomerLine } from "./rules.ts";
import { EXPORTED, type ImportNeeds, type Outcome, type Problem } from "./shapes.ts";

const skipped = (problem: Problem): Outcome => ({ counted: "skipped", problem });

/** What lines mean depends on where they come in: the country of telephone numbers, the groups there are. */
export type Surroundings = { country: "NL" | "BE"; groups: ReadonlyMap<string, CustomerGroupId> };

/** Adds what is new about a customer; what is known already is never overwritten by a file. */
export async function importCustomer(work: Work, line: CustomerLine, here: Surroundings): Promise<Outcome> {
  const addresses = [
    ...line.emails.map((value) => ({ kind: "email" as const, value })),
    ...line.phones.flatMap((value) => {
      const normal = normaliseAddress("phone", value, here.country);
      return normal ? [{ kind: "phone" as const, value: normal }] : [];
    }),
  ];
  const [address, ...others] = addresses;
  if (!address) return skipped({ line: line.line, code: "no_address", value: line.phones[0] ?? "" });
  const { name, language } = line;
  const taken = await customers.take(work, { address, trust: "asserted", name, language });
  await fillIn(work, taken.id, line, here);
  for (const other of others) {
    const added = await addCustomerAddress(work, taken.id, other);
    if (isRefusal(added) && added.refused === "address_taken")
      return {
        counted: taken.made ? "created" : "changed",
        problem: { line: line.line, code: "other_customer", value: other.value },
      };
  }
  return { counted: taken.made ? "created" : "changed", problem: null };
}

async function fillIn(work: Work, id: CustomerId, line: CustomerLine, { groups }: Surroundings): Promise<void> {
  const before = (await customers.find(work.tx, id))!;
  const unknown = Object.entries(line.fields).filter(([key]) => (before.fields[key] ?? null) === null);
  const group = line.group ? groups.get(line.group.toLowerCase()) : undefined;
  const change = {
    ...(before.groupId === null && group ? { groupId: group } : {}),
    ...(before.name === "" && line.name !== "" ? { name: line.name } : {}),
    ...(before.company === null && line.company ? { company: line.company } : {}),
    ...(before.language === null && line.language ? { language: line.language } : {}),
    ...(unknown.length > 0 ? { fields: Object.fromEntries(unknown) } : {}),
  };
  if (Object.keys(change).length > 0) await changeCustomer(work, id, change);
}

const MOST_GROUPS = 100;

/** Groups that are named and not there yet are made; by their names in lower case. */
export async function defineGroups(work: Work, wanted: readonly string[]): Promise<Map<string, CustomerGroupId>> {
  const groups = new Map((await customerGroups(work.tx)).map(({ id, name }) => [name.toLowerCase(), id]));
  for (const name of wanted) {
    if (groups.has(name.toLowerCase()) || groups.size >= MOST_GROUPS) continue;
    const id = newId<CustomerGroupId>();
    await saveCustomerGroup(work, id, name);
    groups.set(name.toLowerCase(), id);
  }
  return groups;
}

const MOST_FIELDS = 50;

/** Columns that Luwte does not know become fields of the organisation's own, as text; `labels` are their names in the file. */
export async function defineFields(work: Work, labels: ReadonlyMap<string, string>): Promise<Set<string>> {
  const known = await customerFields(work.tx);
  const keys = new Set(known.map((field) => field.key));
  const missing = [...labels].filter(([key]) => !keys.has(key) && /^[a-z][a-z0-9_]{0,39}$/.test(key));
  const added: CustomerField[] = missing.map(([key, label]) => ({ key, label, kind: "text", choices: [] }));
  const fields = [...known, ...added].slice(0, MOST_FIELDS);
  if (fields.length > known.length) await saveCustomerFields(work, { fields });
  return new Set(fields.map((field) => field.key));
}

export async function importConversation(
  work: Work,
  { key, messages }: ConversationLines,
  needs: ImportNeeds,
): Promise<Outcome> {
  const [first, last] = [messages[0]!, messages.at(-1)!];
  const mark = `<${key.replace(/[<>\s]/g, "")}@import.luwte>`;
  if (await isImported(work.tx, mark)) return { counted: "skipped", problem: null };
  const address = { kind: "email" as const, value: first.email };
  const customer = await customers.take(work, { address, trust: "asserted", name: first.name, language: null });
  const id = newId<ConversationId>(first.at.getTime());
  await insertPast(work, {
    id,
    customerId: customer.id,
    address: first.email,
    channel: first.channel,
    subject: first.subject,
    state: last.state,
    inboxId: first.channel === "mail" ? await firstInbox(work.tx) : null,
    replyToken: randomBytes(15).toString("base64url").toLowerCase(),
    messages: messages.map((message, index) => ({
      id: newId(message.at.getTime()),
      direction: message.direction,
      authorId: null,
      authorName: message.author || (message.direction === "in" ? message.name : ""),
      text: message.text,
      mark: index === 0 ? mark : null,
      at: message.at,
    })),
  });
  await needs.tellConversation(work, id);
  return { counted: "created", problem: null };
}

type Read = <Result>(run: (tx: OrganisationTransaction) => Promise<Result>) => Promise<Result>;
const PAGE = 500;

async function* exportedLines(read: Read): AsyncGenerator<string> {
  for (const kind of EXPORTED) {
    let after: string | null = null;
    do {
      const rows = await read((tx) => exportPage(tx, kind, after, PAGE));
      if (rows.length > 0) yield `${rows.map((row) => row.line).join("\n")}\n`;
      after = rows.length === PAGE ? rows.at(-1)!.key : null;
    } while (after !== null);
  }
}

/** Read as it is made: memory holds one page, however much there is. */
export const exportAll = (read: Read): Readable => Readable.from(exportedLines(read));
