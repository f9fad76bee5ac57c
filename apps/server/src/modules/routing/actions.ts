/**
 * A pass of the router: read what is true, let the rules decide, carry it out, all in one transaction that no other router of this organisation shares.
 * Whoever changed a conversation meanwhile wins: it is locked and looked at again before it is given to anybody.
 */
import { isRefusal } from "@luwte/contract/errors.ts";
import type { Explanation } from "@luwte/contract/explanations.ts";
import { type AssignmentId, type ConversationId, newId, type PersonId } from "@luwte/contract/ids.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { addMisses, putOnBreak } from "../availability/public.ts";
import { endAssignment, insertAssignment } from "./assignments/queries.ts";
import * as queries from "./queries.ts";
import { assignmentsIn, explanationOf, needsChanged, planRouting, skillsIn, waitExplanation } from "./rules.ts";
import { findAgents } from "./seats/actions.ts";
import { hasRoom } from "./seats/rules.ts";
import type { Agent, Assignment, OpenConversation, Plan, Return, RoutingNeeds } from "./shapes.ts";

/** The job of a pass. */
export const PASS = "routing.pass";

type Situation = { settings: RoutingSettings; agents: Agent[]; conversations: OpenConversation[] };

/** Why nobody has this yet, by the same rules as a pass; null when the next pass will give it to somebody. */
export async function whyWaiting(
  tx: OrganisationTransaction,
  id: ConversationId,
  now: Date,
): Promise<Explanation | null> {
  const { settings, agents } = await findAgents(tx, now);
  const conversation = await queries.findOne(tx, id, { now, barredMinutes: settings.barredMinutes });
  if (!conversation || conversation.holder) return null;
  const [decision] = planRouting([conversation], agents, settings, now).decisions;
  if (decision?.kind !== "wait") return null;
  const names = await queries.findSkillNames(
    tx,
    conversation.skills.map((skill) => skill.skillId),
  );
  return waitExplanation(decision, conversation, names);
}

/** Null when another router is at it and we would not wait. */
export async function route(work: Work, needs: RoutingNeeds, wait: "wait" | "leave"): Promise<Plan | null> {
  if (wait === "wait") await queries.lockRouting(work.tx, work.organisationId);
  else if (!(await queries.tryLockRouting(work.tx, work.organisationId))) return null;
  const { settings, agents, conversations } = await findSituation(work.tx, work.now);
  const plan = planRouting(conversations, agents, settings, work.now);
  await carryOut(work, plan, conversations, needs);
  return plan;
}

async function findSituation(tx: OrganisationTransaction, now: Date): Promise<Situation> {
  const { settings, gone, agents } = await findAgents(tx, now);
  const window = { now, barredMinutes: settings.barredMinutes };
  const left = settings.automatic ? await queries.findLeft(tx, gone, settings.mailsLeaveWhenAway, window) : [];
  const waiting = settings.automatic && hasRoom(agents, settings, now) ? await queries.findWaiting(tx, window) : [];
  return { settings, agents, conversations: [...left, ...waiting] };
}

async function carryOut(
  work: Work,
  plan: Plan,
  conversations: readonly OpenConversation[],
  needs: RoutingNeeds,
): Promise<void> {
  for (const item of plan.returns) await takeBack(work, item, needs);
  await addMisses(work.tx, missedBy(plan));
  await putOnBreak(work, plan.breaks, needs.tellPeople);
  const assignments = assignmentsIn(plan);
  const names = await queries.findSkillNames(work.tx, skillsIn(assignments));
  const byId = new Map(conversations.map((item) => [item.id, item]));
  for (const assignment of assignments)
    await give(work, assignment, byId.get(assignment.conversationId)!, names, needs);
}

/** Several chats missed at the same moment are one absence. */
const missedBy = ({ returns, breaks }: Plan): PersonId[] => [
  ...new Set(
    returns.filter(({ because, from }) => because === "missed" && !breaks.includes(from)).map(({ from }) => from),
  ),
];

async function takeBack(work: Work, { conversationId, from, because }: Return, needs: RoutingNeeds): Promise<void> {
  const now = await needs.conversations.lock(work.tx, conversationId);
  if (now?.assigneeId !== from || now.state.kind !== "open") return;
  await endAssignment(work.tx, conversationId, { at: work.now, because, reason: null });
  const activity = { code: because, params: { personId: from } };
  await needs.conversations.assign(work, conversationId, { assigneeId: null }, activity);
}

async function give(
  work: Work,
  assignment: Assignment,
  asked: OpenConversation,
  names: Parameters<typeof explanationOf>[1],
  { conversations }: RoutingNeeds,
): Promise<void> {
  const { conversationId, personId, offeredUntil } = assignment;
  const now = await conversations.lock(work.tx, conversationId);
  if (now?.assigneeId !== null || now.state.kind !== "open" || needsChanged(asked, now)) return;
  const explanation = explanationOf(assignment, names);
  await insertAssignment(work, {
    id: newId<AssignmentId>(work.now.getTime()),
    conversationId,
    personId,
    teamId: now.teamId,
    explanation,
    offeredUntil,
  });
  if (offeredUntil) await work.enqueue(PASS, {}, { startAfter: offeredUntil });
  const activity = { code: explanation.code, params: { ...explanation.params, personId } };
  const given = await conversations.assign(work, conversationId, { assigneeId: personId }, activity);
  if (isRefusal(given)) throw new Error("A conversation that is locked was not found.");
}
