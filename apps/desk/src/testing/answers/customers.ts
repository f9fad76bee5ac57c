/** Customers, their notes and merges. */
import type { Customer, CustomerMerge } from "@luwte/contract/customers.ts";
import { refuse } from "@luwte/contract/errors.ts";
import { type CustomerId, newId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/customers.ts";
import { type Answers, type Call, found, pageOf, Refused } from "../answering.ts";

function change(call: Call, id: CustomerId, part: Partial<Customer>): Customer {
  const old = found(call.world.customers.get(id));
  const customer = { ...old, ...part, version: old.version + 1 };
  call.world.customers.set(id, customer);
  call.world.tell({ type: "customer.changed", payload: { customer, groupBefore: old.groupId } });
  const ref = { id, name: customer.name, address: customer.addresses[0]?.value ?? null };
  for (const each of conversationsOf(call, id)) call.world.change(each.id, { customer: ref });
  return customer;
}

const conversationsOf = (call: Call, id: CustomerId) =>
  [...call.world.conversations.values()]
    .filter((each) => each.customer.id === id)
    .sort((a, b) => (a.lastActivityAt < b.lastActivityAt ? 1 : -1));

const looksLike = (customer: Customer, q: string) =>
  [customer.name, customer.company ?? "", ...customer.addresses.map((each) => each.value)].some((text) =>
    text.toLowerCase().includes(q.toLowerCase()),
  );

function mergeInto(call: Call, keptId: CustomerId, mergedId: CustomerId): CustomerMerge {
  const { world } = call;
  const [kept, customer] = [found(world.customers.get(keptId)), found(world.customers.get(mergedId))];
  if (keptId === mergedId) throw new Refused("merge_not_possible");
  const merge: CustomerMerge = {
    id: newId(),
    keptId,
    mergedId,
    mergedName: customer.name,
    by: call.person.id,
    at: world.now().toISOString(),
    undoneAt: null,
  };
  const conversationIds = conversationsOf(call, mergedId).map((each) => each.id);
  world.merges.push({ merge, customer, conversationIds, kept });
  world.customers.delete(mergedId);
  for (const id of conversationIds)
    world.change(id, { customer: { ...world.conversations.get(id)!.customer, id: keptId } });
  world.tell({ type: "customer.removed", payload: { customerId: mergedId, mergedInto: keptId } });
  change(call, keptId, { addresses: [...kept.addresses, ...customer.addresses] });
  return merge;
}

export const customersAnswers: Answers<typeof operations> = {
  listCustomers: ({ query }, { world }) => {
    const all = [...world.customers.values()]
      .filter((each) => !query.q || looksLike(each, query.q))
      .filter((each) => !query.groupId || each.groupId === query.groupId)
      .sort((a, b) => a.name.localeCompare(b.name));
    return pageOf(all, query);
  },
  getCustomer: ({ params }, { world }) => {
    const mergedInto = world.merges.findLast(
      (each) => each.merge.mergedId === params.customerId && !each.merge.undoneAt,
    );
    const id = mergedInto?.merge.keptId ?? params.customerId;
    return {
      customer: found(world.customers.get(id)),
      notes: world.notes.filter((note) => note.customerId === id),
      merges: world.merges.filter((each) => each.merge.keptId === id).map((each) => each.merge),
      mergedInto: mergedInto?.merge.keptId ?? null,
      position: world.position(),
    };
  },
  listCustomerConversations: ({ params, query }, call) => pageOf(conversationsOf(call, params.customerId), query),
  createCustomer: ({ body }, { world }) => {
    const { email, phone, ...rest } = body;
    const at = (kind: "email" | "phone", value: string | undefined) =>
      value ? [{ id: newId<never>(), kind, value, verifiedAt: null }] : [];
    const customer: Customer = {
      ...rest,
      id: body.id ?? newId(),
      addresses: [...at("email", email), ...at("phone", phone)],
      demo: false,
      createdAt: world.now().toISOString(),
      erasedAt: null,
      version: 1,
    };
    world.customers.set(customer.id, customer);
    world.tell({ type: "customer.changed", payload: { customer, groupBefore: null } });
    return { customer };
  },
  changeCustomer: ({ params, body }, call) => {
    const { version, fields, ...rest } = body;
    const old = found(call.world.customers.get(params.customerId));
    if (version !== undefined && version !== old.version) return refuse("changed_meanwhile");
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return { customer: change(call, old.id, { ...given, fields: { ...old.fields, ...fields } }) };
  },
  addCustomerAddress: ({ params, body }, call) => {
    const taken = [...call.world.customers.values()].some((each) => each.addresses.some((a) => a.value === body.value));
    if (taken) return refuse("address_taken");
    const old = found(call.world.customers.get(params.customerId));
    const address = { id: body.id ?? newId<never>(), kind: body.kind, value: body.value, verifiedAt: null };
    return { customer: change(call, old.id, { addresses: [...old.addresses, address] }) };
  },
  removeCustomerAddress: ({ params }, call) => {
    const old = found(call.world.customers.get(params.customerId));
    const addresses = old.addresses.filter((each) => each.id !== params.addressId);
    return { customer: change(call, old.id, { addresses }) };
  },
  addCustomerNote: ({ params, body }, { world, person }) => {
    const at = world.now().toISOString();
    const note = { id: body.id ?? newId<never>(), customerId: params.customerId, text: body.text, by: person.id, at };
    world.notes.push(note);
    world.tell({ type: "customer_note.added", payload: { note } });
    return { note };
  },
  listDuplicates: ({ params }, { world }) => {
    const self = found(world.customers.get(params.customerId));
    const family = (customer: Customer) => customer.name.split(" ").slice(1).join(" ");
    const suggestions = [...world.customers.values()]
      .filter((each) => each.id !== self.id && family(each) !== "" && family(each) === family(self))
      .map((customer) => ({ customer, because: "similar_name" as const }));
    return { suggestions };
  },
  mergeCustomers: ({ params, body }, call) => {
    const merge = mergeInto(call, params.customerId, body.mergedId);
    return { merge, customer: call.world.customers.get(params.customerId)! };
  },
  undoMerge: ({ params }, call) => {
    const done = found(call.world.merges.find((each) => each.merge.id === params.mergeId));
    done.merge.undoneAt = call.world.now().toISOString();
    call.world.customers.set(done.customer.id, done.customer);
    for (const id of done.conversationIds)
      call.world.change(id, { customer: { ...call.world.conversations.get(id)!.customer, id: done.customer.id } });
    const kept = change(call, done.merge.keptId, { addresses: done.kept.addresses });
    return { kept, restored: change(call, done.customer.id, {}) };
  },
  listCustomerGroups: (_input, { world }) => ({ groups: world.groups, fields: world.fields }),
};
