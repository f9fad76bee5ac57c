/** Adding and changing customers. Each tells all desks the whole customer as it is then. */
import type { Customer, CustomerNote } from "@luwte/contract/customers.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import {
  type AddressId,
  type CustomerGroupId,
  type CustomerId,
  type CustomerNoteId,
  newId,
} from "@luwte/contract/ids.ts";
import type { Input } from "@luwte/contract/operation.ts";
import type * as operations from "@luwte/contract/operations/customers.ts";
import type { Work } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { fieldMistakes, fieldTableMistakes, newCustomer, normaliseAddress, withFields } from "./rules.ts";
import type { Taken, Wanted } from "./shapes.ts";

type Body<Name extends keyof typeof operations> = Input<Extract<(typeof operations)[Name], { id: Name }>>["body"];
type Invalid = Refusal<"invalid_request">;

/** As they are now in this transaction. */
export async function tell(work: Work, id: CustomerId, groupBefore?: CustomerGroupId | null): Promise<Customer> {
  const [row] = await queries.findRows(work.tx, [id]);
  const { customer } = row!;
  const before = groupBefore === undefined ? customer.groupId : groupBefore;
  work.record({ type: "customer.changed", payload: { customer, groupBefore: before } });
  return customer;
}

/** Two first mails at the same moment make one customer: the database decides who was first. */
export async function take(work: Work, wanted: Wanted): Promise<Taken> {
  const taken = await queries.takeCustomer(work, wanted);
  if (taken.made) {
    const customer = newCustomer(taken, wanted, work.now.toISOString());
    work.record({ type: "customer.changed", payload: { customer, groupBefore: null } });
  } else if (taken.changed) await tell(work, taken.id);
  return taken;
}

/** Who has this address, if anybody; nobody is made. Who wrote from an address that a colleague typed, proved it. */
export async function recognise(work: Work, { address, trust, ...wanted }: Wanted): Promise<queries.Owner | null> {
  if (!address || trust === "claimed") return null;
  const owner = await queries.ownerOf(work.tx, address.kind, address.value);
  if (owner && trust === "proven" && !owner.isVerified) await take(work, { address, trust, ...wanted });
  return owner;
}

export async function createCustomer(
  work: Work,
  body: Body<"createCustomer">,
): Promise<Customer | Refusal<"address_taken"> | Invalid> {
  const refusal = await wrongParts(work, body);
  if (refusal) return refusal;
  const id = body.id ?? newId<CustomerId>();
  const { name, company, language, groupId } = body;
  const fields = withFields({}, body.fields);
  if (!(await queries.insertCustomer(work, { id, name, company, language, groupId, fields })))
    return madeBefore(work, id);
  for (const kind of ["email", "phone"] as const) {
    const added = await addAddress(work, id, { kind, value: body[kind] });
    if (isRefusal(added)) return added;
  }
  return tell(work, id);
}

/** The same call again answers the same; an id of somebody else's organisation is nobody here. */
async function madeBefore(work: Work, id: CustomerId): Promise<Customer | Invalid> {
  const same = await queries.findCustomer(work.tx, id);
  return same ?? refuse("invalid_request", { pointer: "/body/id" });
}

async function wrongParts(
  { tx }: Work,
  { fields, groupId }: { fields?: Customer["fields"] | undefined; groupId?: CustomerGroupId | null | undefined },
): Promise<Invalid | null> {
  if (groupId && !(await queries.groupExists(tx, groupId)))
    return refuse("invalid_request", { errors: [{ pointer: "/body/groupId", code: "unknown", detail: groupId }] });
  if (!fields || Object.keys(fields).length === 0) return null;
  const errors = fieldMistakes(fields, await queries.listFields(tx));
  return errors.length > 0 ? refuse("invalid_request", { errors }) : null;
}

type GivenAddress = { id?: AddressId | undefined; kind: "email" | "phone" | "site"; value: string | undefined };

async function addAddress(
  work: Work,
  customerId: CustomerId,
  { id, kind, value }: GivenAddress,
): Promise<null | Invalid | Refusal<"address_taken">> {
  if (value === undefined) return null;
  const normal = normaliseAddress(kind, value, kind === "phone" ? await queries.countryOf(work.tx) : "NL");
  if (normal === null)
    return refuse("invalid_request", { errors: [{ pointer: `/body/${kind}`, code: "wrong_kind", detail: kind }] });
  const owner = await queries.insertAddress(work, { id: id ?? newId<AddressId>(), customerId, kind, value: normal });
  return owner === null || owner === customerId ? null : refuse("address_taken", { customerId: owner });
}

export async function changeCustomer(
  work: Work,
  id: CustomerId,
  { version, ...change }: Body<"changeCustomer">,
): Promise<Customer | Refusal<"not_found" | "changed_meanwhile"> | Invalid> {
  const before = await lockLiving(work, id);
  if (isRefusal(before)) return before;
  if (version !== undefined && version !== before.version) return refuse("changed_meanwhile", { customer: before });
  const refusal = await wrongParts(work, change);
  if (refusal) return refusal;
  const { fields, ...plain } = change;
  const known = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  await queries.updateCustomer(work.tx, id, {
    ...known,
    ...(fields ? { fields: withFields(before.fields, fields) } : {}),
  });
  return tell(work, id, before.groupId);
}

async function lockLiving(work: Work, id: CustomerId): Promise<Customer | Refusal<"not_found">> {
  const [row] = await queries.lockCustomers(work.tx, [id]);
  return row && row.mergedInto === null ? row.customer : refuse("not_found");
}

export async function addCustomerAddress(
  work: Work,
  id: CustomerId,
  body: Body<"addCustomerAddress">,
): Promise<Customer | Refusal<"not_found" | "address_taken"> | Invalid> {
  const before = await lockLiving(work, id);
  if (isRefusal(before)) return before;
  const refusal = await addAddress(work, id, body);
  if (refusal) return refusal;
  await queries.updateCustomer(work.tx, id, {});
  return tell(work, id);
}

export async function removeCustomerAddress(
  work: Work,
  id: CustomerId,
  addressId: AddressId,
): Promise<Customer | Refusal<"not_found">> {
  const before = await lockLiving(work, id);
  if (isRefusal(before)) return before;
  if (!(await queries.deleteAddress(work.tx, id, addressId))) return refuse("not_found");
  await queries.updateCustomer(work.tx, id, {});
  return tell(work, id);
}

export async function addCustomerNote(
  work: Work,
  customerId: CustomerId,
  body: Body<"addCustomerNote">,
): Promise<CustomerNote | Refusal<"not_found">> {
  const before = await lockLiving(work, customerId);
  if (isRefusal(before)) return before;
  const id = body.id ?? newId<CustomerNoteId>();
  const by = work.actor.kind === "person" ? work.actor.personId : null;
  const note = await queries.insertNote(work, { id, customerId, text: body.text, by });
  if (!note) return (await queries.findNotes(work.tx, [id]))[0] ?? refuse("not_found");
  work.record({ type: "customer_note.added", payload: { note } });
  return note;
}

export async function saveCustomerGroup(work: Work, id: CustomerGroupId, name: string) {
  const group = await queries.saveGroup(work, id, name);
  if (!group) return refuse("not_found");
  work.record({ type: "customer_group.changed", payload: { group } });
  work.audit({ action: "customer_group.saved", subject: { kind: "customer_group", id }, details: { name } });
  return { group };
}

export async function saveCustomerFields(work: Work, { fields }: Body<"saveCustomerFields">) {
  const errors = fieldTableMistakes(fields);
  if (errors.length > 0) return refuse("invalid_request", { errors });
  await queries.replaceFields(work.tx, work.organisationId, fields);
  work.record({ type: "customer_fields.changed", payload: { fields } });
  work.audit({ action: "customer_fields.saved", details: { keys: fields.map((field) => field.key) } });
  return { fields };
}
