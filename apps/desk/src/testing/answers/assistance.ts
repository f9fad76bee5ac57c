/** What waits to be judged, and how much assistance may do, on the make-believe server. */

import { refuse } from "@luwte/contract/errors.ts";
import { newId, type PolicyLineId, SuggestionId, type SwitchId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/oversight.ts";
import type * as figures from "@luwte/contract/operations/oversightFigures.ts";
import {
  type Assistance,
  type Judgement,
  type Level,
  levelOfTask,
  type Recheck,
  TASK_RULES,
  TASKS,
  type Task,
} from "@luwte/contract/oversight.ts";
import type {
  AssistanceInsight,
  Explanation,
  Measured,
  Outcomes,
  PolicyHistory,
} from "@luwte/contract/oversightFigures.ts";
import { type Answers, found, Refused } from "../answering.ts";
import type { World } from "../world.ts";
import { proposedIn, putBack } from "./triage.ts";

type Kept = {
  waiting: Recheck[];
  judged: Judgement[];
  isFailing: boolean;
  /** Oldest first. */
  history: PolicyHistory;
  measured: Measured[];
  /** Newest first. */
  acts: Explanation[];
  insight: AssistanceInsight | null;
};
const kept = new WeakMap<World, Kept>();
export function assistanceOf(world: World): Kept {
  const known = kept.get(world) ?? {
    waiting: [],
    judged: [],
    isFailing: false,
    history: { lines: [], switches: [] },
    measured: TASKS.map((task) => ({
      task,
      topic: null,
      right: { count: 0, of: 0, low: null, high: null },
      missing: TASK_RULES[task].top < 3 ? null : 200,
    })),
    acts: [],
    insight: null,
  };
  kept.set(world, known);
  return known;
}

let made = 0;
/** Something was proposed to a customer's words, and chance chose it. */
export function chosenByChance(world: World, given: Pick<Recheck, "task" | "value">, text: string): void {
  const at = world.now().toISOString();
  const id = SuggestionId.parse(`00000000-0000-7000-8000-${String(++made).padStart(12, "0")}`);
  const thread = { subject: "Pakket", messages: [{ from: "customer" as const, text, at }] };
  const sources = [{ kind: "article" as const, id: "a", version: "3", quote: "Een pakket komt binnen twee dagen." }];
  assistanceOf(world).waiting.push({ id, ...given, sources, thread, other: null, at });
}

/** The newest of each. */
function newestOf<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] {
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}
function holding(world: World): Assistance {
  const { lines, switches } = assistanceOf(world).history;
  return {
    lines: newestOf(lines, ({ task, topic }) => `${task} ${topic}`),
    switches: newestOf(switches, ({ task }) => String(task)),
    version: lines.length + switches.length,
  };
}
function told(world: World): { assistance: Assistance } {
  const assistance = holding(world);
  world.tell({ type: "assistance.changed", payload: { assistance } });
  return { assistance };
}

/** A lead turns the switch for all assistance. */
export function switchAll(world: World, off: boolean): void {
  const at = world.now().toISOString();
  assistanceOf(world).history.switches.push({ id: newId<SwitchId>(), task: null, off, note: "", by: null, at });
  told(world);
}
export function setLevel(world: World, task: Task, level: Level): void {
  const line = { id: newId<PolicyLineId>(), task, topic: null, level, note: "", by: null };
  assistanceOf(world).history.lines.push({ ...line, why: "chosen", at: world.now().toISOString() });
  told(world);
}

export const levelNow = (world: World, task: Task): Level => levelOfTask(holding(world), task);

const SHARE = { count: 0, of: 0, low: null, high: null };
export const NO_OUTCOMES: Outcomes = {
  proposed: 0,
  accepted: 0,
  edited: 0,
  rejected: 0,
  ignored: 0,
  automatic: 0,
  open: 0,
  undone: 0,
  right: 0,
  wrong: 0,
  unsure: 0,
  taken: SHARE,
  foundWrong: SHARE,
};

function explained(world: World, id: SuggestionId): Explanation {
  return found(assistanceOf(world).acts.find(({ act }) => act.suggestion.id === id));
}

export const assistanceAnswers: Answers<typeof operations & typeof figures> = {
  getAssistance: (_input, { world }) => ({ assistance: holding(world) }),
  getMeasuredAssistance: (_input, { world }) => ({ measured: assistanceOf(world).measured }),
  listAssistanceHistory: (_input, { world }) => {
    const { lines, switches } = assistanceOf(world).history;
    return { lines: lines.toReversed(), switches: switches.toReversed() };
  },
  listSuggestions: ({ params }, { world }) => ({
    suggestions: [
      ...proposedIn(world, params.conversationId),
      ...assistanceOf(world)
        .acts.map(({ act }) => act.suggestion)
        .filter(({ conversationId }) => conversationId === params.conversationId),
    ],
  }),
  getAssistanceInsight: (_input, { world }) =>
    assistanceOf(world).insight ?? { all: NO_OUTCOMES, tasks: [], topics: [], weeks: [] },
  listAutomaticActs: ({ query }, { world }) => {
    const all = assistanceOf(world).acts.map(({ act }) => act);
    const wanted = ({ suggestion: { conversationId, task } }: (typeof all)[number]) =>
      (!query.conversationId || conversationId === query.conversationId) && (!query.task || task === query.task);
    return { acts: all.filter(wanted), next: null };
  },
  explainSuggestion: ({ params }, { world }) => ({ explanation: explained(world, params.suggestionId) }),
  undoSuggestion: ({ params }, { world }) => {
    const triaged = putBack(world, params.suggestionId);
    if (triaged) return triaged;
    const known = explained(world, params.suggestionId);
    const at = world.now().toISOString();
    const suggestion = { ...known.act.suggestion, decided: { kind: "undone" as const, at } };
    Object.assign(known, { act: { ...known.act, suggestion, canUndo: false }, undoneAt: at });
    world.tell({ type: "suggestion.changed", payload: { suggestion } });
    return { suggestion };
  },
  exportAssistance: ({ query: { from, until, personal } }) => {
    if (from < until) return { bytes: Buffer.from(personal), type: "application/zip", name: "assistance.zip" };
    return refuse("invalid_request", {
      errors: [{ pointer: "/query/until", code: "not_a_period", detail: "after «from»" }],
    });
  },
  setAssistanceLevel: ({ body }, { world, person }) => {
    const line = { ...body, why: "chosen" as const, by: person.id, at: world.now().toISOString() };
    assistanceOf(world).history.lines.push(line);
    return told(world);
  },
  switchAssistance: ({ body }, { world, person }) => {
    assistanceOf(world).history.switches.push({ ...body, by: person.id, at: world.now().toISOString() });
    return told(world);
  },
  listRechecks: (_input, { world }) => {
    const { waiting } = assistanceOf(world);
    return { rechecks: [...waiting], waiting: waiting.length };
  },
  judgeSuggestion: ({ params, body }, { world }) => {
    const known = assistanceOf(world);
    if (known.isFailing) throw new Refused("own_decision");
    known.waiting = known.waiting.filter(({ id }) => id !== params.suggestionId);
    known.judged.push(body.judgement);
    return undefined;
  },
};
