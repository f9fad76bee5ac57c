/** Customers: one person outside, with every address they were proven to use. */
import { z } from "zod";
import { Moment, Name } from "./common.ts";
import { AddressId, CustomerGroupId, CustomerId, CustomerMergeId, CustomerNoteId, PersonId } from "./ids.ts";
import { Language } from "./language.ts";

export const ADDRESS_KINDS = ["email", "phone", "site"] as const;
/** `site` is an identity signed by the host site of a chat widget. */
export const AddressKind = z.enum(ADDRESS_KINDS);
export type AddressKind = z.output<typeof AddressKind>;

export const CustomerAddress = z.object({
  id: AddressId,
  kind: AddressKind,
  value: z.string().max(254),
  /** When it was proven that the customer uses it (wrote from it, signed by the site); null for what an agent typed. */
  verifiedAt: Moment.nullable(),
});
export type CustomerAddress = z.output<typeof CustomerAddress>;

export const FieldValue = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);
export const Customer = z.object({
  id: CustomerId,
  name: z.string().max(120),
  company: z.string().max(120).nullable(),
  language: Language.nullable(),
  groupId: CustomerGroupId.nullable(),
  addresses: z.array(CustomerAddress),
  fields: z.record(z.string(), FieldValue),
  demo: z.boolean(),
  createdAt: Moment,
  /** Since when nobody is found by it any more; null: they are there. */
  erasedAt: Moment.nullable(),
  version: z.number().int(),
});
export type Customer = z.output<typeof Customer>;

/** What lists and conversations show of a customer. */
export const CustomerRef = z.object({ id: CustomerId, name: z.string(), address: z.string().nullable() });
export type CustomerRef = z.output<typeof CustomerRef>;

export const CustomerGroup = z.object({ id: CustomerGroupId, name: Name, version: z.number().int() });
export type CustomerGroup = z.output<typeof CustomerGroup>;

export const CustomerNote = z.object({
  id: CustomerNoteId,
  customerId: CustomerId,
  text: z.string().trim().min(1).max(4000),
  by: PersonId.nullable(),
  at: Moment,
});
export type CustomerNote = z.output<typeof CustomerNote>;

export const CUSTOMER_FIELD_KINDS = ["text", "number", "date", "yes_no", "choice"] as const;
export const CustomerField = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  label: Name,
  kind: z.enum(CUSTOMER_FIELD_KINDS),
  choices: z.array(Name).max(50),
});
export type CustomerField = z.output<typeof CustomerField>;

/** Two customers who may be one; a person decides, never the machine. */
export const DuplicateSuggestion = z.object({
  customer: Customer,
  because: z.enum(["same_name_and_company", "similar_name", "same_phone", "same_address_written_differently"]),
});
export type DuplicateSuggestion = z.output<typeof DuplicateSuggestion>;

export const CustomerMerge = z.object({
  id: CustomerMergeId,
  keptId: CustomerId,
  mergedId: CustomerId,
  mergedName: z.string(),
  by: PersonId.nullable(),
  at: Moment,
  undoneAt: Moment.nullable(),
});
export type CustomerMerge = z.output<typeof CustomerMerge>;
