/** Customers over the API. */

import type { DuplicateSuggestion } from "@luwte/contract/customers.ts";
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import { type CustomerId, type CustomerMergeId, newId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/customers.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import { currentPosition } from "../../platform/realtime/queries.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import * as actions from "./actions.ts";
import { mergeCustomers, undoMerge } from "./merges/actions.ts";
import { listMerges } from "./merges/queries.ts";
import * as queries from "./queries.ts";
import { type CustomerNeeds, cursorOfName, nameOfCursor } from "./shapes.ts";

type HandlersOf = Handlers<typeof operations>;

export const customerRoutes = (needs: CustomerNeeds): Implementation[] =>
  implement(operations, { ...reading, ...writing, ...tables, ...merging(needs) });

const reading: HandlersOf = {
  listCustomers: async ({ query }, call) =>
    call.read((tx) => (query.q ? found(tx, { ...query, q: query.q }) : byName(tx, query))),

  getCustomer: async ({ params }, call) => call.read((tx) => page(tx, params.customerId)),

  listDuplicates: async ({ params }, call) =>
    call.read(async (tx) => {
      if (!(await queries.findCustomer(tx, params.customerId))) return refuse("not_found");
      return { suggestions: await duplicates(tx, params.customerId) };
    }),
};

type Query = Parameters<NonNullable<HandlersOf["listCustomers"]>>[0]["query"];

/** Best first; one page, for who looks further than that types more of the name. */
async function found(tx: OrganisationTransaction, { q, groupId, limit }: Query & { q: string }) {
  const ids = await queries.searchIds(tx, q, groupId, limit);
  return { items: await queries.findCustomers(tx, ids), next: null };
}

async function byName(tx: OrganisationTransaction, { after, groupId, limit }: Query) {
  const key = after === undefined ? null : nameOfCursor(after);
  if (after !== undefined && key === null)
    return refuse("invalid_request", { errors: [{ pointer: "/query/after", code: "unknown", detail: after }] });
  const rows = await queries.pageByName(tx, { after: key, groupId, limit: limit + 1 });
  const items = rows.slice(0, limit);
  return {
    items: items.map((row) => row.customer),
    next: rows.length > limit ? cursorOfName(items.at(-1)!.key) : null,
  };
}

async function page(tx: OrganisationTransaction, id: CustomerId) {
  const [position, [row], notes, merges] = await Promise.all([
    currentPosition(tx),
    queries.findRows(tx, [id]),
    queries.listNotes(tx, id),
    listMerges(tx, id),
  ]);
  return row ? { ...row, notes, merges, position } : refuse("not_found");
}

async function duplicates(tx: OrganisationTransaction, id: CustomerId): Promise<DuplicateSuggestion[]> {
  const because = new Map((await queries.suggestions(tx, id)).map((each) => [each.id, each.because]));
  const customers = await queries.findCustomers(tx, [...because.keys()]);
  return customers.map((customer) => ({
    customer,
    because: because.get(customer.id) as DuplicateSuggestion["because"],
  }));
}

const writing: HandlersOf = {
  createCustomer: async ({ body }, call) => asCustomer(await call.work((work) => actions.createCustomer(work, body))),
  changeCustomer: async ({ params, body }, call) =>
    asCustomer(await call.work((work) => actions.changeCustomer(work, params.customerId, body))),
  addCustomerAddress: async ({ params, body }, call) =>
    asCustomer(await call.work((work) => actions.addCustomerAddress(work, params.customerId, body))),
  removeCustomerAddress: async ({ params }, call) =>
    asCustomer(await call.work((work) => actions.removeCustomerAddress(work, params.customerId, params.addressId))),
  addCustomerNote: async ({ params, body }, call) => {
    const note = await call.work((work) => actions.addCustomerNote(work, params.customerId, body));
    return isRefusal(note) ? note : { note };
  },
};

const asCustomer = <Result extends object>(customer: Result) =>
  (isRefusal(customer) ? customer : { customer }) as Result extends { refused: string } ? Result : { customer: Result };

const tables: HandlersOf = {
  listCustomerGroups: async (_input, call) =>
    call.read(async (tx) => ({ groups: await queries.listGroups(tx), fields: await queries.listFields(tx) })),
  saveCustomerGroup: async ({ params, body }, call) =>
    call.work((work) => actions.saveCustomerGroup(work, params.groupId, body.name)),
  saveCustomerFields: async ({ body }, call) => call.work((work) => actions.saveCustomerFields(work, body)),
};

const merging = ({ belongings }: CustomerNeeds): HandlersOf => ({
  mergeCustomers: async ({ params, body }, call) => {
    const wanted = { id: body.id ?? newId<CustomerMergeId>(), keptId: params.customerId, mergedId: body.mergedId };
    return call.work((work) => mergeCustomers(work, wanted, belongings));
  },
  undoMerge: async ({ params }, call) => call.work((work) => undoMerge(work, params.mergeId, belongings)),
});
