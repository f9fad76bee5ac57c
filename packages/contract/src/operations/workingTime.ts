/** Operations of working time. One's own, and for leads a colleague's; whether a colleague can be reached, before one sends. */
import { z } from "zod";
import { Day, Moment, PageQuery, page } from "../common.ts";
import { ConversationId, PersonId, WorkingDayId, WorkingOverrideId } from "../ids.ts";
import { operation } from "../operation.ts";
import {
  OverrideCount,
  OverrideReason,
  Reach,
  WorkingDayChoice,
  WorkingOverride,
  WorkingTimeOf,
  WorkingWeek,
} from "../workingTime.ts";

const params = z.object({ personId: PersonId });
const dayParams = params.extend({ workingDayId: WorkingDayId });
const reply = z.object({ workingTime: WorkingTimeOf });

export const getWorkingTime = operation({
  id: "getWorkingTime",
  method: "GET",
  path: "/api/people/{personId}/working-time",
  summary: "When somebody works: patterns, days that are different, and whether it is working time now",
  right: "working_time.read",
  params,
  reply,
  refusals: ["not_found"],
});

/** `from` and no week: from that day on nothing is known. */
export const saveWorkingPattern = operation({
  id: "saveWorkingPattern",
  method: "PUT",
  path: "/api/people/{personId}/working-time/pattern",
  summary: "The week that holds from a day on: one's own, or for a lead a colleague's",
  right: "working_time.write",
  params,
  body: z.object({ from: Day, week: WorkingWeek.nullable() }),
  reply,
  refusals: ["not_found", "invalid_request"],
});

export const removeWorkingPattern = operation({
  id: "removeWorkingPattern",
  method: "POST",
  path: "/api/people/{personId}/working-time/pattern/removals",
  summary: "The week of an earlier day goes on to hold",
  right: "working_time.write",
  params,
  body: z.object({ from: Day }),
  reply,
  refusals: ["not_found"],
});

export const addWorkingDay = operation({
  id: "addWorkingDay",
  method: "PUT",
  path: "/api/people/{personId}/working-time/days/{workingDayId}",
  summary: "A day off or a shift besides the pattern; the same id twice is one",
  right: "working_time.write",
  params: dayParams,
  body: z.object({ day: WorkingDayChoice }),
  reply,
  refusals: ["not_found", "invalid_request"],
});

export const removeWorkingDay = operation({
  id: "removeWorkingDay",
  method: "DELETE",
  path: "/api/people/{personId}/working-time/days/{workingDayId}",
  summary: "That day is as the pattern says again",
  right: "working_time.write",
  params: dayParams,
  reply,
  refusals: ["not_found"],
});

/** A shift by own choice: what waited arrives. Only a person says it, of themselves. */
export const workNow = operation({
  id: "workNow",
  method: "PUT",
  path: "/api/self/working-now",
  summary: "I work now, until a moment at most twelve hours ahead; null: I stop",
  right: "working_time.write",
  body: z.object({ until: Moment.nullable() }),
  reply,
  refusals: ["not_found", "invalid_request"],
});

export const listReach = operation({
  id: "listReach",
  method: "POST",
  path: "/api/working-time/reach",
  summary: "Before one sends: whether it is working time for these colleagues, and when it will arrive when not",
  right: "working_time.read",
  body: z.object({ mentions: z.array(PersonId).min(1).max(500) }),
  reply: z.object({ people: z.array(Reach) }),
});

export const letThrough = operation({
  id: "letThrough",
  method: "POST",
  path: "/api/working-time/overrides",
  summary:
    "In an emergency: what one sends this colleague in the next minutes arrives outside of working time; it is listed",
  right: "working_time.override",
  body: z.object({
    id: WorkingOverrideId,
    personId: PersonId,
    conversationId: ConversationId.nullable(),
    reason: OverrideReason,
    words: z.string().trim().min(3).max(300),
  }),
  reply: z.object({ override: WorkingOverride }),
  refusals: ["not_found", "not_needed"],
  success: 201,
});

export const listOverrides = operation({
  id: "listOverrides",
  method: "GET",
  path: "/api/working-time/overrides",
  summary: "Exceptions, newest first: for leads all of them, for others those that reached them or that they made",
  right: "working_time.read",
  query: PageQuery,
  reply: page(WorkingOverride),
});

export const countOverrides = operation({
  id: "countOverrides",
  method: "GET",
  path: "/api/working-time/override-counts",
  summary: "Exceptions of the last twelve months as counts by month and reason, for everybody and the works council",
  right: "working_time.read",
  reply: z.object({ counts: z.array(OverrideCount) }),
});
