/** Working time over the API. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import { cursorOf, keyOfCursor } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/workingTime.ts";
import type { Call } from "../../platform/http/call.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import type { Work } from "../../platform/work/work.ts";
import { findReach, removeDay, removePattern, saveDay, savePattern, showWorkingTime, workNow } from "./actions.ts";
import { letThrough } from "./overrides/actions.ts";
import { countOverrides, listOverrides } from "./overrides/queries.ts";
import { yearBefore } from "./rules.ts";
import type { WorkingTimeNeeds } from "./shapes.ts";

type Shown = Awaited<ReturnType<typeof workNow>>;

/** One's own, or for who leads a colleague's. */
const mayWrite = ({ personId, caller }: Call, of: PersonId): boolean =>
  personId === of || caller.rights.has("working_time.manage");

async function write(
  call: Call,
  of: PersonId,
  run: (work: Work) => Promise<Shown>,
): Promise<Refusal<"not_found" | "invalid_request" | "forbidden"> | { workingTime: Exclude<Shown, Refusal> }> {
  if (!mayWrite(call, of)) return refuse("forbidden");
  const shown = await call.work(run);
  return isRefusal(shown) ? shown : { workingTime: shown };
}

const writing = (needs: WorkingTimeNeeds) =>
  ({
    saveWorkingPattern: async ({ params, body }, call) =>
      write(call, params.personId, (work) => savePattern(work, needs, { ...params, ...body })),
    removeWorkingPattern: async ({ params, body }, call) =>
      write(call, params.personId, (work) => removePattern(work, needs, params.personId, body.from)),
    addWorkingDay: async ({ params, body }, call) =>
      write(call, params.personId, (work) =>
        saveDay(work, needs, { id: params.workingDayId, personId: params.personId, day: body.day }),
      ),
    removeWorkingDay: async ({ params }, call) =>
      write(call, params.personId, (work) => removeDay(work, needs, params.personId, params.workingDayId)),
    workNow: async ({ body }, call) => {
      const { personId } = call;
      if (!personId) return refuse("forbidden");
      const until = body.until === null ? null : new Date(body.until);
      return write(call, personId, (work) => workNow(work, needs, personId, until));
    },
  }) satisfies Partial<Handlers<typeof operations>>;

export const workingTimeRoutes = (needs: WorkingTimeNeeds): Implementation[] =>
  implement(operations, {
    ...writing(needs),
    getWorkingTime: async ({ params }, call) => {
      const shown = await call.read((tx) => showWorkingTime(tx, params.personId, call.now));
      return isRefusal(shown) ? shown : { workingTime: shown };
    },
    listReach: async ({ body }, call) => {
      const known = await call.read((tx) => findReach(tx, body.mentions, call.now));
      return { people: [...known.values()] };
    },
    letThrough: async ({ body }, call) => {
      const by = call.personId;
      if (!by) return refuse("forbidden");
      const override = await call.work((work) => letThrough(work, needs, by, body));
      return isRefusal(override) ? override : { override };
    },
    listOverrides: async ({ query }, call) => {
      const after = query.after === undefined ? null : keyOfCursor(query.after);
      if (query.after !== undefined && !after)
        return refuse("invalid_request", { errors: [{ pointer: "/query/after", code: "invalid" }] });
      const of = call.caller.rights.has("working_time.manage") ? null : call.personId;
      if (of === null && !call.caller.rights.has("working_time.manage")) return { items: [], next: null };
      const rows = await call.read((tx) => listOverrides(tx, of, after, query.limit));
      const items = rows.slice(0, query.limit);
      const last = items.at(-1);
      const next = rows.length > query.limit && last ? cursorOf({ moment: last.at, id: last.id }) : null;
      return { items, next };
    },
    countOverrides: async (_input, call) =>
      call.read(async (tx) => ({ counts: await countOverrides(tx, yearBefore(call.now)) })),
  });
