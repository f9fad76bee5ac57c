/** Operations of the time ledger. None of them names a person: what is one's own is asked by oneself. */
import { z } from "zod";
import { Day } from "../common.ts";
import { TimeEntryId } from "../ids.ts";
import { LANGUAGES } from "../language.ts";
import { operation } from "../operation.ts";
import { Doing, OwnTime, TeamWeek, TimeEntry, TimeLedgerState } from "../timeLedger.ts";

const week = z.object({ week: Day });
const entryParams = z.object({ timeEntryId: TimeEntryId });
const own = z.object({ time: OwnTime });
const MOST_CALENDAR_BYTES = 1_000_000;

export const getTimeLedger = operation({
  id: "getTimeLedger",
  method: "GET",
  path: "/api/time-ledger",
  summary: "Whether the division of time is on, and by which decision",
  right: "self.manage",
  reply: z.object({ ledger: TimeLedgerState }),
});

export const saveTimeLedger = operation({
  id: "saveTimeLedger",
  method: "PUT",
  path: "/api/time-ledger",
  summary: "Record the works council's decision, and switch on or off; off stops collecting at once",
  right: "time_ledger.manage",
  body: z.object({
    on: z.boolean(),
    decision: z.object({ reference: z.string().trim().min(2).max(200), date: Day }).nullable(),
    version: z.number().int(),
  }),
  reply: z.object({ ledger: TimeLedgerState }),
  refusals: ["decision_needed", "changed_meanwhile"],
});

export const deleteTimeData = operation({
  id: "deleteTimeData",
  method: "POST",
  path: "/api/time-ledger/deletions",
  summary: "Delete all that was collected, of everybody; what was released of teams too",
  right: "time_ledger.manage",
  reply: z.object({ ledger: TimeLedgerState }),
});

export const getTimeDossier = operation({
  id: "getTimeDossier",
  method: "GET",
  path: "/api/time-ledger/dossier",
  summary:
    "What is measured, what for, who sees it, how long it is kept and what changed, made from the program's own register",
  right: "self.manage",
  query: z.object({ language: z.enum(LANGUAGES) }),
  reply: z.object({
    version: z.number().int(),
    fields: z.array(
      z.object({ table: z.string(), field: z.string(), purpose: z.string(), seenBy: z.string(), kept: z.string() }),
    ),
    changes: z.array(z.object({ version: z.number().int(), what: z.string() })),
    html: z.string(),
  }),
});

export const noteTime = operation({
  id: "noteTime",
  method: "PUT",
  path: "/api/self/time-signal",
  summary: "What one is at, said by one's desk; nothing is kept while the division of time is off",
  right: "self.manage",
  body: z.object({ doing: Doing }),
  reply: z.object({ counted: z.boolean() }),
});

export const getOwnTime = operation({
  id: "getOwnTime",
  method: "GET",
  path: "/api/self/time",
  summary: "One's own week; a key or a colleague cannot ask it",
  right: "self.manage",
  query: week,
  reply: own,
});

export const saveTimeEntry = operation({
  id: "saveTimeEntry",
  method: "PUT",
  path: "/api/self/time/entries/{timeEntryId}",
  summary: "A meeting, or what a stretch really was: it beats what the desk said",
  right: "self.manage",
  params: entryParams,
  body: TimeEntry.pick({ kind: true, from: true, to: true }),
  reply: z.object({ entry: TimeEntry }),
  refusals: ["invalid_request", "decision_needed", "not_found"],
});

export const removeTimeEntry = operation({
  id: "removeTimeEntry",
  method: "DELETE",
  path: "/api/self/time/entries/{timeEntryId}",
  summary: "Take an entry of one's own away",
  right: "self.manage",
  params: entryParams,
  refusals: ["not_found"],
});

/** Only when it is: no title, place or guest is read from the file, and the file is not kept. */
export const importMeetings = operation({
  id: "importMeetings",
  method: "POST",
  path: "/api/self/time/calendar",
  summary: "Read the meetings of the last and the next weeks from an iCalendar file: only from when until when",
  right: "self.manage",
  upload: { maxBytes: MOST_CALENDAR_BYTES },
  reply: z.object({ added: z.number().int(), skipped: z.number().int() }),
  refusals: ["unreadable_file", "decision_needed"],
});

export const listTeamTime = operation({
  id: "listTeamTime",
  method: "GET",
  path: "/api/insights/time",
  summary: "Released weeks of teams of five and more, newest first; for everybody",
  right: "people.read",
  reply: z.object({ weeks: z.array(TeamWeek) }),
});
