/** Where one is signed in, over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/self.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import type { Platform } from "../../../platform/platform.ts";
import { endSession } from "./actions.ts";
import { listSessions } from "./queries.ts";

export const sessionRoutes = (platform: Platform): Handlers<typeof operations> => ({
  listSessions: async (_input, call) => {
    const { personId } = call;
    if (!personId) return refuse("forbidden");
    const sessions = await call.read((tx) => listSessions(tx, personId, call.now));
    return {
      sessions: sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
        ...session,
        current: session.id === call.caller.sessionId,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
      })),
    };
  },

  endSession: async ({ params }, call) => {
    const { personId } = call;
    if (!personId) return refuse("forbidden");
    if (!(await call.work((work) => endSession(work, personId, params.sessionId)))) return refuse("not_found");
    platform.forget({ sessionId: params.sessionId });
    return undefined;
  },
});
