/** The demo on a real database: whole or not there, apart from real work, and gone without a trace. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { deleteDemo, findDemo, isAnythingThere, readState } from "./queries.ts";
import { seedDemo } from "./seed/actions.ts";

let t: TestPlatform;
beforeAll(async () => {
  t = await testPlatform({ now: new Date("2026-11-23T10:00:00Z") });
});
afterAll(() => t.close());

const counts = async () => {
  const { rows } = await sql<{ name: string; n: number }>`
    select 'conversations' as name, count(*)::int as n from conversations union all
    select 'messages', count(*)::int from messages union all
    select 'customers', count(*)::int from customers union all
    select 'people', count(*)::int from people union all
    select 'pending', count(*)::int from search_pending union all
    select 'counted', coalesce(sum(change), 0)::int from conversation_counts`.execute(t.platform.database);
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
};

test("a demo that fails half way leaves nothing", async () => {
  const failing = seedDemo(t.platform, async () => {
    throw new Error("killed");
  });
  await expect(failing).rejects.toThrow("killed");
  expect(await isAnythingThere(t.platform.database)).toBe(false);
  expect(await counts()).toMatchObject({ conversations: 0, messages: 0, customers: 0 });
});

test("a demo has a team, customers with a history and work to do; removed, it is as if it never was", async () => {
  const organisationId = await seedDemo(t.platform, async () => {});
  expect(await findDemo(t.platform.database)).toBe(organisationId);
  const made = await counts();
  expect(made.conversations).toBeGreaterThan(1_500);
  expect(made).toMatchObject({ people: 10, customers: 420, counted: made.conversations, pending: made.messages });
  expect(await t.platform.read(organisationId, readState)).toMatchObject({ arriving: true });
  const { rows: answered } = await sql<{ wrong: number; right: number }>`
    select count(*) filter (where c.first_answer_at is distinct from m.at)::int as wrong, count(*)::int as right
    from conversations c left join lateral (
      select min(at) as at from messages where conversation_id = c.id and direction = 'out') m on true
    where m.at is not null or c.first_answer_at is not null`.execute(t.platform.database);
  expect(answered).toEqual([{ wrong: 0, right: expect.any(Number) }]);
  expect(await deleteDemo(t.platform.database, organisationId)).toBe(true);
  expect(await counts()).toEqual({ conversations: 0, messages: 0, customers: 0, people: 0, pending: 0, counted: 0 });
});

test("removing the demo never removes a real organisation", async () => {
  const organisationId = await t.organisation({ name: "Echt" });
  expect(await deleteDemo(t.platform.database, organisationId)).toBe(false);
  expect(await isAnythingThere(t.platform.database)).toBe(true);
});
