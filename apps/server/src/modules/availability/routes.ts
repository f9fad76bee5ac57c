/** Availability over the API. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/availability.ts";
import type { Call } from "../../platform/http/call.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { currentPosition } from "../../platform/realtime/queries.ts";
import { beat, choose, listAvailability } from "./actions.ts";
import { HEARTBEAT_SECONDS } from "./rules.ts";
import type { AvailabilityNeeds, Choice } from "./shapes.ts";

export const availabilityRoutes = ({ tellPeople }: AvailabilityNeeds): Implementation[] =>
  implement(operations, {
    listAvailability: async (_input, call) =>
      call.read(async (tx) => ({ position: await currentPosition(tx), people: await listAvailability(tx, call.now) })),

    setAvailability: async ({ body }, call) => {
      const self = selfOf(call);
      if (isRefusal(self)) return self;
      const availability = await call.work((work) => choose(work, self, choiceOf(body), tellPeople));
      // Who calls exists, so the only refusal that is left is about the moment.
      return isRefusal(availability) ? refuse("invalid_request", availability.details) : { availability };
    },

    setOthersAvailability: async ({ params, body }, call) => {
      const availability = await call.work((work) => choose(work, params.personId, choiceOf(body), tellPeople));
      return isRefusal(availability) ? availability : { availability };
    },

    sendHeartbeat: async (_input, call) => {
      const self = selfOf(call);
      if (isRefusal(self)) return self;
      const availability = await call.work((work) => beat(work, self, tellPeople));
      return { availability, nextInSeconds: HEARTBEAT_SECONDS };
    },
  });

/** A key has no desk and takes no breaks. */
const selfOf = ({ personId }: Call): PersonId | Refusal<"forbidden"> => personId ?? refuse("forbidden");

const choiceOf = ({ kind, until }: { kind: Choice["kind"]; until: string | null }): Choice => ({
  kind,
  until: until === null ? null : new Date(until),
});
