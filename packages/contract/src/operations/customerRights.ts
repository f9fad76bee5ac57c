/** Erasing a customer, handing over what we keep of them, and legal holds. */
import { z } from "zod";
import { Day } from "../common.ts";
import {
  CustomerExport,
  Erased,
  Erasure,
  ErasureCounts,
  ExportPart,
  ExportSection,
  HoldReason,
  LegalHold,
} from "../customerRights.ts";
import { ConversationId, CustomerExportId, CustomerId, ErasureId, LegalHoldId } from "../ids.ts";
import { Language } from "../language.ts";
import { operation } from "../operation.ts";

const customer = z.object({ customerId: CustomerId });

export const getCustomerRights = operation({
  id: "getCustomerRights",
  method: "GET",
  path: "/api/customers/{customerId}/rights",
  summary: "What erasing this customer would do in numbers, what is held, and what was asked before",
  right: "customer_rights.manage",
  params: customer,
  reply: z.object({
    counts: ErasureCounts,
    graceDays: z.number().int(),
    /** The latest; null: never asked. */
    erasure: Erasure.nullable(),
    /** Those in force, also on single conversations. */
    holds: z.array(LegalHold),
    exports: z.array(CustomerExport),
  }),
  refusals: ["not_found"],
});

/** `expected`: the numbers that were shown. When they are no longer true, it is asked again. */
export const eraseCustomer = operation({
  id: "eraseCustomer",
  method: "POST",
  path: "/api/customers/{customerId}/erasures",
  summary: "Erase a customer after the days of grace; counts and durations stay",
  right: "customer_rights.manage",
  params: customer,
  body: z.object({ id: ErasureId, expected: ErasureCounts }),
  reply: z.object({ erasure: Erasure }),
  refusals: ["not_found", "on_hold", "already_exists", "changed_meanwhile"],
  success: 201,
});

/** Nothing is built yet: somebody looks first at what colleagues wrote among themselves. */
export const startCustomerExport = operation({
  id: "startCustomerExport",
  method: "POST",
  path: "/api/customers/{customerId}/exports",
  summary: "Begin to hand a customer over what we keep of them",
  right: "customer_rights.manage",
  params: customer,
  body: z.object({ id: CustomerExportId, language: Language }),
  reply: z.object({ export: CustomerExport }),
  refusals: ["not_found"],
  success: 201,
});

const exported = z.object({ exportId: CustomerExportId });

export const getCustomerExport = operation({
  id: "getCustomerExport",
  method: "GET",
  path: "/api/customer-exports/{exportId}",
  summary: "How far an export is, what goes in, and what is looked at before",
  right: "customer_rights.manage",
  params: exported,
  reply: z.object({ export: CustomerExport, sections: z.array(ExportSection), parts: z.array(ExportPart) }),
  refusals: ["not_found"],
});

export const withholdExportPart = operation({
  id: "withholdExportPart",
  method: "PUT",
  path: "/api/customer-exports/{exportId}/withheld",
  summary: "Leave a part out, with the reason that the customer is told; null gives it after all",
  right: "customer_rights.manage",
  params: exported,
  body: z.object({ part: z.string().min(1).max(120), reason: HoldReason.nullable() }),
  reply: z.object({ export: CustomerExport }),
  refusals: ["not_found", "export_not_open"],
});

export const releaseCustomerExport = operation({
  id: "releaseCustomerExport",
  method: "POST",
  path: "/api/customer-exports/{exportId}/release",
  summary: "Build the archive; it can be downloaded for as long as its class is kept",
  right: "customer_rights.manage",
  params: exported,
  reply: z.object({ export: CustomerExport }),
  refusals: ["not_found", "export_not_open"],
});

export const downloadCustomerExport = operation({
  id: "downloadCustomerExport",
  method: "GET",
  path: "/api/customer-exports/{exportId}/file",
  summary: "The archive: a readable page, the same as JSON, and the files",
  right: "customer_rights.manage",
  pace: "strict",
  params: exported,
  download: true,
  refusals: ["not_found"],
});

export const undoErasure = operation({
  id: "undoErasure",
  method: "POST",
  path: "/api/customer-erasures/{erasureId}/undo",
  summary: "Take an erasure back before it begins",
  right: "customer_rights.manage",
  params: z.object({ erasureId: ErasureId }),
  reply: z.object({ erasure: Erasure }),
  refusals: ["not_found", "erasure_begun"],
});

const erased = { reply: z.object({ erased: Erased }), refusals: ["not_found"] } as const;

/** For everybody who meets the empty place: that it is so is no secret, and nobody has to ask around. */
export const getErasedCustomer = operation({
  id: "getErasedCustomer",
  method: "GET",
  path: "/api/customers/{customerId}/erased",
  summary: "When a customer was erased, why, what went and what is still counted",
  right: "customers.read",
  params: customer,
  ...erased,
});

const conversation = z.object({ conversationId: ConversationId });

export const getErasedConversation = operation({
  id: "getErasedConversation",
  method: "GET",
  path: "/api/conversations/{conversationId}/erased",
  summary: "When a conversation was erased, why, and what is still counted",
  right: "conversations.read",
  params: conversation,
  ...erased,
});

export const listHoldsOfConversation = operation({
  id: "listHoldsOfConversation",
  method: "GET",
  path: "/api/conversations/{conversationId}/legal-holds",
  summary: "The legal holds in force over a conversation: its own, and those of its customer",
  right: "customer_rights.manage",
  params: conversation,
  reply: z.object({ holds: z.array(LegalHold) }),
  refusals: ["not_found"],
});

export const listLegalHolds = operation({
  id: "listLegalHolds",
  method: "GET",
  path: "/api/legal-holds",
  summary: "What may not be erased or run out, those to be reviewed first",
  right: "customer_rights.manage",
  reply: z.object({ holds: z.array(LegalHold) }),
});

const place = { id: LegalHoldId, reason: HoldReason, reviewOn: Day };
export const placeLegalHold = operation({
  id: "placeLegalHold",
  method: "POST",
  path: "/api/legal-holds",
  summary: "Hold a customer or one conversation: nothing of it is erased or runs out. The same id twice is one hold",
  right: "customer_rights.manage",
  body: z.union([
    z.object({ ...place, customerId: CustomerId }),
    z.object({ ...place, conversationId: ConversationId }),
  ]),
  reply: z.object({ hold: LegalHold }),
  refusals: ["not_found", "due_in_past", "erasure_begun"],
  success: 201,
});

export const releaseLegalHold = operation({
  id: "releaseLegalHold",
  method: "POST",
  path: "/api/legal-holds/{holdId}/release",
  summary: "End a legal hold, with the reason",
  right: "customer_rights.manage",
  params: z.object({ holdId: LegalHoldId }),
  body: z.object({ reason: HoldReason }),
  reply: z.object({ hold: LegalHold }),
  refusals: ["not_found"],
});
