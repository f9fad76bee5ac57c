/** What counts as looking at a customer's data, and who may ask whom looked. Pure: a table of operations would be forgotten, so their declarations are read. */
import type { ACCESS_KINDS, RetentionSettings } from "@luwte/contract/customerRights.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Operation } from "@luwte/contract/operation.ts";

export type AccessKind = (typeof ACCESS_KINDS)[number];

/** An id in the path, and by it the customer or conversation that is meant. */
export const TARGETS = ["customerId", "conversationId", "messageId", "attachmentId", "originalId", "exportId"] as const;
export type Target = { readonly of: (typeof TARGETS)[number]; readonly id: string };
export type Access = { readonly kind: AccessKind; readonly target: Target | null };

type Asked = {
  readonly operation: Pick<Operation, "id" | "method">;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
};

const EXPORTS = new Set(["exportAll", "downloadCustomerExport"]);
const SEARCHES = new Set(["search", "listCustomers", "searchTalks"]);

/** Null: nothing of a customer was looked at. What was searched for is not remembered. */
export function accessOf({ operation, params, query }: Asked): Access | null {
  const of = TARGETS.find((name) => typeof params[name] === "string");
  const target = of ? { of, id: String(params[of]) } : null;
  if (EXPORTS.has(operation.id)) return { kind: "exported", target };
  if (SEARCHES.has(operation.id)) return query.q ? { kind: "searched", target } : null;
  if (!target) return null;
  return { kind: operation.method === "GET" ? "opened" : "changed", target };
}

/** A page that is opened asks many times at once; the same look within this time is one line. */
export const SAME_LOOK_MS = 10 * 60_000;

export type Question = {
  readonly customerId?: string | undefined;
  readonly conversationId?: string | undefined;
  readonly personId?: string | undefined;
  readonly reason?: string | undefined;
};

/** The log is of customers. Of one colleague it is asked only after the works council decided, and with a reason that is written down. */
export function refusalToAsk(
  { customerId, conversationId, personId, reason }: Question,
  { worksCouncil }: Pick<RetentionSettings, "worksCouncil">,
  today: string,
): Refusal<"invalid_request" | "works_council_needed"> | null {
  if (personId === undefined)
    return customerId || conversationId ? null : wrong("/query/customerId", "customerId or conversationId");
  if (!worksCouncil || worksCouncil.on > today) return refuse("works_council_needed");
  return reason && reason.trim().length >= 3 ? null : wrong("/query/reason", "reason");
}

const wrong = (pointer: string, detail: string) =>
  refuse("invalid_request", { errors: [{ pointer, code: "required", detail }] });
