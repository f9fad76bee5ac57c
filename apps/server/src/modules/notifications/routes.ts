/** One's own notifications over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import { cursorOf, keyOfCursor } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/inboxTools.ts";
import { implement } from "../../platform/http/operations.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import { arrive, readUntil } from "./actions.ts";
import { countUnread, countWaiting, listNotifications } from "./queries.ts";

type Wanted = { personId: Parameters<typeof listNotifications>[1]; after: string | undefined; limit: number };

async function pageOf(tx: OrganisationTransaction, { personId, after, limit }: Wanted) {
  const rows = await listNotifications(tx, personId, after === undefined ? null : keyOfCursor(after), limit);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? cursorOf({ moment: last.at, id: last.id }) : null;
  return { items, next, unread: await countUnread(tx, personId) };
}

export const notificationRoutes = implement(operations, {
  listNotifications: async ({ query }, call) => {
    const { personId } = call;
    // A program has nobody to tell.
    if (!personId) return { items: [], next: null, unread: 0 };
    if (query.after !== undefined && !keyOfCursor(query.after))
      return refuse("invalid_request", { errors: [{ pointer: "/query/after", code: "invalid" }] });
    return call.read((tx) => pageOf(tx, { personId, after: query.after, limit: query.limit }));
  },
  countWaiting: async (_input, call) => {
    const { personId } = call;
    return { waiting: personId ? await call.read((tx) => countWaiting(tx, personId)) : 0 };
  },
  takeWaiting: async (_input, call) => {
    const { personId } = call;
    if (personId) await call.work((work) => arrive(work, personId));
    return undefined;
  },
  readNotifications: async ({ body }, call) => {
    const { personId } = call;
    if (personId) await call.work((work) => readUntil(work, personId, new Date(body.until)));
    return undefined;
  },
});
