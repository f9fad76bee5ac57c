/** Two customers become one and two again, with everything they had and whatever came in between. */
import type { Customer } from "@luwte/contract/customers.ts";
import { type CustomerId, type CustomerMergeId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/customers.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { verifyEvents } from "../../../testing/verifyEvents.ts";
import { watchConversation, watchCounts, watchCustomer, watchList } from "../../../testing/views.ts";

let t: TestInbox;
let home: OrganisationId;
let agent: TestPerson;
beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation();
  agent = await t.person("agent");
});
afterAll(() => t.close());

const api = () => t.api(agent, operations);
let made = 0;
const write = (value: string, name = "") => t.receive(home, { from: { kind: "email", value, name, verified: true } });

async function customer(
  conversations: number,
  more: { name?: string; company?: string } = {},
): Promise<{ id: CustomerId; email: string }> {
  const email = `klant${made++}@example.nl`;
  const { customer } = await api().createCustomer({ body: { email, ...more } });
  for (let each = 0; each < conversations; each++) await write(email);
  return { id: customer.id, email };
}

/** All that is a customer's, without the versions, which only ever rise. */
async function everythingOf(customerId: CustomerId) {
  const params = { customerId };
  const { customer, notes, mergedInto } = await api().getCustomer({ params });
  const { items } = await api().listCustomerConversations({ params, query: { limit: 100 } });
  const plain: Partial<Customer> = { ...customer, version: 0 };
  return { customer: plain, notes, mergedInto, conversations: items.map((row) => ({ ...row, version: 0 })) };
}
const merge = (kept: CustomerId, mergedId: CustomerId, id = newId<CustomerMergeId>()) =>
  api().mergeCustomers({ params: { customerId: kept }, body: { id, mergedId } });
const undo = (mergeId: CustomerMergeId) => api().undoMerge({ params: { mergeId } });

const someone = fc.record({
  conversations: fc.nat({ max: 3 }),
  notes: fc.nat({ max: 2 }),
  name: fc.constantFrom("", "Anna"),
  company: fc.constantFrom(undefined, "Wit BV"),
});

describe("a merge", () => {
  it("and its undoing are nothing, whatever each had", async () => {
    const property = fc.asyncProperty(someone, someone, async (one, other) => {
      const people = await Promise.all(
        [one, other].map(({ conversations, name, company }) =>
          customer(conversations, { name, ...(company ? { company } : {}) }),
        ),
      );
      const [kept, merged] = people.map(({ id }) => id) as [CustomerId, CustomerId];
      for (let each = 0; each < other.notes; each++)
        await api().addCustomerNote({ params: { customerId: merged }, body: { text: `Notitie ${each}` } });
      const before = [await everythingOf(kept), await everythingOf(merged)];
      const { merge: record } = await merge(kept, merged);
      const whole = await everythingOf(kept);
      expect(whole.conversations).toHaveLength(one.conversations + other.conversations);
      expect((await everythingOf(merged)).mergedInto).toBe(kept);
      await undo(record.id);
      expect([await everythingOf(kept), await everythingOf(merged)]).toEqual(before);
    });
    await fc.assert(property, { numRuns: 12 });
  });

  it("undone after new mail gives back what it moved, and leaves with who was kept what began since", async () => {
    const [kept, merged] = [await customer(1), await customer(1)];
    const { conversation: theirs } = await write(merged.email);
    const { merge: record } = await merge(kept.id, merged.id);
    const since = await write(merged.email);
    expect(since.conversation.customer.id).toBe(kept.id);
    await t.receive(home, {
      conversationId: theirs.id,
      from: { kind: "email", value: merged.email, name: "", verified: true },
    });
    await undo(record.id);
    const after = await everythingOf(merged.id);
    expect(after.conversations.map((row) => row.id)).toContain(theirs.id);
    expect(after.customer.addresses?.map((address) => address.value)).toEqual([merged.email]);
    expect((await everythingOf(kept.id)).conversations.map((row) => row.id)).toContain(since.conversation.id);
    expect((await write(merged.email)).conversation.customer.id).toBe(merged.id);
  });

  it("of somebody who was merged away later waits for that one to be undone", async () => {
    const [a, b, c] = [await customer(1), await customer(1), await customer(1)];
    const before = await Promise.all([a, b, c].map(({ id }) => everythingOf(id)));
    const first = await merge(b.id, a.id);
    const second = await merge(c.id, b.id);
    await expect(undo(first.merge.id)).rejects.toMatchObject({ code: "merge_not_possible" });
    expect((await everythingOf(c.id)).conversations).toHaveLength(3);
    await undo(second.merge.id);
    await undo(first.merge.id);
    expect(await Promise.all([a, b, c].map(({ id }) => everythingOf(id)))).toEqual(before);
  });

  it("with oneself, twice, or of who is merged already, is refused", async () => {
    const [a, b, c] = [await customer(0), await customer(0), await customer(0)];
    const refused = { code: "merge_not_possible" };
    await expect(merge(a.id, a.id)).rejects.toMatchObject(refused);
    await merge(a.id, b.id);
    await expect(merge(a.id, b.id)).rejects.toMatchObject(refused);
    await expect(merge(b.id, c.id)).rejects.toMatchObject(refused);
    await expect(merge(a.id, newId<CustomerId>())).rejects.toMatchObject({ code: "not_found" });
  });

  it("and mail at the same moment leave nothing with a shadow", async () => {
    for (let round = 0; round < 4; round++) {
      const [kept, merged] = [await customer(0), await customer(0)];
      const [, ...mails] = await Promise.all([
        merge(kept.id, merged.id),
        ...Array.from({ length: 3 }, () => write(merged.email)),
      ]);
      expect((await everythingOf(kept.id)).conversations.map((row) => row.id).toSorted()).toEqual(
        mails.map(({ conversation }) => conversation.id).toSorted(),
      );
    }
  });

  it("is followed by every screen, there and back", async () => {
    const [kept, merged] = [await customer(2), await customer(1)];
    const { conversation } = await write(merged.email);
    const views = [
      watchCounts(t, agent),
      watchList(t, agent, { filter: {}, order: "newest" }, 3),
      watchList(t, agent, { filter: { customerId: kept.id }, order: "newest" }),
      watchList(t, agent, { filter: { customerId: merged.id }, order: "newest" }),
      watchConversation(t, agent, conversation.id),
      watchCustomer(t, agent, kept.id),
      watchCustomer(t, agent, merged.id),
    ];
    const id = newId<CustomerMergeId>();
    const records = ["customer.changed", "customer_merge.changed", "conversation.changed"] as const;
    await verifyEvents(t, home, { views, records: [...records, "customer.removed"] }, () =>
      merge(kept.id, merged.id, id),
    );
    await verifyEvents(t, home, { views, records }, () => undo(id));
  });
});
