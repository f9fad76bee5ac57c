/** What is over goes in the night, what is held stays, and what a preview says is what happens. */
import { RETENTION_PRESET } from "@luwte/contract/customerRights.ts";
import { type ConversationId, type CustomerId, type LegalHoldId, newId } from "@luwte/contract/ids.ts";
import * as rightsOperations from "@luwte/contract/operations/customerRights.ts";
import * as operations from "@luwte/contract/operations/retention.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createModules } from "../../../modules.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { cutoffsAt } from "./rules.ts";

let t: TestPlatform;
let boss: TestPerson;
beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  boss = await t.person("administrator");
});
afterAll(() => t.close());

const api = () => t.api(boss, operations);
const OLD = new Date("2023-06-01T10:00:00.000Z");
const RECENT = new Date("2026-02-01T10:00:00.000Z");

type Made = { customerId: CustomerId; conversationId: ConversationId };

async function conversation(name: string, state: string, at: Date): Promise<Made> {
  const made = { customerId: newId<CustomerId>(), conversationId: newId<ConversationId>() };
  const { pool } = t.inside;
  const { organisationId } = boss;
  await pool.query("insert into customers (id, organisation_id, name, created_at) values ($1, $2, $3, $4)", [
    made.customerId,
    organisationId,
    name,
    at,
  ]);
  await pool.query(
    `insert into conversations (id, organisation_id, customer_id, channel, subject, state, reply_token, last_activity_at, created_at)
      values ($1, $2, $3, 'mail', $4, $5, 'token ' || $4, $6, $6)`,
    [made.conversationId, organisationId, made.customerId, name, state, at],
  );
  return made;
}

const line = (action: string, at: Date, subjectId: string) =>
  t.inside.pool.query(
    "insert into audit_log (id, organisation_id, at, actor, action, subject_id) values ($1, $2, $3, '{}', $4, $5)",
    [newId(), boss.organisationId, at, action, subjectId],
  );

const names = async (table: string, column: string): Promise<string[]> =>
  (await t.inside.pool.query(`select ${column} as name from ${table} where ${column} <> '' order by 1`)).rows.map(
    ({ name }) => name,
  );

async function night(): Promise<void> {
  const job = t.inside.modules.flatMap(({ jobs }) => jobs ?? []).find(({ name }) => name === "rights.run_out") as Job;
  const context = { platform: t.platform, now: t.clock.now(), signal: new AbortController().signal };
  await job.run({ organisationId: null } as never, context as never);
}

it("takes away what is over and keeps what is held, open or recent", async () => {
  const over = await conversation("over", "solved", OLD);
  await conversation("nog open", "open", OLD);
  await conversation("recent", "solved", RECENT);
  const held = await conversation("gesprek onder bewaarplicht", "solved", OLD);
  const owner = await conversation("klant onder bewaarplicht", "solved", OLD);
  for (const target of [{ conversationId: held.conversationId }, { customerId: owner.customerId }])
    await t.api(boss, rightsOperations).placeLegalHold({
      body: { id: newId<LegalHoldId>(), reason: "Rechtszaak", reviewOn: "2026-12-01", ...target },
    });
  await line("oud", OLD, over.customerId);
  await line("oud maar vastgehouden", OLD, owner.customerId);
  await line("nieuw", RECENT, over.customerId);

  const expected = await api().previewRetention({ body: { settings: RETENTION_PRESET, on: "2026-03-02" } });
  expect(expected.counts).toMatchObject({ conversations: 1, customers: 1, audit: 1, held: 2 });
  await night();
  expect((await api().getRetention()).runs[0]).toMatchObject({ day: "2026-03-02", counts: expected.counts });
  const left = ["gesprek onder bewaarplicht", "klant onder bewaarplicht", "nog open", "recent"];
  expect(await names("conversations", "subject")).toEqual(left);
  expect(await names("customers", "name")).toEqual(left);
  const log = await names("audit_log", "action");
  expect(log).toContain("nieuw");
  expect(log).toContain("oud maar vastgehouden");
  expect(log).not.toContain("oud");

  await night();
  expect((await api().getRetention()).runs).toMatchObject([{ counts: { conversations: 1, customers: 1, audit: 1 } }]);
});

it("a suggestion that belongs to nobody is emptied, and one that was emptied is counted until the log is over", async () => {
  const made = (name: string, at: Date, value: object) =>
    t.inside.pool.query(
      `insert into suggestions (id, organisation_id, task, topic, value, sources, counted, confidence, risk, engine, engine_version, level, rule, sampled, at)
        values ($1, $2, 'bot_answer', $3, $4, '[]', '[]', 1, 'outward', 'words', '1', 1, 'preset', false, $5)`,
      [newId(), boss.organisationId, name, value, at],
    );
  const { settings: kept, version } = await api().getRetention();
  const settings = { ...kept, audit: 36 };
  await api().saveRetention({ body: { settings, version } });
  const { contact, audit } = cutoffsAt(settings, t.clock.now());
  const before = (moment: Date) => new Date(moment.getTime() - 86_400_000);
  await made("recent", RECENT, { words: "a" });
  await made("to empty", before(contact), { words: "a" });
  await made("empty", before(contact), {});
  await made("gone", before(audit), {});
  await night();
  const { rows } = await t.inside.pool.query(
    "select topic, value = '{}' as empty from suggestions where organisation_id = $1 order by topic",
    [boss.organisationId],
  );
  expect(rows).toEqual([
    { topic: "empty", empty: true },
    { topic: "recent", empty: false },
    { topic: "to empty", empty: true },
  ]);
  expect((await api().getRetention()).runs[0]!.counts.suggestions).toBe(2);
});

it("is changed within bounds, by one at a time, and a change is seen before it is made", async () => {
  const { version, settings } = await api().getRetention();
  const shorter = { ...settings, contact: 1 };
  const body = { settings: shorter, on: "2026-04-01" };
  expect((await api().previewRetention({ body })).counts).toMatchObject({ conversations: 1, customers: 1, held: 2 });
  const saved = await api().saveRetention({ body: { settings: shorter, version } });
  expect(saved).toEqual({ settings: shorter, version: version + 1 });
  await expect(api().saveRetention({ body: { settings, version } })).rejects.toMatchObject({
    code: "changed_meanwhile",
  });
  const wrong = { settings: { ...settings, contact: 500 }, version: version + 1 };
  await expect(api().saveRetention({ body: wrong })).rejects.toMatchObject({ code: "invalid_request" });
});
