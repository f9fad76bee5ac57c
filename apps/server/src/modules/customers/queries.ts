/** The tables of customers. */
import type { AddressKind, Customer, CustomerField, CustomerGroup, CustomerNote } from "@luwte/contract/customers.ts";
import type {
  AddressId,
  CustomerGroupId,
  CustomerId,
  CustomerNoteId,
  OrganisationId,
  PersonId,
} from "@luwte/contract/ids.ts";
import { newId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { type CustomerInRow, customerOf, fieldOf, type NameKey, noteOf, type Taken, type Wanted } from "./shapes.ts";

/** As many as a page shows of what has no pages. */
const MAXIMUM_NOTES = 200;
const MAXIMUM_SUGGESTIONS = 10;
const MAXIMUM_GROUPS = 1_000;

const uuids = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

const customers = (tx: OrganisationTransaction) =>
  tx.selectFrom("customers as c").select([
    "c.id",
    "c.name",
    "c.company",
    "c.language",
    "c.group_id",
    "c.fields",
    "c.demo",
    "c.created_at",
    "c.erased_at",
    "c.version",
    "c.merged_into",
    sql<CustomerInRow["addresses"]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'value', a.value, 'verifiedAt', a.verified_at) order by a.id)
        from customer_addresses a where a.customer_id = c.id), '[]')`.as("addresses"),
  ]);

export type CustomerRow = { customer: Customer; mergedInto: CustomerId | null };

/** Also shadows of merged ones. */
export async function findRows(tx: OrganisationTransaction, ids: readonly CustomerId[]): Promise<CustomerRow[]> {
  if (ids.length === 0) return [];
  const rows = await customers(tx).where("c.id", "=", uuids(ids)).execute();
  return rows.map((row) => ({ customer: customerOf(row), mergedInto: row.merged_into as CustomerId | null }));
}

export async function findCustomer(tx: OrganisationTransaction, id: CustomerId): Promise<Customer | null> {
  const [row] = await findRows(tx, [id]);
  return row && row.mergedInto === null ? row.customer : null;
}

/** More merges one after another than this is a circle. */
const MAXIMUM_CHAIN = 20;

/** Who somebody is now: themselves, or whom they were merged into. */
export async function livingId(tx: OrganisationTransaction, id: CustomerId): Promise<CustomerId | null> {
  const found = await sql<{ id: CustomerId }>`
    with recursive chain as (
      select id, merged_into, 1 as place from customers where id = ${id}::uuid
      union all select c.id, c.merged_into, place + 1 from chain join customers c on c.id = chain.merged_into where place < ${MAXIMUM_CHAIN}
    ) select id from chain where merged_into is null`.execute(tx);
  return found.rows[0]?.id ?? null;
}

export type Owner = { id: CustomerId; name: string; isVerified: boolean };

export async function ownerOf(tx: OrganisationTransaction, kind: AddressKind, value: string): Promise<Owner | null> {
  const row = await tx
    .selectFrom("customer_addresses as a")
    .innerJoin("customers as c", "c.id", "a.customer_id")
    .select(["c.id", "c.name", "a.verified_at"])
    .where("a.kind", "=", kind)
    .where("a.value", "=", value)
    .executeTakeFirst();
  return row ? { id: row.id as CustomerId, name: row.name, isVerified: row.verified_at !== null } : null;
}

/** In the order of the ids that are asked. */
export async function findCustomers(tx: OrganisationTransaction, ids: readonly CustomerId[]): Promise<Customer[]> {
  const found = new Map((await findRows(tx, ids)).map(({ customer }) => [customer.id, customer]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Kept from others until the end of the transaction; in the order of ids, so that two never wait for each other. */
export async function lockCustomers(tx: OrganisationTransaction, ids: readonly CustomerId[]): Promise<CustomerRow[]> {
  await tx.selectFrom("customers").select("id").where("id", "=", uuids(ids)).orderBy("id").forUpdate().execute();
  return findRows(tx, ids);
}

export async function pageByName(
  tx: OrganisationTransaction,
  { after, groupId, limit }: { after: NameKey | null; groupId: CustomerGroupId | undefined; limit: number },
): Promise<{ customer: Customer; key: NameKey }[]> {
  let query = customers(tx).select("c.sort_name").where("c.merged_into", "is", null).where("c.erased_at", "is", null);
  if (groupId) query = query.where("c.group_id", "=", groupId);
  if (after) query = query.where(sql<boolean>`(c.sort_name, c.id) > (${after.name}, ${after.id}::uuid)`);
  const rows = await query.orderBy("c.sort_name").orderBy("c.id").limit(limit).execute();
  return rows.map((row) => ({ customer: customerOf(row), key: { name: row.sort_name ?? "", id: row.id } }));
}

export async function searchIds(
  tx: OrganisationTransaction,
  q: string,
  groupId: CustomerGroupId | undefined,
  limit: number,
): Promise<CustomerId[]> {
  const found = await sql<{ id: CustomerId }>`
    select id from find_customers(${q}, ${groupId ?? null}::uuid, ${limit}) group by id order by max(rank) desc, id limit ${limit}`.execute(
    tx,
  );
  return found.rows.map((row) => row.id);
}

export type Suggestion = { id: CustomerId; because: string };
export async function suggestions(tx: OrganisationTransaction, id: CustomerId): Promise<Suggestion[]> {
  const found =
    await sql<Suggestion>`select id, because from suggest_duplicates(${id}::uuid, ${MAXIMUM_SUGGESTIONS})`.execute(tx);
  return found.rows;
}

export async function takeCustomer(work: Work, wanted: Wanted): Promise<Taken> {
  const { address, trust, name, language, demo = false } = wanted;
  const [id, addressId] = [newId<CustomerId>(), newId<AddressId>()];
  const found = await sql<Taken>`
    select id, name, group_id as "groupId", language, made, changed, address_id as "addressId" from take_customer(
      ${address?.kind ?? null}, ${address?.value ?? null}, ${trust}, ${name.slice(0, 120)}, ${language},
      ${work.now}, ${id}::uuid, ${addressId}::uuid, ${demo})`.execute(work.tx);
  return found.rows[0]!;
}

type NewCustomer = Pick<Customer, "id" | "name" | "company" | "language" | "groupId" | "fields">;

/** False when this id was used before. */
export async function insertCustomer({ tx, organisationId, now }: Work, made: NewCustomer): Promise<boolean> {
  const { groupId, fields, ...plain } = made;
  const rows = await tx
    .insertInto("customers")
    .values({
      ...plain,
      organisation_id: organisationId,
      group_id: groupId,
      fields: JSON.stringify(fields),
      created_at: now,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return rows.length > 0;
}

export type CustomerChange = Partial<Pick<Customer, "name" | "company" | "language" | "groupId" | "fields">>;

/** Raises the version, also when only an address changed. */
export async function updateCustomer(
  tx: OrganisationTransaction,
  id: CustomerId,
  change: CustomerChange,
): Promise<void> {
  const { groupId, fields, ...plain } = change;
  await tx
    .updateTable("customers")
    .set({
      ...plain,
      ...(groupId === undefined ? {} : { group_id: groupId }),
      ...(fields === undefined ? {} : { fields: JSON.stringify(fields) }),
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .execute();
}

type NewAddress = { id: AddressId; customerId: CustomerId; kind: AddressKind; value: string };

/** Null when it was free and is theirs now; otherwise whose it is. */
export async function insertAddress({ tx, organisationId }: Work, made: NewAddress): Promise<CustomerId | null> {
  const { id, customerId, kind, value } = made;
  const rows = await tx
    .insertInto("customer_addresses")
    .values({ id, organisation_id: organisationId, customer_id: customerId, kind, value, verified_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  if (rows.length > 0) return null;
  const owner = await tx
    .selectFrom("customer_addresses")
    .select("customer_id")
    .where((where) =>
      where.or([where("id", "=", id), where.and([where("kind", "=", kind), where("value", "=", value)])]),
    )
    .executeTakeFirst();
  return (owner?.customer_id ?? customerId) as CustomerId;
}

export async function deleteAddress(
  tx: OrganisationTransaction,
  customerId: CustomerId,
  id: AddressId,
): Promise<boolean> {
  const gone = await tx
    .deleteFrom("customer_addresses")
    .where("id", "=", id)
    .where("customer_id", "=", customerId)
    .returning("id")
    .executeTakeFirst();
  return gone !== undefined;
}

export async function insertNote(
  { tx, organisationId, now }: Work,
  note: { id: CustomerNoteId; customerId: CustomerId; text: string; by: PersonId | null },
): Promise<CustomerNote | null> {
  const { customerId, ...plain } = note;
  const row = await tx
    .insertInto("customer_notes")
    .values({ ...plain, organisation_id: organisationId, customer_id: customerId, at: now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? noteOf(row) : null;
}

export async function findNotes(tx: OrganisationTransaction, ids: readonly CustomerNoteId[]): Promise<CustomerNote[]> {
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom("customer_notes").selectAll().where("id", "=", uuids(ids)).orderBy("id").execute();
  return rows.map(noteOf);
}

export async function listNotes(tx: OrganisationTransaction, customerId: CustomerId): Promise<CustomerNote[]> {
  const query = tx.selectFrom("customer_notes").selectAll().where("customer_id", "=", customerId);
  const rows = await query.orderBy("at", "desc").orderBy("id", "desc").limit(MAXIMUM_NOTES).execute();
  return rows.map(noteOf);
}

const groupOf = (row: { id: string; name: string; version: number }): CustomerGroup => ({
  id: row.id as CustomerGroupId,
  name: row.name,
  version: row.version,
});

export async function listGroups(tx: OrganisationTransaction): Promise<CustomerGroup[]> {
  const query = tx.selectFrom("customer_groups").select(["id", "name", "version"]);
  return (await query.orderBy("name").orderBy("id").limit(MAXIMUM_GROUPS).execute()).map(groupOf);
}

export async function groupExists(tx: OrganisationTransaction, id: CustomerGroupId): Promise<boolean> {
  return (await tx.selectFrom("customer_groups").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

/** Null when this id is not ours to use. */
export async function saveGroup(
  { tx, organisationId }: Work,
  id: CustomerGroupId,
  name: string,
): Promise<CustomerGroup | null> {
  const columns = ["id", "name", "version"] as const;
  const changed = await tx
    .updateTable("customer_groups")
    .set({ name, version: sql`version + 1` })
    .where("id", "=", id)
    .returning(columns)
    .executeTakeFirst();
  if (changed) return groupOf(changed);
  const made = await tx
    .insertInto("customer_groups")
    .values({ id, organisation_id: organisationId, name })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning(columns)
    .executeTakeFirst();
  return made ? groupOf(made) : null;
}

export async function listFields(tx: OrganisationTransaction): Promise<CustomerField[]> {
  const query = tx.selectFrom("customer_fields").select(["key", "label", "kind", "choices"]);
  return (await query.orderBy("position").orderBy("key").execute()).map(fieldOf);
}

/** What customers have in a field that is gone stays with them, unseen: a mistake in this table must not cost data. */
export async function replaceFields(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  fields: readonly CustomerField[],
): Promise<void> {
  await tx.deleteFrom("customer_fields").execute();
  if (fields.length === 0) return;
  const rows = fields.map((field, position) => ({
    ...field,
    choices: [...field.choices],
    organisation_id: organisationId,
    position,
  }));
  await tx.insertInto("customer_fields").values(rows).execute();
}

export async function countryOf(tx: OrganisationTransaction): Promise<"NL" | "BE"> {
  const row = await tx.selectFrom("organisations").select("country").executeTakeFirstOrThrow();
  return row.country === "BE" ? "BE" : "NL";
}
