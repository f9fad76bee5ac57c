/** Gives the demo some weeks of suggestions, what became of them, and what was found when somebody looked again, so that every page has something to read. */
import { newId, type PolicyLineId, type SuggestionId } from "@luwte/contract/ids.ts";
import { LEVEL_THREE } from "@luwte/contract/oversightFigures.ts";
import type { Work } from "../../../platform/work/work.ts";
import { isSampled } from "../making/rules.ts";
import { mayWrite } from "../policy/rules.ts";
import { type Asked, findAsked, findLead, insertPast, insertPastLine, type Past } from "./queries.ts";
import { countedIn, fateOf, type SeededTask } from "./rules.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
const WEEKS = 26;
/** What chance chose and nobody looked at yet, so that there is something to judge. */
const UNJUDGED_DAYS = 4;
/** Since when the language of a letter is set without a person. */
const AUTOMATIC_DAYS = 6;
const NOTE = "Drie maanden nagekeken, bijna altijd goed.";
const EVERY = { language: 1, reason: 1, complexity: 3, urgency: 9 } as const;

export async function seedAssistance(work: Work): Promise<void> {
  const asked = await findAsked(work.tx, new Date(work.now.getTime() - WEEKS * 7 * DAY));
  const past = asked.flatMap((each, index) => proposedIn(work.now, each, index));
  await insertPast(work, await withLevelThree(work, past));
}

function proposedIn(now: Date, asked: Asked, index: number): Past[] {
  const tasks: readonly SeededTask[] = ["language", "reason", "complexity", "urgency"];
  return tasks.flatMap((task, place) => {
    const value = proposedTo(task, asked, index);
    return value && index % EVERY[task] === 0
      ? [pastOf(now, asked, { task, value, index: index / EVERY[task], place })]
      : [];
  });
}

function proposedTo(task: SeededTask, { language, reasonId }: Asked, index: number): object | null {
  if (task === "language") return { language };
  if (task === "reason") return reasonId ? { reasonId } : null;
  if (task === "complexity") return reasonId ? { complexity: index % 4 === 0 ? "complex" : "simple" } : null;
  return { urgency: "urgent" };
}

type Proposing = { task: SeededTask; value: object; index: number; place: number };

function pastOf(now: Date, asked: Asked, { task, value, index, place }: Proposing): Past {
  const at = new Date(Math.min(asked.at.getTime() + 1_000 * (place + 1), now.getTime() - MINUTE));
  const id = newId<SuggestionId>(at.getTime());
  const { decided, judgement } = fateOf(task, index);
  const sampled = isSampled(task, id);
  const decidedAt = new Date(Math.min(at.getTime() + 25 * MINUTE, now.getTime()));
  const isJudged = sampled && decided !== null && now.getTime() - at.getTime() > UNJUDGED_DAYS * DAY;
  return {
    id,
    task,
    topic: task === "reason" ? asked.reasonId : null,
    conversationId: asked.id,
    value,
    source: { id: asked.messageId, quote: asked.words },
    counted: countedIn(asked.words),
    confidence: 0.72 + ((index * 7) % 25) / 100,
    level: task === "language" || task === "reason" ? 2 : 1,
    lineId: null,
    sampled,
    at,
    decision: decided && { id: newId(decidedAt.getTime()), decided, at: decidedAt, replaced: null },
    judgement: isJudged ? { judgement, at: new Date(at.getTime() + DAY) } : null,
  };
}

/** The demo keeps its own rules: without enough that was found right, nothing is automatic in it either. */
async function withLevelThree(work: Work, past: readonly Past[]): Promise<Past[]> {
  const from = new Date(work.now.getTime() - AUTOMATIC_DAYS * DAY);
  const judged = past.filter(({ task, judgement }) => task === "language" && judgement && judgement.at < from);
  const newest = judged.slice(-LEVEL_THREE.newest);
  const right = newest.filter(({ judgement }) => judgement?.judgement === "right").length;
  if (mayWrite("language", 3, { right, of: newest.length }) !== "yes") return [...past];
  const id = newId<PolicyLineId>(from.getTime());
  const by = await findLead(work.tx);
  await insertPastLine(work, { id, task: "language", topic: null, level: 3, why: "chosen", note: NOTE, by }, from);
  return past.map((each) => (each.task === "language" && each.at >= from ? automatic(each, id) : each));
}

/** The letter was taken for Dutch until then. */
const automatic = (each: Past, lineId: string): Past => ({
  ...each,
  level: 3,
  lineId,
  decision: {
    id: newId(each.at.getTime()),
    decided: "automatic",
    at: each.at,
    replaced: { before: { language: null }, now: each.value },
  },
});
