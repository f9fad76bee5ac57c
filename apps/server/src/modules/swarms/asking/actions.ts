/** Asking the next ones by name, a few at a time. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Swarm } from "@luwte/contract/swarms.ts";
import type { Work } from "../../../platform/work/work.ts";
import { notify } from "../../notifications/public.ts";
import * as queries from "../queries.ts";
import { LATELY_DAYS, nextAsked } from "../rules.ts";
import type { SwarmNeeds } from "../shapes.ts";

const DAY = 86_400_000;
const NEVER = { times: 0, lastAt: null };

export async function askNext(work: Work, needs: SwarmNeeds, swarm: Swarm, conversation: Conversation): Promise<void> {
  const helpers = await needs.helpers(work.tx, work.now);
  const before = await queries.askedSince(work.tx, new Date(work.now.getTime() - LATELY_DAYS * DAY));
  const known = await queries.askedIn(work.tx, swarm.id);
  const chosen = nextAsked({
    candidates: helpers.map((helper) => ({ ...helper, ...(before.get(helper.id) ?? NEVER) })),
    asked: { ...conversation, teamId: swarm.teamId },
    without: [...known.map(({ id }) => id), ...(swarm.askedBy ? [swarm.askedBy] : [])],
    open: known.filter(({ open }) => open).length,
    before: known.length,
  });
  const by = await queries.nameOf(work.tx, swarm.askedBy);
  for (const one of chosen) {
    await queries.insertAsk(work, swarm.id, one);
    await tellAsk(work, swarm, one.personId);
    const params = { by, subject: conversation.subject };
    await notify(work, { personId: one.personId, kind: "help_asked", conversationId: conversation.id, params });
  }
}

/** Only to who was asked. */
export async function tellAsk(work: Work, swarm: Swarm, personId: NonNullable<Swarm["askedBy"]>) {
  const [ask] = await queries.ownAsks(work.tx, personId, [swarm.id]);
  if (ask) work.record({ type: "swarm_ask.changed", payload: { ask }, audience: { people: [personId] } });
  return ask ?? null;
}
