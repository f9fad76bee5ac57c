/** Erasing a customer, and legal holds. */
import { z } from "zod";
import { Day } from "../common.ts";
import { CustomerExport, Erasure, ErasureCounts, HoldReason, LegalHold } from "../customerRights.ts";
import { ConversationId, CustomerId, ErasureId, LegalHoldId } from "../ids.ts";
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
