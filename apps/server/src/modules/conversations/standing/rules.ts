/**
 * How a conversation stands, and what follows from what happens. The first table says which state comes after which, the second what the
 * timeline says about it. Everything else (counts, due times, lists) follows from the standing.
 */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { ActivityLine, Happening, Standing, Wanted } from "./shapes.ts";

type Next = { to: Wanted | "same"; waitingSince: Date | null };

/** A machine's answer changes nothing. A note neither: it is said to colleagues. */
const NEXT: {
  [Kind in Happening["kind"]]: (before: Standing, happening: Extract<Happening, { kind: Kind }>) => Next;
} = {
  customer_wrote: (before, { at, automatic }) =>
    automatic
      ? { to: "same", waitingSince: before.waitingSince }
      : { to: { kind: "open" }, waitingSince: before.waitingSince ?? at },
  answered: (before, { nextState }) => ({ to: nextState ?? afterAnswer(before), waitingSince: null }),
  noted: (before) => ({ to: "same", waitingSince: before.waitingSince }),
  // Put aside without an answer: the customer still waits. Reopened by hand: nobody wrote.
  set: (before, { to }) => ({
    to,
    waitingSince: to.kind === "snoozed" || to.kind === "open" ? before.waitingSince : null,
  }),
  woke: (before) => ({ to: { kind: "open" }, waitingSince: before.waitingSince }),
  unanswered: () => ({ to: { kind: "solved" }, waitingSince: null }),
};

/** An answer to an open question makes it the customer's turn. An addition to what was solved or put aside leaves that as it was. */
const afterAnswer = (before: Standing): Wanted | "same" =>
  before.kind === "open" ? { kind: "waiting_customer" } : "same";

export function standingAfter(before: Standing, happening: Happening, by: PersonId | null, now: Date): Standing {
  const next = (NEXT[happening.kind] as (before: Standing, happening: Happening) => Next)(before, happening);
  if (next.to === "same" || isAlready(before, next.to)) return { ...before, waitingSince: next.waitingSince };
  return { ...entered(next.to, by, now), waitingSince: next.waitingSince };
}

const isAlready = (before: Standing, to: Wanted): boolean =>
  before.kind === to.kind && (to.kind !== "snoozed" || before.until?.getTime() === to.until.getTime());

/** Put aside until a moment that is over is not put aside. */
function entered(to: Wanted, by: PersonId | null, now: Date): Omit<Standing, "waitingSince"> {
  if (to.kind !== "snoozed") return { kind: to.kind, since: now, by: to.kind === "solved" ? by : null, until: null };
  if (to.until.getTime() <= now.getTime()) return { kind: "open", since: now, by: null, until: null };
  return { kind: "snoozed", since: now, by, until: to.until };
}

/** Read from the top; the first line that holds says it. What a message says by itself is not said twice. */
const SAID: readonly {
  holds: (before: Standing, after: Standing, happening: Happening) => boolean;
  line: (after: Standing) => ActivityLine | null;
}[] = [
  { holds: (before, after) => before.kind === after.kind && before.until === after.until, line: () => null },
  { holds: (_before, _after, { kind }) => kind === "woke", line: () => ({ code: "woke", params: {} }) },
  {
    holds: (before, _after, { kind }) => kind === "customer_wrote" && before.kind === "waiting_customer",
    line: () => null,
  },
  { holds: (_before, _after, { kind }) => kind === "customer_wrote", line: () => ({ code: "reopened", params: {} }) },
  { holds: (_before, after) => after.kind === "solved", line: () => ({ code: "solved", params: {} }) },
  {
    holds: (_before, after) => after.kind === "snoozed",
    line: (after) => ({ code: "snoozed", params: { until: after.until!.toISOString() } }),
  },
  { holds: (_before, _after, { kind }) => kind === "answered", line: () => null },
  { holds: (_before, after) => after.kind === "open", line: () => ({ code: "opened", params: {} }) },
  { holds: () => true, line: () => ({ code: "waiting_customer", params: {} }) },
];

export const activityOfChange = (before: Standing, after: Standing, happening: Happening): ActivityLine | null =>
  SAID.find(({ holds }) => holds(before, after, happening))!.line(after);

/** Who must be helped first: by when something was promised, else since when somebody waits, else how long nothing happened. */
export const urgentAt = (row: { dueAt: Date | null; waitingSince: Date | null; lastActivityAt: Date }): Date =>
  row.dueAt ?? row.waitingSince ?? row.lastActivityAt;
