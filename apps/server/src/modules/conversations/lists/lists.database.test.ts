/** Lists over the API: what belongs in them, page by page, whatever happens meanwhile. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import {
  type ContactReasonId,
  type ConversationId,
  type CustomerGroupId,
  type LabelId,
  newId,
  type OrganisationId,
  type TeamId,
} from "@luwte/contract/ids.ts";
import { belongs, type ConversationFilter, compareRows, type ListOrder, standardList } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import { insertMany } from "../../../testing/manyConversations.ts";
import type { TestPerson } from "../../../testing/people.ts";

let t: TestInbox;
let home: OrganisationId;
let people: TestPerson[];
let teams: TeamId[];
const labels = [newId<LabelId>(), newId<LabelId>()];
const reasonId = newId<ContactReasonId>();
let all: Conversation[];
let groupId: CustomerGroupId;
let grouped: ReadonlySet<string>;
const api = () => t.api(people[0]!, operations);

beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation();
  people = [await t.person("lead"), await t.person("agent")];
  teams = [await t.team(home), await t.team(home)];
  const ids = people.map((person) => person.id);
  await insertMany(t.inside.pool, {
    organisationId: home,
    people: ids,
    teams,
    conversations: 500,
    customers: 20,
    labels,
  });
  await regroup();
  await decideReasons();
  all = await pages({}, "newest", 200);
});
afterAll(() => t.close());

/** Of every third, and of half of those that it is simple. */
async function decideReasons(): Promise<void> {
  const insert = 'insert into contact_reasons (id, organisation_id, names) values ($1, $2, \'{"nl": "Levering"}\')';
  await t.inside.pool.query(insert, [reasonId, home]);
  await t.inside.pool.query(
    `update conversations set reason_id = $2, complexity = case when number % 2 = 0 then 'simple' else 'complex' end
     where organisation_id = $1 and number % 3 = 0`,
    [home, reasonId],
  );
}

async function regroup(): Promise<void> {
  groupId = newId<CustomerGroupId>();
  const customers = t.api(people[0]!, customerOperations);
  await customers.saveCustomerGroup({ params: { groupId }, body: { name: "Zakelijk" } });
  const { items } = await customers.listCustomers({ query: { limit: 5 } });
  for (const { id } of items) await customers.changeCustomer({ params: { customerId: id }, body: { groupId } });
  grouped = new Set(items.map((item) => item.id));
}

async function pages(
  filter: ConversationFilter,
  order: ListOrder,
  limit: number,
  between?: () => Promise<unknown>,
): Promise<Conversation[]> {
  const rows: Conversation[] = [];
  let after: string | null = null;
  do {
    const page: { items: Conversation[]; next: string | null } = await api().listConversations({
      query: { ...filter, order, limit, ...(after ? { after } : {}) },
    });
    rows.push(...page.items);
    after = page.next;
    await between?.();
  } while (after !== null && rows.length < 5_000);
  return rows;
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const state = fc.constantFrom("open" as const, "waiting_customer" as const, "snoozed" as const, "solved" as const);
const moment = fc
  .nat({ max: 500 })
  .map((minutes) => new Date(Date.UTC(2026, 2, 2, 9) - minutes * 60_000).toISOString());
const filters = (): fc.Arbitrary<ConversationFilter> =>
  fc
    .record({
      states: optional(fc.uniqueArray(state, { minLength: 1 })),
      assigneeId: optional(fc.constantFrom(null, ...people.map((person) => person.id))),
      teamId: optional(fc.constantFrom(null, ...teams)),
      teamIds: optional(fc.subarray(teams, { minLength: 1 })),
      channel: optional(fc.constantFrom("mail" as const, "chat" as const)),
      labelId: optional(fc.constantFrom(...labels)),
      groupId: optional(fc.constant(groupId)),
      customerId: optional(fc.constantFrom(...all.slice(0, 5).map((row) => row.customer.id))),
      priority: optional(fc.constantFrom("normal" as const, "high" as const)),
      reasonId: optional(fc.constant(reasonId)),
      complexity: optional(fc.constantFrom("simple" as const, "complex" as const)),
      language: optional(fc.constantFrom("nl" as const, "fr" as const)),
      activeAfter: optional(moment),
      activeBefore: optional(moment),
    })
    .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));

describe("a list", () => {
  it("holds what the screen says belongs in it, in the same order", async () => {
    const property = fc.asyncProperty(
      filters(),
      fc.constantFrom("urgent" as const, "newest" as const),
      fc.integer({ min: 3, max: 200 }),
      async (filter, order, limit) => {
        const group = (row: Conversation) => (grouped.has(row.customer.id) ? groupId : null);
        const expected = all
          .filter((row) => belongs(row, filter, group(row)))
          .toSorted((a, b) => compareRows(a, b, order));
        expect((await pages(filter, order, limit)).map((row) => row.number)).toEqual(expected.map((row) => row.number));
        const { count, more } = await api().countFilter({ query: filter });
        expect([count, more]).toEqual([Math.min(expected.length, 100), expected.length > 100]);
      },
    );
    await fc.assert(property, { numRuns: 80 });
  });

  it("of a customer is every contact, newest first, also by a name that was merged away", async () => {
    const customerId = all[0]!.customer.id;
    const expected = all.filter((row) => row.customer.id === customerId).map((row) => row.id);
    const api = t.api(people[1]!, customerOperations);
    const { items } = await api.listCustomerConversations({ params: { customerId }, query: { limit: 100 } });
    expect(items.map((row) => row.id)).toEqual(expected);
  });

  it("of who is in no team is empty, and not everything", async () => {
    const { filter, order } = standardList("team", { personId: people[1]!.id, teamIds: [] });
    expect((await api().listConversations({ query: { ...filter, order } })).items).toEqual([]);
  });

  it("asked with a cursor that never was one is refused", async () => {
    await expect(api().listConversations({ query: { after: "1_2" } })).rejects.toMatchObject({
      code: "invalid_request",
    });
  });
});

describe("while rows change", () => {
  it("no page repeats a row, and none that stays is skipped", async () => {
    const touched = new Set<ConversationId>();
    const order = fc.sample(
      fc.shuffledSubarray(
        all.map((row) => row.id),
        { minLength: 60, maxLength: 60 },
      ),
      1,
    )[0]!;
    const change = async () => {
      for (const id of order.splice(0, 3)) {
        touched.add(id);
        await t.receive(home, { conversationId: id });
      }
    };
    const before = await pages({}, "newest", 200);
    const seen = (await pages({}, "newest", 30, change)).map((row) => row.id);
    expect(new Set(seen).size).toBe(seen.length);
    const stayed = before.map((row) => row.id).filter((id) => !touched.has(id));
    expect(seen.filter((id) => !touched.has(id))).toEqual(stayed);
  });
});
