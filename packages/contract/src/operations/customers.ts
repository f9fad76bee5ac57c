/** Operations on customers: who they are, which addresses are theirs, whether two are one. */
import { z } from "zod";
import { EmailAddress, Name, PageQuery, page } from "../common.ts";
import { Conversation } from "../conversations.ts";
import {
  ADDRESS_KINDS,
  Customer,
  CustomerField,
  CustomerGroup,
  CustomerMerge,
  CustomerNote,
  DuplicateSuggestion,
  FieldValue,
} from "../customers.ts";
import { AddressId, CustomerGroupId, CustomerId, CustomerMergeId, CustomerNoteId, Position } from "../ids.ts";
import { Language } from "../language.ts";
import { operation } from "../operation.ts";

const params = z.object({ customerId: CustomerId });

export const listCustomers = operation({
  id: "listCustomers",
  method: "GET",
  path: "/api/customers",
  summary: "Customers by name, or found by name, company or address, typing errors forgiven",
  right: "customers.read",
  query: PageQuery.extend({ q: z.string().trim().max(200).optional(), groupId: CustomerGroupId.optional() }),
  reply: page(Customer),
  refusals: [],
});

export const getCustomer = operation({
  id: "getCustomer",
  method: "GET",
  path: "/api/customers/{customerId}",
  summary: "A customer with notes and merges; a merged one answers with whom it became",
  right: "customers.read",
  params,
  reply: z.object({
    customer: Customer,
    notes: z.array(CustomerNote),
    merges: z.array(CustomerMerge),
    mergedInto: CustomerId.nullable(),
    position: Position,
  }),
  refusals: ["not_found"],
});

export const listCustomerConversations = operation({
  id: "listCustomerConversations",
  method: "GET",
  path: "/api/customers/{customerId}/conversations",
  summary: "Every contact of a customer, whatever the channel, newest first",
  right: "customers.read",
  params,
  query: PageQuery,
  reply: page(Conversation),
  refusals: ["not_found"],
});

const fields = z.record(z.string(), FieldValue);

export const createCustomer = operation({
  id: "createCustomer",
  method: "POST",
  path: "/api/customers",
  summary: "Add a customer",
  right: "customers.write",
  body: z.object({
    id: CustomerId.optional(),
    name: z.string().trim().max(120).default(""),
    company: z.string().trim().max(120).nullable().default(null),
    language: Language.nullable().default(null),
    groupId: CustomerGroupId.nullable().default(null),
    email: EmailAddress.optional(),
    phone: z.string().trim().max(40).optional(),
    fields: fields.default({}),
  }),
  reply: z.object({ customer: Customer }),
  refusals: ["address_taken", "invalid_request"],
  success: 201,
});

export const changeCustomer = operation({
  id: "changeCustomer",
  method: "PATCH",
  path: "/api/customers/{customerId}",
  summary: "Change a customer's name, company, language, group or fields",
  right: "customers.write",
  params,
  body: z.object({
    name: z.string().trim().max(120).optional(),
    company: z.string().trim().max(120).nullable().optional(),
    language: Language.nullable().optional(),
    groupId: CustomerGroupId.nullable().optional(),
    fields: fields.optional(),
    version: z.number().int().optional(),
  }),
  reply: z.object({ customer: Customer }),
  refusals: ["not_found", "changed_meanwhile", "invalid_request"],
});

export const addCustomerAddress = operation({
  id: "addCustomerAddress",
  method: "POST",
  path: "/api/customers/{customerId}/addresses",
  summary: "Add an address that the customer says is theirs; it counts as verified once they write from it",
  right: "customers.write",
  params,
  body: z.object({ id: AddressId.optional(), kind: z.enum(ADDRESS_KINDS), value: z.string().trim().min(3).max(254) }),
  reply: z.object({ customer: Customer }),
  refusals: ["not_found", "address_taken", "invalid_request"],
  success: 201,
});

export const removeCustomerAddress = operation({
  id: "removeCustomerAddress",
  method: "DELETE",
  path: "/api/customers/{customerId}/addresses/{addressId}",
  summary: "Take an address away from a customer",
  right: "customers.write",
  params: z.object({ customerId: CustomerId, addressId: AddressId }),
  reply: z.object({ customer: Customer }),
  refusals: ["not_found"],
});

export const addCustomerNote = operation({
  id: "addCustomerNote",
  method: "POST",
  path: "/api/customers/{customerId}/notes",
  summary: "Note something about a customer for colleagues",
  right: "customers.write",
  params,
  body: z.object({ id: CustomerNoteId.optional(), text: z.string().trim().min(1).max(4000) }),
  reply: z.object({ note: CustomerNote }),
  refusals: ["not_found"],
  success: 201,
});

export const listDuplicates = operation({
  id: "listDuplicates",
  method: "GET",
  path: "/api/customers/{customerId}/duplicates",
  summary: "Customers who may be the same person, each with the reason",
  right: "customers.read",
  params,
  reply: z.object({ suggestions: z.array(DuplicateSuggestion) }),
  refusals: ["not_found"],
});

export const mergeCustomers = operation({
  id: "mergeCustomers",
  method: "POST",
  path: "/api/customers/{customerId}/merges",
  summary: "Two customers are one: everything of the other comes to this one; can be undone whole",
  right: "customers.merge",
  params,
  body: z.object({ id: CustomerMergeId.optional(), mergedId: CustomerId }),
  reply: z.object({ customer: Customer, merge: CustomerMerge }),
  refusals: ["not_found", "merge_not_possible"],
  success: 201,
});

export const undoMerge = operation({
  id: "undoMerge",
  method: "POST",
  path: "/api/customer-merges/{mergeId}/undo",
  summary: "They were two after all: everything goes back to where it was; what came since stays with the kept one",
  right: "customers.merge",
  params: z.object({ mergeId: CustomerMergeId }),
  reply: z.object({ kept: Customer, restored: Customer }),
  refusals: ["not_found", "merge_not_possible"],
});

export const listCustomerGroups = operation({
  id: "listCustomerGroups",
  method: "GET",
  path: "/api/customer-groups",
  summary: "Groups of customers and the fields the organisation keeps",
  right: "customers.read",
  reply: z.object({ groups: z.array(CustomerGroup), fields: z.array(CustomerField) }),
  refusals: [],
});

export const saveCustomerGroup = operation({
  id: "saveCustomerGroup",
  method: "PUT",
  path: "/api/customer-groups/{groupId}",
  summary: "Make or rename a group of customers",
  right: "customers.fields",
  params: z.object({ groupId: CustomerGroupId }),
  body: z.object({ name: Name }),
  reply: z.object({ group: CustomerGroup }),
  refusals: ["not_found"],
});

export const saveCustomerFields = operation({
  id: "saveCustomerFields",
  method: "PUT",
  path: "/api/customer-fields",
  summary: "Which fields of its own the organisation keeps of customers",
  right: "customers.fields",
  body: z.object({ fields: z.array(CustomerField).max(50) }),
  reply: z.object({ fields: z.array(CustomerField) }),
  refusals: ["invalid_request"],
});
