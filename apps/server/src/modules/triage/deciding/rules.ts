/** What accepting a proposal changes, and what of it can be put back. Pure. */
import type { AnyValue, Task, ValueOf } from "@luwte/contract/oversight.ts";
import type { TriageSplit } from "@luwte/contract/triage.ts";
import { movesBy } from "../split/rules.ts";
import type { Changes, Replaced, Standing } from "./shapes.ts";

/** Tasks of triage; deciding on another one is not for here. */
export const TRIAGE_TASKS = ["language", "reason", "complexity", "urgency", "duplicate"] as const;
export type TriageTask = (typeof TRIAGE_TASKS)[number];
export const isOfTriage = (task: Task): task is TriageTask => TRIAGE_TASKS.some((each) => each === task);

export type Around = {
  readonly split: TriageSplit;
  readonly placed: Parameters<typeof movesBy>[2];
};

const CHANGES: { [Name in TriageTask]: (value: ValueOf<Name>, around: Around) => Changes } = {
  language: ({ language }) => ({ language }),
  reason: ({ reasonId }) => ({ reasonId }),
  complexity: ({ complexity }, { split, placed }) => ({ complexity, ...movesBy(split, complexity, placed) }),
  urgency: ({ urgency }) => ({ priority: urgency === "urgent" ? "high" : "normal" }),
  duplicate: ({ conversationId }) => ({ linkedId: conversationId }),
};

export function changesBy(task: TriageTask, value: AnyValue, standing: Standing, around: Around): Replaced {
  const now = (CHANGES[task] as (value: AnyValue, around: Around) => Changes)(value, around);
  const keys = Object.keys(now) as (keyof Standing)[];
  return { now, before: Object.fromEntries(keys.map((key) => [key, standing[key]])) };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What still stands as it was put there goes back to what it was; what somebody changed since is theirs. */
export function backFrom({ before, now }: Replaced, standing: Standing): Changes {
  const keys = (Object.keys(now) as (keyof Standing)[]).filter(
    (key) => key === "linkedId" || same(now[key], standing[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, before[key] ?? null]));
}
