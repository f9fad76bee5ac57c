/** Who is asked for help, and in which order: a table of facts, read from the top, the first that differs decides. Pure. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Asked, Candidate, Chosen } from "./shapes.ts";

/** Asked at a time; the next when somebody declines. A request that rings everywhere is nobody's. */
export const MOST_AT_ONCE = 3;
/** In all, for one request. */
export const MOST_ASKED = 12;
export const LATELY_DAYS = 30;

const holds = ({ skills }: Candidate, { skillId, level }: Asked["skills"][number]): boolean =>
  skills.some((skill) => skill.skillId === skillId && skill.level >= level);

/** With needed skills: who has declared all of them. Without: the people of the team. */
export function mayHelp(candidate: Candidate, asked: Asked): boolean {
  if (asked.skills.length > 0) return asked.skills.every((skill) => holds(candidate, skill));
  return asked.teamId !== null && candidate.teamIds.includes(asked.teamId);
}

/** Nothing about how somebody works, nothing added up. */
const FACTS: readonly ((a: Candidate, b: Candidate) => number)[] = [
  (a, b) => a.times - b.times,
  (a, b) => (a.lastAt?.getTime() ?? 0) - (b.lastAt?.getTime() ?? 0),
  (a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)),
];
const inOrder = (a: Candidate, b: Candidate): number =>
  FACTS.map((fact) => fact(a, b)).find((difference) => difference !== 0) ?? 0;

type Round = {
  candidates: readonly Candidate[];
  asked: Asked;
  without: readonly PersonId[];
  open: number;
  before: number;
};

/** Whom to ask now. `without`: who asks, and who was asked already. `open`: asked and not answered yet. `before`: asked in all. */
export function nextAsked({ candidates, asked, without, open, before }: Round): Chosen[] {
  const fitting = candidates.filter(
    (one) => mayHelp(one, asked) && one.id !== asked.assigneeId && !without.includes(one.id),
  );
  const most = Math.max(0, Math.min(MOST_AT_ONCE - open, MOST_ASKED - before));
  const skillIds = asked.skills.map(({ skillId }) => skillId);
  return fitting
    .toSorted(inOrder)
    .slice(0, most)
    .map(({ id, times }) => ({ personId: id, because: { skillIds, asked: times, of: fitting.length } }));
}
