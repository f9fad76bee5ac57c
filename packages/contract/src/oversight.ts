/**
 * Assistance under supervision: what programs propose, what people make of it, how often it was right when somebody looked again, and how much each
 * task may do by itself. Every part of Luwte that proposes something proposes it in these shapes.
 */
import { z } from "zod";
import { Moment } from "./common.ts";
import { CardWords } from "./handovers.ts";
import {
  ContactReasonId,
  ConversationId,
  CustomerId,
  MessageId,
  PersonId,
  PolicyLineId,
  SuggestionId,
  SwitchId,
} from "./ids.ts";
import { Language } from "./language.ts";

/** 0 off: nothing is made. 1 show: beside the work. 2 prefill: where a person still confirms it. 3 automatic: done, labelled, and undone in one step. */
export const LEVELS = [0, 1, 2, 3] as const;
export const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type Level = z.output<typeof Level>;

const Words = z.string().trim().min(1).max(4000);
/** A sentence or a paragraph; `source` is its place among the suggestion's sources. Null only for forms such as a greeting. */
const Part = z.object({
  words: Words,
  source: z.number().int().min(0).max(99).nullable(),
  /** No source says it: it is shown as such, and goes nowhere before a person chose it by itself. */
  doubtful: z.literal(true).optional(),
});
const Parts = z.object({ parts: z.array(Part).min(1).max(60) });
export type Parts = z.output<typeof Parts>;

/** What each task proposes. The list is closed: a new task needs a line here, a line in `TASK_RULES` and texts. */
export const VALUES = {
  language: z.object({ language: Language }),
  reason: z.object({ reasonId: ContactReasonId }),
  complexity: z.object({ complexity: z.enum(["simple", "complex"]) }),
  urgency: z.object({ urgency: z.enum(["ordinary", "urgent"]) }),
  duplicate: z.object({ conversationId: ConversationId }),
  reply: Parts,
  summary: Parts,
  promise: z.object({ words: Words, dueAt: Moment.nullable(), messageId: MessageId.nullable() }),
  follow_up: z.object({
    kind: z.enum(["none", "snoozed", "promised"]),
    words: Words.nullable(),
    until: Moment.nullable(),
  }),
  handover_card: CardWords.partial(),
  /** What an agent will need and nobody said yet: names of facts, such as `order_number`. */
  missing_facts: z.object({
    facts: z
      .array(z.string().regex(/^[a-z0-9_]{1,40}$/))
      .min(1)
      .max(20),
  }),
  /** Word for word from one version of an approved article. */
  bot_answer: z.object({
    articleId: z.uuid(),
    version: z.string().min(1).max(60),
    language: Language,
    words: z.string().trim().min(1).max(20_000),
  }),
} as const;
export type Task = keyof typeof VALUES;
export const TASKS = Object.keys(VALUES) as [Task, ...Task[]];
export const TaskName = z.enum(TASKS);
export type ValueOf<Name extends Task> = z.output<(typeof VALUES)[Name]>;
export type AnyValue = { [Name in Task]: ValueOf<Name> }[Task];

/** What a question or an answer touches on. Everything but `ordinary` is never handled without a person. */
export const TOPIC_CLASSES = [
  "ordinary",
  "complaint",
  "cancellation",
  "money",
  "law",
  "health",
  "identity",
  "promise",
  "date",
] as const;
export const TopicClass = z.enum(TOPIC_CLASSES);
export type TopicClass = z.output<typeof TopicClass>;

/** inward: seen by colleagues only. outward: a customer reads it. sensitive: it touches on what is never automatic. */
export const RISKS = ["inward", "outward", "sensitive"] as const;
export const Risk = z.enum(RISKS);
export type Risk = z.output<typeof Risk>;

/**
 * How far a task may ever go (`top`), where it begins (`preset`), whom it reaches, and which share of what it proposes is looked at again (`sample`).
 * Only reversible acts among colleagues and word-for-word approved answers have a top of 3.
 */
export const TASK_RULES = {
  language: { top: 3, preset: 2, reach: "inward", sample: 0.2 },
  reason: { top: 3, preset: 2, reach: "inward", sample: 0.2 },
  complexity: { top: 3, preset: 1, reach: "inward", sample: 0.2 },
  urgency: { top: 2, preset: 1, reach: "inward", sample: 0.1 },
  duplicate: { top: 2, preset: 1, reach: "inward", sample: 0.1 },
  reply: { top: 2, preset: 1, reach: "outward", sample: 0.1 },
  summary: { top: 2, preset: 2, reach: "inward", sample: 0.1 },
  promise: { top: 2, preset: 2, reach: "outward", sample: 0.1 },
  follow_up: { top: 2, preset: 1, reach: "inward", sample: 0.05 },
  handover_card: { top: 2, preset: 2, reach: "inward", sample: 0.05 },
  missing_facts: { top: 2, preset: 1, reach: "inward", sample: 0.05 },
  bot_answer: { top: 3, preset: 1, reach: "outward", sample: 0.25 },
} as const satisfies Record<Task, { top: Level; preset: Level; reach: Exclude<Risk, "sensitive">; sample: number }>;

/** What a proposal rests on: a message, an article in a version, an earlier conversation, a rule of the organisation. */
export const Source = z.object({
  kind: z.enum(["message", "article", "conversation", "promise", "question", "wrap_up", "reason", "rule"]),
  id: z.string().min(1).max(100),
  version: z.string().max(60).nullable().default(null),
  quote: z.string().max(600).nullable().default(null),
});
export type Source = z.output<typeof Source>;
/** A word or a feature that counted, and how much; below 0 it spoke against. */
export const Counted = z.object({ words: z.string().min(1).max(120), weight: z.number() });
export type Counted = z.output<typeof Counted>;

/** A reason's or an article's id, or any other key under which a task's figures are kept apart. */
export const Topic = z.string().regex(/^[\w.:-]{1,100}$/);

/** Which rule set the level. The first three say where it was written, the others why it is lower than written. */
export const LEVEL_RULES = [
  "own_line",
  "task_line",
  "preset",
  "switched_off",
  "task_forbids",
  "class_forbids",
  "not_word_for_word",
] as const;
export const LevelRule = z.enum(LEVEL_RULES);
export type LevelRule = z.output<typeof LevelRule>;

export const DECISIONS = ["accepted", "edited", "rejected", "ignored", "automatic", "undone"] as const;
export const Decided = z.enum(DECISIONS);
export type Decided = z.output<typeof Decided>;
export const DECISION_REASONS = ["wrong", "incomplete", "outdated", "tone", "not_needed", "other"] as const;
export const DecisionReason = z.enum(DECISION_REASONS);
export type DecisionReason = z.output<typeof DecisionReason>;

/** A suggestion as colleagues see it. Who decided stands nowhere in it. */
export const Suggestion = z.object({
  id: SuggestionId,
  task: TaskName,
  topic: Topic.nullable(),
  conversationId: ConversationId.nullable(),
  customerId: CustomerId.nullable(),
  articleId: z.uuid().nullable(),
  /** By the shape of its task in `VALUES`; null once its customer was erased. */
  value: z.unknown(),
  sources: z.array(Source),
  counted: z.array(Counted),
  confidence: z.number().min(0).max(1),
  risk: Risk,
  engine: z.object({ name: z.string(), version: z.string() }),
  level: Level,
  rule: LevelRule,
  at: Moment,
  /** Null while nobody decided. */
  decided: z.object({ kind: Decided, at: Moment }).nullable(),
});
export type Suggestion = z.output<typeof Suggestion>;

/** The suggestion's value by its task, or null when it is not (any more) of that shape. */
export function proposedValue<Name extends Task>(
  task: Name,
  suggestion: Pick<Suggestion, "task" | "value">,
): ValueOf<Name> | null {
  if (suggestion.task !== task) return null;
  const read = VALUES[task].safeParse(suggestion.value);
  return read.success ? (read.data as ValueOf<Name>) : null;
}

export const JUDGEMENTS = ["right", "wrong", "unsure"] as const;
export const Judgement = z.enum(JUDGEMENTS);
export type Judgement = z.output<typeof Judgement>;

/** A conversation as it stood when something was proposed in it; who of the team wrote is left out. */
export const Thread = z.object({
  subject: z.string(),
  /** Oldest first; internal notes are left out. */
  messages: z.array(z.object({ from: z.enum(["customer", "person", "system"]), text: z.string(), at: Moment })),
});
export type Thread = z.output<typeof Thread>;
/** A suggestion to be judged blind: neither how sure it was, nor what became of it, nor anything that was written after it. */
export const Recheck = z.object({
  id: SuggestionId,
  task: TaskName,
  /** By the shape of its task in `VALUES`. */
  value: z.unknown(),
  sources: z.array(Source),
  thread: Thread.nullable(),
  /** The other conversation, where one was said to be the same. */
  other: Thread.nullable(),
  at: Moment,
});
export type Recheck = z.output<typeof Recheck>;

export const POLICY_REASONS = ["chosen", "measured", "article_changed"] as const;
/** The level of a task, or of one topic of it. Lines are only added; the newest of a task and topic holds. */
export const PolicyLine = z.object({
  id: PolicyLineId,
  task: TaskName,
  topic: Topic.nullable(),
  /** Null: the line of before is taken back, and what stands above it holds. */
  level: Level.nullable(),
  /** chosen: by a person. measured: closed by itself, for too much was wrong. article_changed: closed by itself, for the answer is another now. */
  why: z.enum(POLICY_REASONS),
  note: z.string().max(400),
  by: PersonId.nullable(),
  at: Moment,
});
export type PolicyLine = z.output<typeof PolicyLine>;

/** Turning a task, or everything, off and on again. The newest of each holds. */
export const Switched = z.object({
  id: SwitchId,
  /** Null: all assistance. */
  task: TaskName.nullable(),
  off: z.boolean(),
  note: z.string().max(400),
  by: PersonId.nullable(),
  at: Moment,
});
export type Switched = z.output<typeof Switched>;

/** How much assistance may do now: the lines and switches that hold. `version` grows with each change. */
export const Assistance = z.object({
  lines: z.array(PolicyLine),
  switches: z.array(Switched),
  version: z.number().int(),
});
export type Assistance = z.output<typeof Assistance>;

/** Whether a task is off by the switch for it or by the switch for all. */
export const isSwitchedOff = ({ switches }: Pick<Assistance, "switches">, task: Task): boolean =>
  switches.some((each) => each.off && (each.task === null || each.task === task));

/** The level that was chosen for a task, or for one topic of it: the topic's own line, else the task's, else the preset. The switch is another matter. */
export function chosenLevel(
  { lines }: Pick<Assistance, "lines">,
  task: Task,
  topic: string | null,
): { level: Level; rule: "own_line" | "task_line" | "preset"; lineId: PolicyLineId | null } {
  const written = (of: string | null) =>
    lines.find((line) => line.task === task && line.topic === of && line.level !== null);
  const own = topic === null ? undefined : written(topic);
  const line = own ?? written(null);
  if (!line) return { level: TASK_RULES[task].preset, rule: "preset", lineId: null };
  return { level: line.level!, rule: own ? "own_line" : "task_line", lineId: line.id };
}

/** The same with the switch; without a topic where none counts. A screen shows nothing at 0. */
export const levelOfTask = (
  assistance: Pick<Assistance, "lines" | "switches">,
  task: Task,
  topic: string | null = null,
): Level => (isSwitchedOff(assistance, task) ? 0 : chosenLevel(assistance, task, topic).level);
