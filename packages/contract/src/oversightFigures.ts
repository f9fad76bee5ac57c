/** What is measured of assistance: figures by task, topic and week, why something was done without a person, and what a level still needs. Never by person. */
import { z } from "zod";
import { Day, Moment } from "./common.ts";
import { PolicyLine, Suggestion, Switched, TaskName, Topic } from "./oversight.ts";
import { Share } from "./wrapUps.ts";

/**
 * What level 3 asks: so many looked at again, of the newest, with the lower end of the 95 % interval of what was right at least there. Under `closesUnder`
 * it closes by itself.
 */
export const LEVEL_THREE = { leastChecked: 200, opensAt: 0.97, closesUnder: 0.95, newest: 400 } as const;

/** How often a task, or one topic of it, was right when somebody looked again. */
export const Measured = z.object({
  task: TaskName,
  /** Null: the whole task. */
  topic: Topic.nullable(),
  /** Right, of the newest that were looked at again. */
  right: Share,
  /** How many more must be right, one after the other, before level 3 can be chosen. 0: it can be now. Null: it never can. */
  missing: z.number().int().nullable(),
});
export type Measured = z.output<typeof Measured>;

export const PolicyHistory = z.object({ lines: z.array(PolicyLine), switches: z.array(Switched) });
export type PolicyHistory = z.output<typeof PolicyHistory>;

const count = z.number().int();
/** What became of suggestions. Each is in one of the first seven; `undone` are among them, and so are those that were looked at again. */
export const Outcomes = z.object({
  proposed: count,
  accepted: count,
  edited: count,
  rejected: count,
  ignored: count,
  automatic: count,
  /** Nobody decided on it. */
  open: count,
  undone: count,
  right: count,
  wrong: count,
  unsure: count,
  /** Accepted or edited, of what a person decided on. */
  taken: Share,
  /** Found wrong, of what was looked at again. */
  foundWrong: Share,
});
export type Outcomes = z.output<typeof Outcomes>;

export const AssistanceInsight = z.object({
  all: Outcomes,
  tasks: z.array(z.object({ task: TaskName, outcomes: Outcomes })),
  /** Most often proposed first; those after the two hundredth are left out. */
  topics: z.array(z.object({ task: TaskName, topic: Topic.nullable(), outcomes: Outcomes })),
  /** Oldest first, each by the Monday it begins with where the organisation is; a week without suggestions is there too. */
  weeks: z.array(z.object({ week: Day, outcomes: Outcomes })),
});
export type AssistanceInsight = z.output<typeof AssistanceInsight>;

/** Something that was done without a person. */
export const AutomaticAct = z.object({
  suggestion: Suggestion,
  /** Of its conversation; empty where there is none. */
  subject: z.string(),
  /** It can be put back in one step now. */
  canUndo: z.boolean(),
});
export type AutomaticAct = z.output<typeof AutomaticAct>;

/** By what right it was done: the line of policy that was read, and what was measured `before` it and is now. */
export const Explanation = z.object({
  act: AutomaticAct,
  line: PolicyLine.nullable(),
  /** Of the topic where the topic has a line of its own, else of the task. */
  measured: z.object({ topic: Topic.nullable(), before: Share, now: Share }),
  /** Who looked again at this one found it so; null: nobody did. */
  judgement: z.enum(["right", "wrong", "unsure"]).nullable(),
  undoneAt: Moment.nullable(),
});
export type Explanation = z.output<typeof Explanation>;
