/** Rows of customers as the API shows them, and what customers ask of their neighbours. */
import type { AddressKind, Customer, CustomerField, CustomerNote } from "@luwte/contract/customers.ts";
import type {
  AddressId,
  ConversationId,
  CustomerGroupId,
  CustomerId,
  CustomerNoteId,
  PersonId,
} from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";

/** How sure it is that somebody has an address. Only a claim never makes a visitor into a customer who exists. */
export type Trust = "proven" | "asserted" | "claimed";

export type Wanted = {
  /** Normalised; null for a visitor who gave none. */
  address: { kind: AddressKind; value: string } | null;
  trust: Trust;
  name: string;
  language: Language | null;
  demo?: boolean;
};
export type Taken = {
  id: CustomerId;
  name: string;
  groupId: CustomerGroupId | null;
  language: Language | null;
  made: boolean;
  /** Made, or something about them is known now that was not. */
  changed: boolean;
  /** Of the address row that was made; null when it is another's already. */
  addressId: AddressId | null;
};

/** What else belongs to a customer. The module that keeps conversations says how they come along in a merge, and back. */
export type Belongings = {
  /** Moves all, and names them; null when there are more than may move at once. */
  moveAll(work: Work, from: CustomerId, to: CustomerId): Promise<ConversationId[] | null>;
  /** Of these, what is still with `from` goes to `to`. */
  moveBack(work: Work, conversationIds: readonly ConversationId[], from: CustomerId, to: CustomerId): Promise<void>;
};
export type CustomerNeeds = { belongings: Belongings };

/** What neighbours may ask, each within their own unit of work. */
export type Customers = {
  find(tx: OrganisationTransaction, id: CustomerId): Promise<Customer | null>;
  /** Who somebody is now: themselves, or whom they were merged into. */
  livingId(tx: OrganisationTransaction, id: CustomerId): Promise<CustomerId | null>;
  /** The customer who has this address, made when nobody has; told to all desks when something about them is new. */
  take(work: Work, wanted: Wanted): Promise<Taken>;
  /** Who has this address, if anybody; nobody is made. */
  recognise(work: Work, wanted: Wanted): Promise<{ id: CustomerId; name: string } | null>;
};

type AddressInRow = { id: string; kind: string; value: string; verifiedAt: string | null };
export type CustomerInRow = {
  id: string;
  name: string;
  company: string | null;
  language: string | null;
  group_id: string | null;
  fields: unknown;
  demo: boolean;
  created_at: Date;
  erased_at: Date | null;
  version: number;
  merged_into: string | null;
  addresses: AddressInRow[];
};

/** The casts: these columns are only written through the types that they are read as. */
export const customerOf = (row: CustomerInRow): Customer => ({
  id: row.id as CustomerId,
  name: row.name,
  company: row.company,
  language: row.language as Language | null,
  groupId: row.group_id as CustomerGroupId | null,
  addresses: row.addresses.map(({ id, kind, value, verifiedAt }) => ({
    id: id as AddressId,
    kind: kind as AddressKind,
    value,
    verifiedAt: verifiedAt === null ? null : new Date(verifiedAt).toISOString(),
  })),
  fields: row.fields as Customer["fields"],
  demo: row.demo,
  createdAt: row.created_at.toISOString(),
  erasedAt: row.erased_at?.toISOString() ?? null,
  version: row.version,
});

type NoteInRow = { id: string; customer_id: string; text: string; by: string | null; at: Date };
export const noteOf = (row: NoteInRow): CustomerNote => ({
  id: row.id as CustomerNoteId,
  customerId: row.customer_id as CustomerId,
  text: row.text,
  by: row.by as PersonId | null,
  at: row.at.toISOString(),
});

type FieldInRow = { key: string; label: string; kind: string; choices: string[] };
export const fieldOf = ({ key, label, kind, choices }: FieldInRow): CustomerField => ({
  key,
  label,
  kind: kind as CustomerField["kind"],
  choices,
});

/** Where a list of customers by name was read until. */
export type NameKey = { name: string; id: string };
export const cursorOfName = (key: NameKey): string => Buffer.from(`${key.id}${key.name}`).toString("base64url");
const ID_LENGTH = 36;
export function nameOfCursor(cursor: string): NameKey | null {
  const text = Buffer.from(cursor, "base64url").toString();
  const id = text.slice(0, ID_LENGTH);
  return /^[0-9a-f-]{36}$/.test(id) ? { id, name: text.slice(ID_LENGTH) } : null;
}
