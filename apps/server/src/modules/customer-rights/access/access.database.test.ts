/** Who looked at whom: one line a look, of customers and conversations, and never to watch a colleague. */
import { RETENTION_PRESET } from "@luwte/contract/customerRights.ts";
import { type ConversationId, type CustomerId, newId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/accessLog.ts";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import * as retention from "@luwte/contract/operations/retention.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createModules } from "../../../modules.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";

let t: TestPlatform;
let boss: TestPerson;
let agent: TestPerson;
const customerId = newId<CustomerId>();
const conversationId = newId<ConversationId>();
/** What `run` gives back writes what is still in memory. */
let flush: () => Promise<void>;

beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  [boss, agent] = [await t.person("administrator"), await t.person("agent")];
  const { pool, platform, modules } = t.inside;
  await pool.query("insert into customers (id, organisation_id, name) values ($1, $2, 'Anna')", [
    customerId,
    boss.organisationId,
  ]);
  await pool.query(
    "insert into conversations (id, organisation_id, customer_id, channel, reply_token) values ($1, $2, $3, 'mail', 'token')",
    [conversationId, boss.organisationId, customerId],
  );
  flush = await modules.find(({ name }) => name === "customer-rights")!.run!(platform);
});
afterAll(() => t.close());

const log = async (query: object, as = boss) => {
  await flush();
  return (await t.api(as, operations).listAccess({ query })).items;
};

it("has one line for a look, however much a page asks, and names the customer of a conversation", async () => {
  for (let times = 0; times < 3; times++)
    await t.api(agent, conversationOperations).getConversation({ params: { conversationId } });
  await t.api(agent, customerOperations).getCustomer({ params: { customerId } });
  await t.api(agent, customerOperations).changeCustomer({ params: { customerId }, body: { name: "Anna B." } });
  await t.api(agent, customerOperations).listCustomers({ query: { q: "Anna" } });
  const key = await t.key(["customers.read"]);
  await t.api(key, customerOperations).getCustomer({ params: { customerId } });
  const lines = await log({ customerId });
  expect(new Set(lines.map(({ kind, operation, role }) => `${kind} ${operation} ${role}`))).toEqual(
    new Set([
      "changed changeCustomer agent",
      "opened getConversation agent",
      "opened getCustomer agent",
      "opened getCustomer program",
    ]),
  );
  expect(lines).toHaveLength(4);
  expect(await log({ conversationId })).toMatchObject([{ by: agent.actor, customerId, conversationId }]);
  t.clock.advance(11 * 60_000);
  await t.api(agent, conversationOperations).getConversation({ params: { conversationId } });
  expect(await log({ conversationId, kind: "opened" })).toHaveLength(2);
});

it("remembers nothing of what was refused or is another organisation's", async () => {
  const stranger = await t.person("agent", { organisationId: await t.organisation() });
  await expect(t.api(stranger, customerOperations).getCustomer({ params: { customerId } })).rejects.toThrow();
  await flush();
  const { rows } = await t.inside.pool.query("select 1 from access_log where organisation_id = $1", [
    stranger.organisationId,
  ]);
  expect(rows).toEqual([]);
});

it("is asked by customer; of a colleague only after the works council decided, with a reason that is written down", async () => {
  await expect(log({})).rejects.toMatchObject({ code: "invalid_request" });
  await expect(log({ customerId }, agent)).rejects.toMatchObject({ code: "forbidden" });
  await expect(log({ personId: agent.id, reason: "Melding 12" })).rejects.toMatchObject({
    code: "works_council_needed",
  });
  const settings = { ...RETENTION_PRESET, worksCouncil: { reference: "OR 2026-4", on: "2026-02-01" } };
  await t.api(boss, retention).saveRetention({ body: { settings, version: 0 } });
  await expect(log({ personId: agent.id })).rejects.toMatchObject({ code: "invalid_request" });
  expect(await log({ personId: agent.id, reason: "Melding 12" })).not.toEqual([]);
  const audit = await t.api(boss, administration).listAudit({ query: { action: "access_log.read_by_person" } });
  expect(audit.items).toMatchObject([
    { subjectId: agent.id, details: { reason: "Melding 12", decision: "OR 2026-4" } },
  ]);
});

it.each(["update access_log set role = 'x'", "delete from access_log"])("no request can do «%s»", async (statement) => {
  const attempt = t.platform.work(boss.organisationId, boss.actor, async ({ tx }) => {
    await sql.raw(statement).execute(tx);
  });
  await expect(attempt).rejects.toThrow("permission denied");
});
