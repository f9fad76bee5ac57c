/** Who looked, asked over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import { cursorOf, keyOfCursor } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/accessLog.ts";
import { type Implementation, implement } from "../../../platform/http/operations.ts";
import { familyOf } from "../erasing/queries.ts";
import { findRetention } from "../keeping/queries.ts";
import { listLines } from "./queries.ts";
import { refusalToAsk } from "./rules.ts";

const moment = (given: string | undefined): Date | null => (given === undefined ? null : new Date(given));

export const accessRoutes: Implementation[] = implement(operations, {
  listAccess: async ({ query }, call) => {
    const { settings } = await call.read(findRetention);
    const refusal = refusalToAsk(query, settings, call.now.toISOString().slice(0, 10));
    if (refusal) return refusal;
    const after = query.after === undefined ? null : keyOfCursor(query.after);
    if (query.after !== undefined && !after) return refuse("invalid_request", { pointer: "/query/after" });
    const { personId, reason, customerId, limit } = query;
    if (personId)
      await call.work(async (work) =>
        work.audit({
          action: "access_log.read_by_person",
          subject: { kind: "person", id: personId },
          details: { reason, decision: settings.worksCouncil?.reference },
        }),
      );
    const rows = await call.read(async (tx) =>
      listLines(tx, {
        customers: customerId ? await familyOf(tx, customerId) : null,
        conversationId: query.conversationId ?? null,
        personId: personId ?? null,
        kind: query.kind ?? null,
        from: moment(query.from),
        until: moment(query.until),
        after,
        limit,
      }),
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? cursorOf({ moment: last.at, id: last.id }) : null };
  },
});
