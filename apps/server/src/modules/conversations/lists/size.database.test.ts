/** Lists at 200,000 conversations: each is a stretch of an index as long as its page, and tests along the way end. */
import {
  type InboxId,
  type LabelId,
  newId,
  type OrganisationId,
  type PersonId,
  type TeamId,
} from "@luwte/contract/ids.ts";
import { type ConversationFilter, type ListOrder, STANDARD_LISTS, standardList } from "@luwte/contract/lists.ts";
import { type CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import { insertMany } from "../../../testing/manyConversations.ts";
import { pageOf } from "./actions.ts";
import { keepPlans, MAXIMUM_TESTED, questionAlong } from "./queries.ts";
import { pathOf } from "./rules.ts";

const CONVERSATIONS = 200_000;
const PAGE = 51;

let t: TestInbox;
let home: OrganisationId;
let me: PersonId;
let teamIds: TeamId[];
const labels = [newId<LabelId>(), newId<LabelId>()];

beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation();
  me = (await t.person("agent")).id;
  teamIds = [await t.team(home), await t.team(home)];
  await insertMany(t.inside.pool, {
    organisationId: home,
    people: [me],
    teams: teamIds,
    conversations: CONVERSATIONS,
    labels,
  });
});
afterAll(() => t.close());

type Plan = {
  "Node Type": string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Relation Name"?: string;
  Plans?: Plan[];
};
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** Asked as the lists ask: with a plan that was made without knowing the values. */
async function explain(tx: OrganisationTransaction, { sql: text, parameters }: CompiledQuery): Promise<Plan> {
  const literal = (value: unknown) => `'${Array.isArray(value) ? `{${value.join(",")}}` : String(value)}'`;
  const values = parameters.length > 0 ? `(${parameters.map(literal).join(", ")})` : "";
  await keepPlans(tx);
  await sql.raw(`prepare asked as ${text}`).execute(tx);
  const found = await sql
    .raw<{ "QUERY PLAN": { Plan: Plan }[] }>(`explain (analyze, format json) execute asked${values}`)
    .execute(tx);
  await sql.raw("deallocate asked").execute(tx);
  return found.rows[0]!["QUERY PLAN"][0]!.Plan;
}

async function plan(
  filter: ConversationFilter,
  order: ListOrder,
  after: string | null,
): Promise<{ plans: Plan[]; stretches: number }> {
  const path = pathOf(filter, order);
  const key = after ? { moment: after, id: newId() } : null;
  const question = questionAlong(path, { filter, order, after: key, limit: PAGE });
  const top = await t.platform.read(home, (tx) => explain(tx, question.compile(tx)));
  return { plans: nodes(top), stretches: (path.states?.length ?? 1) * (path.teamIds?.length ?? 1) };
}

type Case = [name: string, filter: () => ConversationFilter, order: ListOrder];
const STANDARD: Case[] = STANDARD_LISTS.map((name) => {
  const list = () => standardList(name, { personId: me, teamIds });
  return [name, () => list().filter, standardList(name, { personId: "" as PersonId, teamIds: [] }).order];
});
const OTHERS: Case[] = [
  ["everything urgent", () => ({}), "urgent"],
  ["what is solved", () => ({ states: ["solved"] }), "newest"],
  ["all of a team, newest", () => ({ teamIds }), "newest"],
  [
    "a stretch of time",
    () => ({ activeAfter: "2025-11-01T00:00:00.000Z", activeBefore: "2025-12-01T00:00:00.000Z" }),
    "newest",
  ],
];

describe.each([
  ["the first page", null],
  ["a page far down", "2025-12-24T00:00:00.000Z"],
])("%s", (_name, after) => {
  it.each([...STANDARD, ...OTHERS])("of %s reads and sorts no more than its rows", async (_list, filter, order) => {
    const { plans, stretches } = await plan(filter(), order, after);
    const reads = plans.filter((node) => node["Relation Name"] === "conversations");
    expect(reads.map((node) => node["Node Type"])).toEqual(["Index Scan"]);
    const touched = plans.filter((node) => node["Relation Name"] === "conversations" || node["Node Type"] === "Sort");
    for (const node of touched)
      expect(node["Actual Rows"] * node["Actual Loops"]).toBeLessThanOrEqual(PAGE * stretches);
  });
});

describe("what no index decides", () => {
  const walk = async (filter: ConversationFilter, order: ListOrder) => {
    const seen: number[] = [];
    let after = null as Awaited<ReturnType<typeof pageOf>>["next"];
    let pages = 0;
    do {
      const page = await t.platform.read(home, (tx) => pageOf(tx, { filter, order, after, limit: 200 }));
      seen.push(...page.items.map((row) => row.number));
      after = page.next;
      pages++;
    } while (after !== null && pages < 100);
    return { seen, pages };
  };

  it("is tested for so many rows at a time, and goes on from there until the end", async () => {
    const { seen, pages } = await walk({ inboxId: newId<InboxId>() }, "newest");
    expect(seen).toEqual([]);
    expect(pages).toBe(CONVERSATIONS / MAXIMUM_TESTED + 1);
  });

  it("finds every row once, over several stretches too", async () => {
    const filter: ConversationFilter = { language: "fr", priority: "high", channel: "chat" };
    const { rows } = await t.inside.pool.query(
      "select number::int as number from conversations where language = 'fr' and priority = 'high' and channel = 'chat' order by urgent_at, id",
    );
    const { seen } = await walk(filter, "urgent");
    expect(seen).toEqual(rows.map((row) => row.number));
  });

  it("of a label that few have, all are there at once", async () => {
    const { items, next } = await t.platform.read(home, (tx) =>
      pageOf(tx, { filter: { labelId: labels[1]! }, order: "newest", after: null, limit: 200 }),
    );
    expect([items.length, next]).toEqual([CONVERSATIONS / 5_000, null]);
  });
});
