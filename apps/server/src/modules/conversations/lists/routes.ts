/** Lists and counts over the API. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { cursorOf, keyOfCursor, type RowKey } from "@luwte/contract/lists.ts";
import type * as operations from "@luwte/contract/operations/conversations.ts";
import type * as customerOperations from "@luwte/contract/operations/customers.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { currentPosition } from "../../../platform/realtime/queries.ts";
import { customers } from "../../customers/public.ts";
import { countOfFilter, counts, pageOf } from "./actions.ts";

/** Undefined: the first page. */
export function keyOf(after: string | undefined, field: string): RowKey | null | Refusal<"invalid_request"> {
  if (after === undefined) return null;
  const key = keyOfCursor(after);
  return key ?? refuse("invalid_request", { errors: [{ pointer: `/query/${field}`, code: "unknown", detail: after }] });
}

export const isKey = (key: RowKey | null | Refusal): key is RowKey | null => key === null || "moment" in key;

const shown = ({ items, next }: Awaited<ReturnType<typeof pageOf>>) => ({ items, next: next && cursorOf(next) });

export const listHandlers: Handlers<typeof operations> = {
  listConversations: async ({ query: { after, limit, order, ...filter } }, call) => {
    const key = keyOf(after, "after");
    if (!isKey(key)) return key;
    // Both travel together; the position is asked first, so whatever comes after it is told again.
    return call.read(async (tx) => {
      const [position, page] = await Promise.all([
        currentPosition(tx),
        pageOf(tx, { filter, order, after: key, limit }),
      ]);
      return { ...shown(page), position };
    });
  },
  countConversations: async (_input, call) => call.read(counts),
  countFilter: async ({ query }, call) => call.read((tx) => countOfFilter(tx, query)),
};

export const customerListHandlers: Handlers<typeof customerOperations> = {
  listCustomerConversations: async ({ params, query: { after, limit } }, call) => {
    const key = keyOf(after, "after");
    if (!isKey(key)) return key;
    return call.read(async (tx) => {
      const customerId = await customers.livingId(tx, params.customerId);
      if (!customerId) return refuse("not_found");
      return shown(await pageOf(tx, { filter: { customerId }, order: "newest", after: key, limit }));
    });
  },
};
