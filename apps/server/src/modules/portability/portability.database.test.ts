/** Files come in whole, each line counted and each mistake named; everything goes out, and no secret with it. */
import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@luwte/contract/ids.ts";
import type { ImportStatus } from "@luwte/contract/imports.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import * as operations from "@luwte/contract/operations/portability.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { customersModule } from "../customers/public.ts";
import { linesOf } from "./jobs.ts";
import { portabilityModule } from "./public.ts";
import { EXPORTED } from "./shapes.ts";

let t: TestPlatform;
let [administrator, agent] = [] as unknown as [TestPerson, TestPerson];
const told: string[] = [];
beforeAll(async () => {
  const belongings = { moveAll: async () => [], moveBack: async () => {} };
  const tellConversation = async (_work: unknown, id: string) => void told.push(id);
  t = await testPlatform({
    work: true,
    modules: [customersModule({ belongings }), portabilityModule({ tellConversation })],
  });
  [administrator, agent] = [await t.person("administrator"), await t.person("agent")];
});
afterAll(() => t.close());

const api = () => t.api(administrator, operations);
const code = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) });

async function imported(kind: ImportStatus["kind"], csv: string, id: string = newId<string>()): Promise<ImportStatus> {
  let { import: status } = await api().startImport({
    query: { kind, name: "bestand.csv", id },
    file: new Blob([csv], { type: "text/csv" }),
  });
  const end = performance.now() + 60_000;
  while (!status.finishedAt && performance.now() < end) {
    await sleep(10);
    status = (await api().getImport({ params: { importId: id } })).import;
  }
  return status;
}
const found = async (q: string) =>
  (await t.api(administrator, customerOperations).listCustomers({ query: { q } })).items;

const CUSTOMERS = `naam;e-mailadres;telefoon;Klant Nr;taal
Anna Jansen;anna@post.example, a.jansen@werk.example;0612345678;K-1;nl
"Piet ""de Kei"" Kok";piet@post.example;;K-2;
Zonder;;;K-3;nl
Fout;geen-adres;;K-4;
Te;veel@post.example;;;;;;
Luc;luc@post.example;;;klingon
`;

test("customers come in with all their addresses and own fields; every line that does not is named", async () => {
  const status = await imported("customers", CUSTOMERS);
  expect(status).toMatchObject({ state: "done", total: 6, done: 6, created: 2, changed: 0, skipped: 4 });
  const inOrder = status.problems.toSorted((one, other) => one.line - other.line);
  expect(inOrder.map(({ line, code }) => [line, code])).toEqual([
    [4, "no_address"],
    [5, "bad_email"],
    [6, "wrong_columns"],
    [7, "bad_language"],
  ]);
  const [anna] = await found("anna@post.example");
  expect(anna).toMatchObject({ name: "Anna Jansen", language: "nl", fields: { klantnr: "K-1" } });
  expect(anna!.addresses.map(({ value }) => value).toSorted()).toEqual([
    "+31612345678",
    "a.jansen@werk.example",
    "anna@post.example",
  ]);
  expect(anna!.addresses.every(({ verifiedAt }) => verifiedAt === null)).toBe(true);
});

test("the same file again makes nobody twice, and a file never overwrites what is known", async () => {
  const status = await imported("customers", CUSTOMERS.replace("Anna Jansen", "Iemand Anders"));
  expect(status).toMatchObject({ created: 0, changed: 2, skipped: 4 });
  expect((await found("anna@post.example"))[0]!.name).toBe("Anna Jansen");
});

test("a group that is named is made, and given to who has none", async () => {
  await imported("customers", "naam,email,groep\nGé,ge@post.example,Zakelijk\nHa,ha@post.example,zakelijk\n");
  const [{ groups }, [ge], [ha]] = await Promise.all([
    t.api(administrator, customerOperations).listCustomerGroups(),
    found("ge@post.example"),
    found("ha@post.example"),
  ]);
  expect(groups.map(({ name }) => name)).toEqual(["Zakelijk"]);
  expect([ge!.groupId, ha!.groupId]).toEqual([groups[0]!.id, groups[0]!.id]);
});

test("an address of another customer stays where it is, and is named", async () => {
  const status = await imported("customers", 'name,email\nBeide,"nieuw@post.example;piet@post.example"\n');
  expect(status.problems).toEqual([{ line: 2, code: "other_customer", value: "piet@post.example" }]);
});

const MESSAGES = `ticket,email,naam,onderwerp,status,datum,richting,auteur,tekst
7,an@post.example,An,Pakket,open,2026-01-02 10:00,in,,Waar blijft het?
8,bo@post.example,Bo,Maat,closed,2026-01-03,in,,Te klein
7,an@post.example,An,Pakket,open,2026-01-02 11:00,out,Sanne,"We zoeken,
en mailen u"
9,bo@post.example,Bo,Fout,closed,morgen,in,,x
`;

test("conversations come in with their messages in order, and are told to desks", async () => {
  const status = await imported("conversations", MESSAGES);
  expect(status).toMatchObject({ state: "done", total: 3, created: 2, skipped: 1 });
  expect(told).toHaveLength(2);
  const { rows } = await sql`
    select c.subject, c.state, c.last_message_direction as last, array_agg(m.text order by m.at) as texts, array_agg(m.author_name order by m.at) as authors
    from conversations c join messages m on m.conversation_id = c.id group by c.id order by c.subject`.execute(
    t.platform.database,
  );
  expect(rows).toEqual([
    { subject: "Maat", state: "solved", last: "in", texts: ["Te klein"], authors: ["Bo"] },
    {
      subject: "Pakket",
      state: "open",
      last: "out",
      texts: ["Waar blijft het?", "We zoeken,\nen mailen u"],
      authors: ["An", "Sanne"],
    },
  ]);
  const again = await imported("conversations", MESSAGES);
  expect(again).toMatchObject({ created: 0, skipped: 3 });
});

test("rubbish is refused or read as nothing, and never stops the next import", async () => {
  await expect(imported("customers", "PK\u0003\u0004rest")).rejects.toEqual(code("unreadable_file"));
  await expect(imported("customers", "")).rejects.toEqual(code("unreadable_file"));
  expect(await imported("customers", "een regel zonder iets")).toMatchObject({ state: "done", total: 0 });
  expect(await imported("customers", '"open quote,\n'.repeat(50))).toMatchObject({ state: "done", created: 0 });
});

test("only an administrator may import or export", async () => {
  await expect(t.api(agent, operations).exportAll()).rejects.toEqual(code("forbidden"));
  await expect(t.api(agent, operations).listImports()).rejects.toEqual(code("forbidden"));
});

test("everything goes out as JSON lines, without secrets, and nothing of another organisation", async () => {
  const other = await t.organisation({ name: "Buren" });
  await t.person("agent", { organisationId: other, name: "Buurman" });
  await sql`update people set password_hash = 'geheim-wachtwoord', totp_secret = 'geheim-totp'`.execute(
    t.platform.database,
  );
  const text = await (await api().exportAll()).text();
  const lines = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { kind: string; name?: string });
  const kinds = Map.groupBy(lines, ({ kind }) => kind);
  expect(kinds.get("organisation")).toHaveLength(1);
  expect(kinds.get("message")!.length).toBe(3);
  expect(kinds.get("customer")!.length).toBeGreaterThan(4);
  expect(text).not.toContain("geheim");
  expect(text).not.toContain("Buurman");
});

test("a table that is not exported is left out on purpose", async () => {
  const stays =
    "api_keys sessions events audit_log webhooks webhook_deliveries notifications drafts saved_filters conversation_counts search_pending imports demo_post demo_state".split(
      " ",
    );
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relispartition`.execute(
    t.platform.database,
  );
  const exported = new Set(EXPORTED.map(({ table }) => table));
  const known = rows.map(({ name }) => name).filter((name) => !exported.has(name));
  expect(stays.filter((name) => !known.includes(name))).toEqual([]);
});

test("signs and line ends of every spreadsheet are read", () => {
  expect(linesOf("\uFEFFnaam;email\r\nA;a@b.example\r\n").lines).toEqual([
    { line: 2, fields: { name: "A", email: "a@b.example" } },
  ]);
  expect(linesOf("").lines).toEqual([]);
});
