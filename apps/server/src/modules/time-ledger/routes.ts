/** The time ledger over the API. What is a person's is asked by that person, in a session: a key has none. */

import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/timeLedger.ts";
import type { Call } from "../../platform/http/call.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { deleteData, hear, keepEntry, ownTime, removeEntry, saveState, showState } from "./actions.ts";
import { importMeetings } from "./calendar/actions.ts";
import { dossierIn } from "./dossier/rules.ts";
import { listWeeks } from "./queries.ts";

async function byOneself<Result>(
  { personId }: Call,
  run: (personId: PersonId) => Promise<Result>,
): Promise<Result | Refusal<"forbidden">> {
  return personId ? run(personId) : refuse("forbidden");
}

export const timeLedgerRoutes: Implementation[] = implement(operations, {
  getTimeLedger: async (_input, call) => ({ ledger: await call.read(showState) }),
  saveTimeLedger: async ({ body }, call) => {
    const ledger = await call.work((work) => saveState(work, body));
    return isRefusal(ledger) ? ledger : { ledger };
  },
  deleteTimeData: async (_input, call) => ({ ledger: await call.work(deleteData) }),
  getTimeDossier: async ({ query }) => dossierIn(query.language),
  listTeamTime: async (_input, call) => ({ weeks: await call.read(listWeeks) }),
  noteTime: ({ body }, call) =>
    byOneself(call, async (id) => ({ counted: await call.work((work) => hear(work, id, body.doing)) })),
  getOwnTime: ({ query }, call) =>
    byOneself(call, async (id) => ({
      time: await call.read((tx) => ownTime({ tx, week: query.week, now: call.now }, id)),
    })),
  saveTimeEntry: ({ params, body }, call) =>
    byOneself(call, async (id) => {
      const entry = { id: params.timeEntryId, ...body, source: "hand" as const };
      const kept = await call.work((work) => keepEntry(work, id, entry));
      return isRefusal(kept) ? kept : { entry: kept };
    }),
  removeTimeEntry: ({ params }, call) =>
    byOneself(call, async (id) => (await call.work((work) => removeEntry(work, id, params.timeEntryId))) ?? undefined),
  importMeetings: ({ body }, call) =>
    byOneself(call, async (id) => {
      const written = await text(body.stream as Readable);
      return call.work((work) => importMeetings(work, id, written));
    }),
});
