/** Operations of availability: whether work may come to somebody. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { PersonId, Position } from "../ids.ts";
import { operation } from "../operation.ts";
import { Availability } from "../people.ts";
import { PersonAvailability } from "../routing.ts";

/** `until`: when it ends by itself, and one is available again. */
const Choice = z.object({ kind: Availability, until: Moment.nullable().default(null) });

export const listAvailability = operation({
  id: "listAvailability",
  method: "GET",
  path: "/api/availability",
  summary: "Who is available, busy, on a break or away, since when and until when",
  right: "availability.read",
  reply: z.object({ people: z.array(PersonAvailability), position: Position }),
});

export const setAvailability = operation({
  id: "setAvailability",
  method: "PUT",
  path: "/api/self/availability",
  summary: "Say whether work may come to one",
  right: "availability.set_own",
  body: Choice,
  reply: z.object({ availability: PersonAvailability }),
  refusals: ["invalid_request"],
});

export const setOthersAvailability = operation({
  id: "setOthersAvailability",
  method: "PUT",
  path: "/api/people/{personId}/availability",
  summary: "Say it for a colleague who forgot; they see who did",
  right: "availability.set_others",
  params: z.object({ personId: PersonId }),
  body: Choice,
  reply: z.object({ availability: PersonAvailability }),
  refusals: ["not_found", "invalid_request"],
});

/** A desk says every half minute that somebody sits there. A page that is asleep or closed says nothing, and that is the point. */
export const sendHeartbeat = operation({
  id: "sendHeartbeat",
  method: "PUT",
  path: "/api/self/heartbeat",
  summary: "This desk is open",
  right: "availability.set_own",
  reply: z.object({ availability: PersonAvailability, nextInSeconds: z.number().int() }),
});
