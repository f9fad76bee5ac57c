/** Erasing one customer, on a whole server: everything that says something of them is gone, everything that is counted stays, and being killed does not matter. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ErasureCounts } from "@luwte/contract/customerRights.ts";
import {
  type ConversationId,
  type CustomerId,
  type ErasureId,
  type LegalHoldId,
  newId,
  type OrganisationId,
} from "@luwte/contract/ids.ts";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as operations from "@luwte/contract/operations/customerRights.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import * as handovers from "@luwte/contract/operations/handovers.ts";
import * as promises from "@luwte/contract/operations/promises.ts";
import * as wrapUps from "@luwte/contract/operations/wrapUps.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createModules } from "../../../modules.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { dropChecksOfSense, type Rows, type Table, tablesOf } from "../../../testing/walls/rows.ts";
import { removeForgotten } from "../files/actions.ts";
import { markedWorld, whereIs } from "../testing/marked.ts";
import type { Victim } from "../testing/victim.ts";

const DAY = 86_400_000;
const WORD = "merkwoordvanklant";
const OTHER = "woordvaneenander";

let t: TestPlatform;
let lead: TestPerson;
let boss: TestPerson;
let agent: TestPerson;
let tables: Table[];
let marked: Rows;
let customerId: CustomerId;
const organisationId = newId<OrganisationId>();

beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  await t.organisation({ id: organisationId });
  lead = await t.person("lead", { organisationId });
  boss = await t.person("administrator", { organisationId });
  agent = await t.person("agent", { organisationId });
  const { pool } = t.inside;
  tables = await tablesOf(pool);
  await dropChecksOfSense(pool);
  marked = await markedWorld(pool, tables, organisationId, WORD);
  customerId = marked.get("customers")!.id as CustomerId;
  await settleWorld();
});
afterAll(() => t.close());

/** Their conversation is solved and their promise kept, as of nearly everybody who asks to be erased. */
async function settleWorld(): Promise<void> {
  const { pool } = t.inside;
  await pool.query("update conversations set state = 'solved', snoozed_until = null, language = 'nl'");
  await pool.query("update promises set state = 'kept', settled_at = due_at, settled_by = made_by");
  await pool.query("delete from erasures");
  await pool.query("update customer_exports set language = 'nl'");
  await pool.query("update imports set finished_at = created_at");
  const system = { kind: "system", name: "test" };
  await pool.query("update activities set code = 'solved', by = $1", [system]);
  for (const column of ["made_by", "settled_by"]) await pool.query(`update promises set ${column} = $1`, [system]);
  for (const table of ["handover_cards", "assignments"]) await pool.query(`update ${table} set by = $1`, [system]);
  await pool.query("update customers set language = 'nl', merged_into = null");
  await pool.query("update wrap_ups set at_once = true, outcome = 'helped', why_not = null");
  await pool.query("update messages set author_kind = 'customer', delivery = 'none', direction = 'in'");
  await pool.query("update conversations set priority = 'normal', heaviness = 'normal'");
  const { hash } = await t.platform.blobs.put(Buffer.from(`bestand met ${WORD}`));
  const raw = await t.platform.blobs.put(Buffer.from(`ruwe mail met ${WORD}`));
  await pool.query("update attachments set hash = $1", [hash]);
  await pool.query("update mail_originals set hash = $1", [raw.hash]);
}

const rights = (caller: TestPerson = lead) => t.api(caller, operations);
const countsOf = async (id: CustomerId): Promise<ErasureCounts> =>
  (await rights().getCustomerRights({ params: { customerId: id } })).counts;
const ask = async (id: CustomerId) =>
  (
    await rights().eraseCustomer({
      params: { customerId: id },
      body: { id: newId<ErasureId>(), expected: await countsOf(id) },
    })
  ).erasure;

const WIDE = { from: "2026-01-01T00:00:00.000Z", until: "2026-07-01T00:00:00.000Z" };

/** The year that is looked at moves on with the clock. */
const UNTIL = { from: null, until: null };

/** Everything that a list, an insight or a report counts. */
async function figures() {
  const { pool } = t.inside;
  const counted = await pool.query(
    "select state, team_id, assignee_id, sum(change)::int as count from conversation_counts where organisation_id = $1 group by 1, 2, 3 order by 1, 2, 3",
    [organisationId],
  );
  return {
    counts: counted.rows,
    reasons: await t.api(lead, wrapUps).getContactInsight({ query: WIDE }),
    promises: { ...(await t.api(lead, promises).getKeptRate({ query: { weeks: "52" } })), ...UNTIL },
    repeats: await t.api(lead, handovers).getHandoverInsight({ query: WIDE }),
    messages: (
      await pool.query("select direction, at, channel from messages where organisation_id = $1", [organisationId])
    ).rows,
    durations: (
      await pool.query(
        "select created_at, first_answer_at, state_since, waiting_since from conversations where organisation_id = $1",
        [organisationId],
      )
    ).rows,
  };
}

describe("an erasure", () => {
  it("is refused while something is held, and says which; with other numbers than were shown it is asked again", async () => {
    const conversationId = marked.get("conversations")!.id as ConversationId;
    await t.inside.pool.query("update legal_holds set released_at = now(), release_reason = 'over'");
    const hold = { id: newId<LegalHoldId>(), conversationId, reason: "Rechtszaak 2026/12", reviewOn: "2026-09-01" };
    await rights().placeLegalHold({ body: hold });
    await expect(ask(customerId)).rejects.toMatchObject({
      code: "on_hold",
      problem: { details: { holds: [{ id: hold.id, reason: hold.reason, conversationId }] } },
    });
    const over = () => rights().listHoldsOfConversation({ params: { conversationId } });
    expect((await over()).holds).toMatchObject([{ id: hold.id, reason: hold.reason }]);
    await expect(rights(agent).listHoldsOfConversation({ params: { conversationId } })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(rights(agent).getErasedConversation({ params: { conversationId } })).rejects.toMatchObject({
      code: "not_found",
    });
    await rights().releaseLegalHold({ params: { holdId: hold.id }, body: { reason: "Uitspraak gedaan" } });
    expect((await over()).holds).toEqual([]);
    const expected = { ...(await countsOf(customerId)), messages: 99 };
    await expect(
      rights().eraseCustomer({ params: { customerId }, body: { id: newId<ErasureId>(), expected } }),
    ).rejects.toMatchObject({ problem: { code: "changed_meanwhile" } });
  });

  it("can be undone during its days of grace, and asked once at a time", async () => {
    const erasure = await ask(customerId);
    expect(Date.parse(erasure.dueAt) - Date.parse(erasure.askedAt)).toBe(7 * DAY);
    await expect(ask(customerId)).rejects.toMatchObject({ problem: { code: "already_exists" } });
    t.clock.advance(6 * DAY);
    await t.runJobs();
    const undone = await rights().undoErasure({ params: { erasureId: erasure.id } });
    expect(undone.erasure.state).toBe("undone");
    t.clock.advance(2 * DAY);
    await t.runJobs();
    expect(await whereIs(t.inside.pool, WORD)).toContain("public.messages");
  });

  it("leaves no word of a customer anywhere, and every figure as it was", async () => {
    const { pool } = t.inside;
    const registered = await whereIs(pool, WORD);
    expect(registered).toEqual(
      expect.arrayContaining([
        "public.messages",
        "public.events",
        "public.webhook_deliveries",
        "public.search_messages",
      ]),
    );
    await markPayloads();
    const before = await figures();
    const erasure = await ask(customerId);
    t.clock.advance(8 * DAY);
    await t.runJobs();
    expect(await whereIs(pool, WORD)).toEqual([]);
    expect(await figures()).toEqual(before);
    const standing = await rights().getCustomerRights({ params: { customerId } });
    expect(standing.erasure).toMatchObject({ id: erasure.id, state: "done", conversationsDone: 1 });
    await filesAreGone();
  });

  it("is in the audit log, without a word about whom", async () => {
    const log = await t.api(boss, administration).listAudit({ query: { subjectId: customerId } });
    expect(log.items.map(({ action }) => action)).toContain("customer.erased");
    expect(JSON.stringify(log.items)).not.toContain(WORD);
  });

  it("leaves screens that show what is left, empty", async () => {
    const conversationId = marked.get("conversations")!.id as ConversationId;
    const page = await t.api(lead, conversationOperations).getConversation({ params: { conversationId } });
    expect(page.conversation).toMatchObject({ subject: "", state: { kind: "solved" } });
    const { customer } = await t.api(lead, customerOperations).getCustomer({ params: { customerId } });
    expect(customer).toMatchObject({ name: "", company: null, addresses: [] });
    await t.api(lead, wrapUps).listWrapUps({ params: { conversationId } });
    await t.api(lead, promises).listPromises({ query: { conversationId } });
    const { erased } = await rights(agent).getErasedConversation({ params: { conversationId } });
    expect(erased).toEqual({ at: page.conversation.erasedAt, why: "asked", went: null, stays: counted(1) });
    const whom = await rights(agent).getErasedCustomer({ params: { customerId } });
    expect(whom.erased).toMatchObject({ at: customer.erasedAt, why: "asked", stays: counted(1) });
    expect(whom.erased.went).toMatchObject({ conversations: 1 });
    const found = await t.api(lead, customerOperations).listCustomers();
    expect(found.items.map(({ id }) => id)).not.toContain(customerId);
  });
});

const counted = (messages: number) => ({ conversations: 1, messages });

/** What screens and programs were told names them in the middle of something. */
async function markPayloads(): Promise<void> {
  const payload = { message: { conversationId: marked.get("conversations")!.id, text: WORD } };
  for (const table of ["events", "webhook_deliveries"])
    await t.inside.pool.query(`update ${table} set payload = $1 where organisation_id = $2`, [payload, organisationId]);
}

/** Later than anybody could still be putting the same bytes. */
async function filesAreGone(): Promise<void> {
  await removeForgotten(t.platform, new Date(Date.now() + DAY), new AbortController().signal);
  for (const content of [`bestand met ${WORD}`, `ruwe mail met ${WORD}`]) {
    const hash = createHash("sha256").update(content).digest("hex");
    expect(await t.platform.blobs.has(hash)).toBe(false);
  }
}

describe("killed at any point", () => {
  it("it goes on where it was, and no conversation is ever half erased", { timeout: 180_000 }, async () => {
    const { customers } = await manyConversations();
    const erasure = await ask(customers);
    t.clock.advance(8 * DAY);
    let done = 0;
    for (const dieAt of [2, 6, 5]) {
      await runVictim({ organisationId, erasureId: erasure.id, now: t.clock.now().toISOString(), dieAt });
      const now = await halves(customers);
      expect(now.halved).toBe(0);
      expect(now.erased).toBeGreaterThanOrEqual(done);
      done = now.erased;
    }
    // Before its end nothing of a piece is there, after it all of it is: none, the customer with one of conversations, and one more.
    expect(done).toBe(40);
    await t.runJobs();
    expect(await halves(customers)).toEqual({ erased: 45, halved: 0, left: 0 });
    expect(await whereIs(t.inside.pool, OTHER)).toEqual([]);
  });
});

async function manyConversations(): Promise<{ customers: CustomerId }> {
  const customers = newId<CustomerId>();
  const { pool } = t.inside;
  await pool.query("insert into customers (id, organisation_id, name) values ($1, $2, $3)", [
    customers,
    organisationId,
    OTHER,
  ]);
  await pool.query(
    `with made as (
       insert into conversations (id, organisation_id, customer_id, channel, subject, state, reply_token)
       select gen_random_uuid(), $1, $2, 'mail', $3, case when n % 9 = 0 then 'open' else 'solved' end, gen_random_uuid()::text
       from generate_series(1, 45) n returning id)
     insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_id, text)
     select gen_random_uuid(), $1, id, 'in', 'mail', 'customer', $2, $3 from made, generate_series(1, 2)`,
    [organisationId, customers, OTHER],
  );
  return { customers };
}

/** Whole, or empty; what is marked as erased and still says something is halved. */
async function halves(id: CustomerId): Promise<{ erased: number; halved: number; left: number }> {
  const { rows } = await t.inside.pool.query(
    `select count(*) filter (where erased)::int as erased, count(*) filter (where not erased)::int as left,
       count(*) filter (where erased = (said > 0))::int as halved
     from (select c.erased_at is not null as erased, count(*) filter (where m.text <> '' or c.subject <> '') as said
       from conversations c join messages m on m.conversation_id = c.id where c.customer_id = $1 group by c.id) each`,
    [id],
  );
  return rows[0];
}

const SCRIPT = join(import.meta.dirname, "../testing/victim.ts");

async function runVictim(given: Omit<Victim, "databaseUrl" | "dataDir">): Promise<void> {
  const { pool, platform } = t.inside;
  const databaseUrl = String((pool as unknown as { options: { connectionString: string } }).options.connectionString);
  const whole: Victim = { databaseUrl, dataDir: platform.settings.dataDir, ...given };
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(whole)], { stdio: "ignore" });
  const how = await new Promise((resolve) => child.once("close", (_code, signal) => resolve(signal)));
  expect(how).toBe("SIGKILL");
}
