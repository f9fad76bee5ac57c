/** A list that hears of changes is the list that is loaded afresh, whatever happened in between. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Conversation, PRIORITIES } from "../conversations.ts";
import type { LuwteEvent } from "../events.ts";
import type { CustomerGroupId, CustomerId, LabelId, TeamId } from "../ids.ts";
import { belongs, type ConversationList, compareRows, cursorOf, keyOfCursor, keyOfRow } from "../lists.ts";
import { applyAll } from "../views.ts";
import { applyToList, type ListView, listView, withNextPage } from "./list.ts";
import { idOf, momentOf, sampleConversation, sampleCustomer } from "./samples.ts";

const NEWEST: ConversationList = { filter: {}, order: "newest" };
const groupId = idOf<CustomerGroupId>(700);

const changed = (conversation: Conversation, group: CustomerGroupId | null = null): LuwteEvent => ({
  type: "conversation.changed",
  payload: { conversation, groupId: group, before: null },
});
const at = (number: number, minute: number, changes: Partial<Conversation> = {}) =>
  sampleConversation(number, { lastActivityAt: momentOf(minute), urgentAt: momentOf(minute), ...changes });

/** What the server would answer: everything that belongs, in order, up to where the view was loaded. */
function afresh(rows: readonly Conversation[], list: ConversationList, limit: number) {
  const all = rows.filter((row) => belongs(row, list.filter)).toSorted((a, b) => compareRows(a, b, list.order));
  const items = all.slice(0, limit);
  return { items, next: all.length > limit ? cursorOf(keyOfRow(items.at(-1)!, list.order)) : null };
}
const numbers = (view: ListView) => view.rows.map((row) => row.number);

describe("a list", () => {
  const loaded = listView(NEWEST, { items: [at(3, 30), at(2, 20)], next: cursorOf(keyOfRow(at(2, 20), "newest")) });

  it("puts what is new in its place", () => {
    expect(numbers(applyToList(loaded, changed(at(4, 25))))).toEqual([3, 4, 2]);
  });
  it("leaves what belongs beyond the loaded part to the server", () => {
    expect(numbers(applyToList(loaded, changed(at(4, 10))))).toEqual([3, 2]);
  });
  it("moves a row that became active to the top", () => {
    expect(numbers(applyToList(loaded, changed(at(2, 40, { version: 2 }))))).toEqual([2, 3]);
  });
  it("ignores what is older than what it shows", () => {
    const newer = applyToList(loaded, changed(at(2, 40, { version: 3 })));
    expect(applyToList(newer, changed(at(2, 50, { version: 2 })))).toBe(newer);
  });
  it("does not bring back a row when something older about it is told later", () => {
    const open = listView({ ...NEWEST, filter: { states: ["open"] } }, { items: [at(3, 30), at(2, 20)], next: null });
    const solved = at(3, 31, { version: 3, state: { kind: "solved", since: momentOf(31), by: null } });
    const view = applyToList(applyToList(open, changed(solved)), changed(at(3, 30, { version: 2 })));
    expect(numbers(view)).toEqual([2]);
  });
  it("lets go of a row that no longer belongs", () => {
    const open = listView({ ...NEWEST, filter: { states: ["open"] } }, { items: [at(3, 30), at(2, 20)], next: null });
    const solved = at(3, 31, { version: 2, state: { kind: "solved", since: momentOf(31), by: null } });
    expect(numbers(applyToList(open, changed(solved)))).toEqual([2]);
  });
  it("shows a customer's new name", () => {
    const customer = sampleCustomer(900, { name: "Johanna" });
    const view = applyToList(loaded, { type: "customer.changed", payload: { customer, groupBefore: null } });
    expect(view.rows.map((row) => row.customer.name)).toEqual(["Johanna", "Johanna"]);
  });
  it("loses a removed label, and with it the list of that label its rows", () => {
    const labelId = idOf<LabelId>(600);
    const labelled = listView(
      { ...NEWEST, filter: { labelId } },
      { items: [at(3, 30, { labelIds: [labelId] })], next: null },
    );
    expect(numbers(applyToList(labelled, { type: "label.removed", payload: { labelId } }))).toEqual([]);
  });
  it("says that it is stale when a customer joins its group, and drops who leaves it", () => {
    const ofGroup = listView({ ...NEWEST, filter: { groupId } }, { items: [at(3, 30)], next: null });
    const event = (id: CustomerGroupId | null, before: CustomerGroupId | null): LuwteEvent => ({
      type: "customer.changed",
      payload: { customer: sampleCustomer(900, { groupId: id }), groupBefore: before },
    });
    expect(applyToList(ofGroup, event(groupId, null)).stale).toBe(true);
    expect(applyToList(ofGroup, event(groupId, groupId)).stale).toBe(false);
    expect(numbers(applyToList(ofGroup, event(null, groupId)))).toEqual([]);
  });
  it("takes a next page without doubling what an event brought", () => {
    const newer = at(1, 35, { version: 5 });
    const view = withNextPage(applyToList(loaded, changed(newer)), { items: [at(1, 10)], next: null });
    expect(view.rows).toEqual([newer, at(3, 30), at(2, 20)]);
    expect(view.until).toBeNull();
  });
});

describe("cursors", () => {
  it("say where a row stands, and nothing else is one", () => {
    const key = keyOfRow(at(3, 30), "urgent");
    expect(keyOfCursor(cursorOf(key))).toEqual(key);
    expect(["", "x_y", `${momentOf(1)}_x`, `2026-99-99T00:00:00.000Z_${key.id}`].map(keyOfCursor)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

const someTeam = fc.constantFrom(null, idOf<TeamId>(501), idOf<TeamId>(502));
const someState = fc.constantFrom<Conversation["state"]>(
  { kind: "open", since: momentOf(0) },
  { kind: "waiting_customer", since: momentOf(0) },
  { kind: "solved", since: momentOf(0), by: null },
);
const change = fc.record({
  place: fc.nat({ max: 11 }),
  changes: fc.record({
    state: someState,
    teamId: someTeam,
    priority: fc.constantFrom(...PRIORITIES),
    lastActivityAt: fc.nat({ max: 20 }).map(momentOf),
    urgentAt: fc.nat({ max: 20 }).map(momentOf),
    customer: fc.constantFrom(
      { id: idOf<CustomerId>(900), name: "A", address: null },
      { id: idOf<CustomerId>(901), name: "B", address: null },
    ),
  }),
});
const someList = fc.constantFrom<ConversationList>(
  { filter: {}, order: "newest" },
  { filter: { states: ["open"] }, order: "urgent" },
  { filter: { states: ["open", "waiting_customer"], teamIds: [idOf(501)] }, order: "urgent" },
  { filter: { customerId: idOf(900) }, order: "newest" },
  { filter: { priority: "high", activeAfter: momentOf(5), activeBefore: momentOf(15) }, order: "newest" },
);

describe("whatever happens", () => {
  it("a list with its events is the list loaded afresh; twice the same event is once", () => {
    const property = fc.property(
      fc.array(change, { maxLength: 12 }),
      fc.array(change, { maxLength: 30 }),
      someList,
      fc.integer({ min: 1, max: 8 }),
      (first, later, list, limit) => {
        const rows = new Map<number, Conversation>();
        const write = ({ place, changes }: (typeof first)[number]): LuwteEvent => {
          const version = (rows.get(place)?.version ?? 0) + 1;
          rows.set(place, sampleConversation(place, { ...changes, version }));
          return changed(rows.get(place)!);
        };
        first.forEach(write);
        const before = listView(list, afresh([...rows.values()], list, limit));
        const events = later.map(write);
        const view = applyAll(applyToList, before, events);
        const all = afresh([...rows.values()], list, 100).items;
        const { until } = before;
        const expected = until === null ? all : all.filter((row) => compareKeys(row, until, list));
        expect(view.rows).toEqual(expected);
        const shuffled = applyAll(
          applyToList,
          before,
          fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), 1)[0]!,
        );
        expect(shuffled.rows).toEqual(expected);
        const twice = applyAll(
          applyToList,
          before,
          events.flatMap((event) => [event, event]),
        );
        expect(twice.rows).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

const compareKeys = (row: Conversation, until: { moment: string; id: string }, list: ConversationList): boolean => {
  const key = keyOfRow(row, list.order);
  const sameOrBefore = list.order === "urgent" ? key.moment <= until.moment : key.moment >= until.moment;
  if (key.moment !== until.moment) return sameOrBefore;
  return list.order === "urgent" ? key.id <= until.id : key.id >= until.id;
};
