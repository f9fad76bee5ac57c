/** Customers over the API: addresses are whose they are, fields are of their kind, and desks hear of every change. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import {
  type CustomerGroupId,
  type CustomerId,
  type CustomerMergeId,
  type CustomerNoteId,
  newId,
  type OrganisationId,
} from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/customers.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { watchCustomer, watchCustomerGroups } from "../../testing/views.ts";
import { customers, customersModule } from "./public.ts";

const alone = { moveAll: async () => [], moveBack: async () => {} };

let t: TestPlatform;
let home: OrganisationId;
let agent: TestPerson;
let lead: TestPerson;
const api = () => t.api(agent, operations);

beforeAll(async () => {
  t = await testPlatform({ modules: [customersModule({ belongings: alone })] });
  home = await t.organisation();
  agent = await t.person("agent");
  lead = await t.person("lead");
});
afterAll(() => t.close());

const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );
type Made = NonNullable<NonNullable<Parameters<ReturnType<typeof api>["createCustomer"]>[0]>["body"]>;
const add = async (body: Made) => (await api().createCustomer({ body })).customer;

describe("a customer", () => {
  it("made twice with one id is made once", async () => {
    const body = {
      id: newId<CustomerId>(),
      name: "Fatima El Amrani",
      email: "Fatima@Example.nl",
      phone: "06 12345678",
    };
    const made = await add(body);
    expect(await add(body)).toEqual(made);
    expect(made.addresses.map(({ kind, value, verifiedAt }) => [kind, value, verifiedAt])).toEqual([
      ["email", "fatima@example.nl", null],
      ["phone", "+31612345678", null],
    ]);
  });

  it("cannot have somebody else's address; the refusal says whose it is", async () => {
    const first = await add({ email: "taken@example.nl" });
    expect(await problem(add({ email: "TAKEN@example.nl" }))).toMatchObject({
      code: "address_taken",
      details: { customerId: first.id },
    });
  });

  it("with a telephone number that is none is not made at all", async () => {
    const id = newId<CustomerId>();
    expect(await problem(add({ id, phone: "12" }))).toMatchObject({ errors: [{ pointer: "/body/phone" }] });
    expect(await problem(api().getCustomer({ params: { customerId: id } }))).toMatchObject({ status: 404 });
  });

  it("changed on an old version is refused with how it is now", async () => {
    const made = await add({ name: "Oud" });
    const params = { customerId: made.id };
    await api().changeCustomer({ params, body: { name: "Nieuw", version: made.version } });
    const told = await problem(api().changeCustomer({ params, body: { name: "Ander", version: made.version } }));
    expect(told).toMatchObject({ code: "changed_meanwhile", details: { customer: { name: "Nieuw" } } });
  });

  it("of another organisation does not exist", async () => {
    const made = await add({ name: "Van ons" });
    const stranger = await t.person("agent", { organisationId: await t.organisation() });
    const call = t.api(stranger, operations).getCustomer({ params: { customerId: made.id } });
    expect(await problem(call)).toMatchObject({ code: "not_found" });
    expect(await problem(t.api(stranger, operations).createCustomer({ body: { id: made.id } }))).toMatchObject({
      status: 422,
    });
  });
});

describe("desks hear", () => {
  it("of what changes about a customer", async () => {
    const made = await add({ name: "Piet", email: "piet@example.nl" });
    const params = { customerId: made.id };
    const group = newId<CustomerGroupId>();
    await t.api(lead, operations).saveCustomerGroup({ params: { groupId: group }, body: { name: "Zakelijk" } });
    const views = [watchCustomer(t, agent, made.id)];
    await verifyEvents(t, home, { views, records: ["customer.changed", "customer_note.added"] }, async () => {
      await api().changeCustomer({ params, body: { name: "Piet P.", groupId: group } });
      const body = { kind: "phone" as const, value: "0201234567" };
      const { customer } = await api().addCustomerAddress({ params, body });
      await api().removeCustomerAddress({ params: { ...params, addressId: customer.addresses[0]!.id } });
      const note = { id: newId<CustomerNoteId>(), text: "Belt liever." };
      await api().addCustomerNote({ params, body: note });
      await api().addCustomerNote({ params, body: note });
    });
  });

  it("of groups and own fields", async () => {
    const boss = t.api(lead, operations);
    const groupId = newId<CustomerGroupId>();
    const records = ["customer_group.changed", "customer_fields.changed"] as const;
    await verifyEvents(t, home, { views: [watchCustomerGroups(t, agent)], records }, async () => {
      await boss.saveCustomerGroup({ params: { groupId }, body: { name: "A" } });
      await boss.saveCustomerGroup({ params: { groupId }, body: { name: "B" } });
      const field = { key: "klantnummer", label: "Klantnummer", kind: "number" as const, choices: [] };
      await boss.saveCustomerFields({ body: { fields: [field] } });
    });
    const made = await add({ name: "Met nummer", fields: { klantnummer: 4711 } });
    expect(made.fields).toEqual({ klantnummer: 4711 });
    expect(await problem(add({ fields: { klantnummer: "veel", kleur: "rood" } }))).toMatchObject({
      errors: [{ pointer: "/body/fields/klantnummer" }, { pointer: "/body/fields/kleur" }],
    });
  });

  it("of who became one, and who became two again", async () => {
    const kept = await add({ name: "Anna de Wit", email: "anna@example.nl" });
    const merged = await add({ name: "A. de Wit", company: "Wit BV", email: "info@wit.example" });
    await api().addCustomerNote({ params: { customerId: merged.id }, body: { text: "Vaste klant." } });
    const views = [watchCustomer(t, agent, kept.id), watchCustomer(t, agent, merged.id)];
    const id = newId<CustomerMergeId>();
    const records = [
      "customer.removed",
      "customer_merge.changed",
      "customer_note.removed",
      "customer_note.added",
    ] as const;
    await verifyEvents(t, home, { views, records }, async () => {
      const body = { id, mergedId: merged.id };
      const once = await api().mergeCustomers({ params: { customerId: kept.id }, body });
      expect(once.customer).toMatchObject({ name: "Anna de Wit", company: "Wit BV" });
      expect(await api().mergeCustomers({ params: { customerId: kept.id }, body })).toEqual(once);
    });
    expect((await api().getCustomer({ params: { customerId: merged.id } })).mergedInto).toBe(kept.id);
    await verifyEvents(t, home, { views, records: ["customer_merge.changed"] }, async () => {
      const { kept: after, restored } = await api().undoMerge({ params: { mergeId: id } });
      expect({ ...after, version: 0 }).toEqual({ ...kept, version: 0 });
      expect({ ...restored, version: 0 }).toEqual({ ...merged, version: 0 });
    });
    expect(await problem(api().undoMerge({ params: { mergeId: id } }))).toMatchObject({ code: "merge_not_possible" });
  });
});

describe("finding", () => {
  beforeAll(async () => {
    await add({ name: "Zoë van der Müllen", company: "Bakkerij De Korenaar", email: "zoe@korenaar.example" });
    await add({ name: "Zora Bakker", email: "zora@example.be", phone: "+32 470 12 34 56" });
  });
  it.each([
    ["zoe", "Zoë van der Müllen"],
    ["mullen", "Zoë van der Müllen"],
    ["van der mulen", "Zoë van der Müllen"],
    ["korenaar", "Zoë van der Müllen"],
    ["Zora@Example.BE", "Zora Bakker"],
    ["0470 123456", "Zora Bakker"],
  ])("%s finds %s first", async (q, name) => {
    expect((await api().listCustomers({ query: { q } })).items[0]?.name).toBe(name);
  });
  it("pages by name never skip or repeat", async () => {
    const all = (await api().listCustomers({ query: { limit: 200 } })).items;
    const seen: string[] = [];
    let after: string | null | undefined;
    for (let pages = 0; after !== null && pages < 50; pages++) {
      const page = await api().listCustomers({ query: { limit: 2, ...(after ? { after } : {}) } });
      seen.push(...page.items.map((item) => item.id));
      after = page.next;
    }
    expect(seen).toEqual(all.map((item) => item.id));
    expect(await problem(api().listCustomers({ query: { after: "nonsense" } }))).toMatchObject({ status: 422 });
  });
});

describe("duplicates", () => {
  it("are suggested with why, and never merged by themselves", async () => {
    const one = await add({
      name: "Mohammed Yilmaz",
      company: "Yilmaz Fietsen",
      email: "m.yilmaz@gmail.com",
      phone: "0611112222",
    });
    const spelled = await add({ name: "", email: "myilmaz+winkel@googlemail.com" });
    const called = await add({ name: "Winkel", phone: "+32611112222" });
    const named = await add({ name: "mohammed yilmaz", company: "Yilmaz fietsen" });
    const { suggestions } = await api().listDuplicates({ params: { customerId: one.id } });
    expect(suggestions.map(({ customer, because }) => [customer.id, because])).toEqual([
      [called.id, "same_phone"],
      [spelled.id, "same_address_written_differently"],
      [named.id, "same_name_and_company"],
    ]);
  });
});

describe("who writes", () => {
  const wanted = (value: string, trust: "proven" | "asserted" | "claimed", name = "Nieuw") => ({
    address: { kind: "email" as const, value },
    trust,
    name,
    language: null,
  });
  const take = (given: ReturnType<typeof wanted>) =>
    t.platform.work(home, { kind: "system", name: "test" }, (work) => customers.take(work, given));

  it("from a new address at the same moment twice is one customer", async () => {
    const taken = await Promise.all(Array.from({ length: 5 }, () => take(wanted("race@example.nl", "proven"))));
    expect(new Set(taken.map((each) => each.id)).size).toBe(1);
    expect(taken.filter((each) => each.made)).toHaveLength(1);
  });
  it("from an address that a colleague typed, proves it", async () => {
    const made = await add({ name: "Getypt", email: "typed@example.nl" });
    const views = [watchCustomer(t, agent, made.id)];
    await verifyEvents(t, home, { views, records: ["customer.changed"] }, () =>
      take(wanted("typed@example.nl", "proven")),
    );
    const { customer } = await api().getCustomer({ params: { customerId: made.id } });
    expect(customer.addresses[0]?.verifiedAt).toBe(t.clock.now().toISOString());
  });
  it("only claims an address, never becomes the customer who has it", async () => {
    const owner = await take(wanted("owner@example.nl", "proven"));
    const visitor = await take(wanted("owner@example.nl", "claimed"));
    expect(visitor.id).not.toBe(owner.id);
    expect(visitor.addressId).toBeNull();
    expect((await api().getCustomer({ params: { customerId: visitor.id } })).customer.addresses).toEqual([]);
  });
  it("is told to desks exactly as it is stored", async () => {
    const events = await verifyEvents(t, home, { views: [], records: ["customer.changed"] }, () =>
      take(wanted("fresh@example.nl", "proven", "Vers")),
    );
    const event = events[0]!;
    const { customer } = event.type === "customer.changed" ? event.payload : expect.fail("another event");
    expect((await api().getCustomer({ params: { customerId: customer.id } })).customer).toEqual(customer);
  });
});
