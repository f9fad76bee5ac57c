/** Wrapping up one conversation or many, and what is proposed for it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ConversationId, newId, type WrapUpId } from "@luwte/contract/ids.ts";
import type { WrapUp, WrapUpChoice, WrapUpProposal } from "@luwte/contract/wrapUps.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { PromiseRefusal } from "../conversations/public.ts";
import * as queries from "./queries.ts";
import { isReason, listReasons } from "./reasons/queries.ts";
import { judge, proposeWrapUp, stateFor, wrongIn } from "./rules.ts";
import type { Wanted, WrapUpNeeds } from "./shapes.ts";

type Refused = Refusal<"not_found" | "invalid_request">;
type WrappedUp = { wrapUp: WrapUp; conversation: Conversation };

export async function propose(
  tx: OrganisationTransaction,
  { conversations, triaged }: WrapUpNeeds,
  id: ConversationId,
  now: Date,
): Promise<{ proposal: WrapUpProposal } | Refusal<"not_found">> {
  const conversation = await conversations.find(tx, id);
  if (!conversation) return refuse("not_found");
  const records = {
    subject: conversation.subject,
    state: conversation.state.kind,
    stateSince: new Date(conversation.state.since),
    said: await queries.findSaid(tx, id),
    happened: await queries.findCodes(tx, id),
    earlier: await queries.findEarlier(tx, conversation),
    triaged: (await triaged?.(tx, id)) ?? null,
  };
  return { proposal: proposeWrapUp(records, await listReasons(tx), now) };
}

/** A weak connection asks again: the same id is the same wrap-up, and the conversation stays as it is since. */
export async function wrapUp(
  work: Work,
  needs: WrapUpNeeds,
  conversationId: ConversationId,
  wanted: Wanted,
): Promise<WrappedUp | Refused | Refusal<PromiseRefusal>> {
  const refused = await refuseChoice(work, wanted);
  if (refused) return refused;
  const before = await needs.conversations.lock(work.tx, conversationId);
  if (!before) return refuse("not_found");
  const known = await queries.findWrapUp(work.tx, wanted.id);
  if (known) return known.conversationId === before.id ? { wrapUp: known, conversation: before } : refuse("not_found");
  return store(work, needs, before, wanted);
}

async function refuseChoice(work: Work, wanted: WrapUpChoice): Promise<Refused | null> {
  const wrong = wrongIn(wanted, work.now);
  if (wrong) return refuse("invalid_request", { errors: [wrong] });
  if (wanted.reasonId && !(await isReason(work.tx, wanted.reasonId)))
    return refuse("not_found", { what: "contact_reason" });
  return null;
}

async function store(
  work: Work,
  needs: WrapUpNeeds,
  before: Conversation,
  wanted: Wanted,
): Promise<WrappedUp | Refusal<PromiseRefusal>> {
  const wrapUp = await queries.insertWrapUp(work, {
    ...wanted,
    conversationId: before.id,
    teamId: before.teamId,
    by: work.actor.kind === "person" ? work.actor.personId : null,
    at: work.now,
    judged: judge(wanted.proposal, wanted),
  });
  if (!wrapUp) return refuse("not_found");
  work.record({ type: "wrap_up.added", payload: { wrapUp } });
  await needs.reasonChosen?.(work, before.id, wanted.reasonId);
  const { followUp } = wanted;
  const { id } = before;
  const promise = followUp.kind === "promised" ? { ...followUp, id: followUp.promiseId } : null;
  const refused = promise ? await needs.promise(work, id, promise) : undefined;
  if (refused) return refused;
  await needs.wrappedUp?.(work, id, wanted.outcome, followUp.kind === "none");
  const changed = await needs.conversations.setState(work, before.id, stateFor(wanted.followUp));
  return isRefusal(changed) ? changed : { wrapUp, conversation: changed.conversation };
}

/** A promise has an id of its own, and words for one customer. */
const ONE_PROMISE = { pointer: "/body/followUp/kind", code: "not_for_many", detail: "promised" };

type Many = WrapUpChoice & { conversationIds: readonly ConversationId[]; tookMs: number | null };
type Answer = { changed: ConversationId[]; refused: { conversationId: ConversationId; code: string }[] };

/** Held in the order of ids, as other changes of many are, so that two who overlap go one after the other. */
export async function wrapUpMany(work: Work, needs: WrapUpNeeds, many: Many): Promise<Answer | Refused> {
  const refused = await refuseChoice(work, many);
  if (refused) return refused;
  if (many.followUp.kind === "promised") return refuse("invalid_request", { errors: [ONE_PROMISE] });
  const ids = [...new Set(many.conversationIds)].toSorted();
  const tookMs = many.tookMs === null ? null : Math.round(many.tookMs / ids.length);
  const answer: Answer = { changed: [], refused: [] };
  for (const conversationId of ids) {
    const id = newId<WrapUpId>(work.now.getTime());
    const before = await needs.conversations.lock(work.tx, conversationId);
    const done = before
      ? await store(work, needs, before, { ...many, id, proposal: null, tookMs })
      : refuse("not_found");
    if (isRefusal(done)) answer.refused.push({ conversationId, code: done.refused });
    else answer.changed.push(conversationId);
  }
  return answer;
}
