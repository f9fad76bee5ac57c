/** The audit log over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import { cursorOf, keyOfCursor } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/administration.ts";
import { implement } from "../../platform/http/operations.ts";
import { listAudit } from "./queries.ts";

export const auditRoutes = implement(operations, {
  listAudit: async ({ query }, call) => {
    const { after: cursor, limit, action, subjectId } = query;
    const after = cursor === undefined ? null : keyOfCursor(cursor);
    if (cursor !== undefined && !after)
      return refuse("invalid_request", {
        errors: [{ pointer: "/query/after", code: "invalid_value", detail: cursor }],
      });
    const rows = await call.read((tx) => listAudit(tx, { after, limit, action, subjectId }));
    const items = rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString() }));
    const last = items.at(-1);
    return {
      items,
      next: rows.length > limit && last ? cursorOf({ moment: last.at, id: last.id }) : null,
    };
  },
});
