/** What people decide themselves: give, take, give back. Each leaves a line in the history; the first line of a conversation is made here too. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ExplanationCode } from "@luwte/contract/explanations.ts";
import { type AssignmentId, type ConversationId, newId, type PersonId } from "@luwte/contract/ids.ts";
import { may, type Right } from "@luwte/contract/rights.ts";
import type { Work } from "../../../platform/work/work.ts";
import { clearMisses } from "../../availability/public.ts";
import { fitsUnderCeiling, loadOf } from "../../load/public.ts";
import { findAgents } from "../seats/actions.ts";
import type { RoutingNeeds } from "../shapes.ts";
import * as queries from "./queries.ts";
import { codeOf, type Giving, refusalToGive } from "./rules.ts";
import type { Wanted } from "./shapes.ts";

const REASSIGN: Right = "conversations.reassign_others";

type Changed = { conversation: Conversation };
type Given = Changed | Refusal<"not_found" | "forbidden" | "not_available" | "at_ceiling">;

export async function give(
  work: Work,
  id: ConversationId,
  wanted: Wanted,
  mayReassignOthers: boolean,
  needs: RoutingNeeds,
): Promise<Given> {
  const before = await needs.conversations.lock(work.tx, id);
  if (!before) return refuse("not_found");
  if (wanted.teamId && !(await queries.isTeam(work.tx, wanted.teamId))) return refuse("not_found", { what: "team" });
  const personId = await wantedHolder(work, before, wanted);
  const giving = await givingOf(work, before, personId, { ...wanted, mayReassignOthers });
  const code = refusalToGive(giving);
  if (code) return refuse(code, { availability: giving.target?.availability ?? null });
  if (personId !== before.assigneeId) await writeHistory(work, before, personId, wanted);
  return change(work, before, personId, wanted, needs);
}

/** For changes that did not come through an operation of routing: what the right of who acts would have been. */
export async function mayReassignOthers({ tx, actor }: Work): Promise<boolean> {
  if (actor.kind === "system") return true;
  if (actor.kind === "person") return may(await queries.findRole(tx, actor.personId), REASSIGN);
  return actor.kind === "api_key" && (await queries.findKeyRights(tx, actor.apiKeyId)).includes(REASSIGN);
}

/** Another team alone takes it from who has it, unless they are in that team too. */
async function wantedHolder(work: Work, before: Conversation, { personId, teamId }: Wanted): Promise<PersonId | null> {
  if (personId !== undefined) return personId;
  const moves = teamId !== undefined && teamId !== null && teamId !== before.teamId;
  if (!moves || !before.assigneeId) return before.assigneeId;
  return (await queries.isInTeam(work.tx, before.assigneeId, teamId)) ? before.assigneeId : null;
}

async function givingOf(
  work: Work,
  { channel, assigneeId, heaviness }: Conversation,
  personId: PersonId | null,
  { mayReassignOthers, despiteCeiling = false }: Wanted & { mayReassignOthers: boolean },
): Promise<Giving> {
  const actorId = work.actor.kind === "person" ? work.actor.personId : null;
  const target =
    personId === null || personId === assigneeId ? null : await targetOf(work, personId, { channel, heaviness });
  return {
    channel,
    holderId: personId === assigneeId ? null : assigneeId,
    actorId,
    mayReassignOthers,
    target,
    despiteCeiling,
  };
}

async function targetOf(
  work: Work,
  id: PersonId,
  item: Pick<Conversation, "channel" | "heaviness">,
): Promise<Giving["target"]> {
  const { agents, settings } = await findAgents(work.tx, work.now);
  const agent = agents.find((one) => one.id === id);
  if (!agent) return { id, isColleague: false, availability: "away", fits: false };
  const { load } = loadOf(agent, settings.load, work.now);
  return {
    id,
    isColleague: true,
    availability: agent.availability.kind,
    fits: fitsUnderCeiling(load, item, settings.load),
  };
}

async function writeHistory(
  work: Work,
  before: Conversation,
  personId: PersonId | null,
  { reason = null, teamId }: Nullable,
): Promise<void> {
  const because = personId === null ? "unassigned" : "reassigned";
  await queries.endAssignment(work.tx, before.id, { at: work.now, because, reason });
  if (personId !== null)
    await addLine(work, { ...before, teamId: teamId === undefined ? before.teamId : teamId }, personId, { reason });
}
type Nullable = { reason?: string | null | undefined; teamId?: Wanted["teamId"] };

async function addLine(
  work: Work,
  { id: conversationId, teamId }: Pick<Conversation, "id" | "teamId">,
  personId: PersonId,
  params: { reason: string | null },
): Promise<void> {
  const actorId = work.actor.kind === "person" ? work.actor.personId : null;
  const explanation = { code: codeOf(actorId, personId) satisfies ExplanationCode, params };
  const id = newId<AssignmentId>(work.now.getTime());
  await queries.insertAssignment(work, { id, conversationId, personId, teamId, explanation, offeredUntil: null });
}

/** The timeline says it with the reason where one was given; without one the usual sentence does. */
async function change(
  work: Work,
  before: Conversation,
  personId: PersonId | null,
  { teamId, reason }: Wanted,
  needs: RoutingNeeds,
): Promise<Given> {
  const changes = { assigneeId: personId, ...(teamId === undefined ? {} : { teamId }) };
  const withReason = reason && personId !== null && personId !== before.assigneeId;
  const activity = withReason ? { code: "reassigned", params: { personId, reason } } : undefined;
  const changed = await needs.conversations.assign(work, before.id, changes, activity);
  return isRefusal(changed) ? changed : { conversation: changed.conversation };
}

export async function take(
  work: Work,
  id: ConversationId,
  self: PersonId,
  { conversations }: RoutingNeeds,
): Promise<Changed | Refusal<"not_found" | "already_assigned">> {
  const before = await conversations.lock(work.tx, id);
  if (!before) return refuse("not_found");
  if (before.assigneeId === self) return takeUpOffer(work, before, self);
  if (before.assigneeId !== null) return refuse("already_assigned", { personId: before.assigneeId });
  await addLine(work, before, self, { reason: null });
  const changed = await conversations.assign(work, id, { assigneeId: self });
  return isRefusal(changed) ? changed : { conversation: changed.conversation };
}

async function takeUpOffer(work: Work, conversation: Conversation, self: PersonId): Promise<Changed> {
  if (await queries.takeUp(work.tx, conversation.id, self)) await clearMisses(work.tx, self);
  return { conversation };
}

export async function giveBack(
  work: Work,
  id: ConversationId,
  self: PersonId,
  reason: string | null,
  { conversations }: RoutingNeeds,
): Promise<Changed | Refusal<"not_found" | "already_assigned">> {
  const before = await conversations.lock(work.tx, id);
  if (!before) return refuse("not_found");
  if (before.assigneeId !== self) return refuse("already_assigned", { personId: before.assigneeId });
  await queries.endAssignment(work.tx, id, { at: work.now, because: "given_back", reason });
  const activity = { code: "given_back", params: { personId: self, reason } };
  const changed = await conversations.assign(work, id, { assigneeId: null }, activity);
  return isRefusal(changed) ? changed : { conversation: changed.conversation };
}

/**
 * Hears of every change of a conversation in its own transaction. Who answers has taken up what was offered; and a change of hands
 * that came another way (an import, a bulk change) gets its line in the history too. Routing's own changes are in the history before they are made.
 */
export async function keepHistory(
  work: Work,
  { before, after, because }: { before: Conversation | null; after: Conversation; because: string },
): Promise<void> {
  if (because === "answered" && isBy(work.actor, after.assigneeId)) await takeUpOffer(work, after, after.assigneeId!);
  if ((before?.assigneeId ?? null) === after.assigneeId) return;
  if ((await queries.findHolder(work.tx, after.id)) !== after.assigneeId)
    await writeHistory(work, after, after.assigneeId, {});
}

const isBy = (actor: ActorShape, personId: PersonId | null): boolean =>
  actor.kind === "person" && actor.personId === personId;
