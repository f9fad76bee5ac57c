/** Asking help, joining or declining, and saying what helped. The owner of the case stays its owner. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, PersonId, SwarmId } from "@luwte/contract/ids.ts";
import type { Swarm, SwarmAsk, SwarmWords } from "@luwte/contract/swarms.ts";
import { talkOfCase } from "@luwte/contract/talks.ts";
import type { Work } from "../../platform/work/work.ts";
import { askNext, tellAsk } from "./asking/actions.ts";
import * as queries from "./queries.ts";
import type { SwarmNeeds } from "./shapes.ts";

const personOf = ({ actor }: Work): PersonId | null => (actor.kind === "person" ? actor.personId : null);
const tell = (work: Work, swarm: Swarm) => work.record({ type: "swarm.changed", payload: { swarm } });

export async function askHelp(
  work: Work,
  needs: SwarmNeeds,
  conversationId: ConversationId,
  { id, ...words }: SwarmWords & { id: SwarmId },
): Promise<{ swarm: Swarm } | Refusal<"not_found" | "already_exists">> {
  const conversation = await needs.conversations.lock(work.tx, conversationId);
  if (!conversation) return refuse("not_found");
  const known = await queries.findSwarm(work.tx, id);
  if (known) return known.conversationId === conversationId ? { swarm: known } : refuse("not_found");
  const askedBy = personOf(work);
  const teamId = conversation.teamId ?? (await queries.teamOf(work.tx, askedBy));
  const swarm = await queries.insertSwarm(work, { ...words, id, conversationId, teamId, askedBy });
  if (!swarm) return refuse("already_exists");
  tell(work, swarm);
  await needs.conversations.addActivity(work, conversationId, { code: "help_asked", params: { needed: words.needed } });
  if (askedBy) await needs.follow(work, talkOfCase(conversationId));
  if (teamId) await needs.tellTeam(work, teamId, `${words.needed} #${conversation.number}`, id);
  await askNext(work, needs, swarm, conversation);
  return { swarm };
}

type Answered = { swarm: Swarm; ask: SwarmAsk | null };

/** Declining changes nothing that others see; the next one is asked. */
export async function answerHelp(
  work: Work,
  needs: SwarmNeeds,
  id: SwarmId,
  answer: "joined" | "declined",
): Promise<Answered | Refusal<"not_found" | "forbidden">> {
  const swarm = await queries.lockSwarm(work.tx, id);
  const conversation = swarm && (await needs.conversations.find(work.tx, swarm.conversationId));
  if (!swarm || !conversation) return refuse("not_found");
  const personId = personOf(work);
  if (personId === null) return refuse("forbidden");
  if (swarm.state.kind === "ended") return { swarm, ask: (await queries.ownAsks(work.tx, personId, [id]))[0] ?? null };
  const wasIn = swarm.joinedIds.includes(personId);
  await queries.saveAnswer(work, id, personId, answer);
  const ask = await tellAsk(work, swarm, personId);
  if (answer === "joined") await needs.follow(work, talkOfCase(conversation.id));
  else await askNext(work, needs, swarm, conversation);
  if (wasIn === (answer === "joined")) return { swarm, ask };
  const after = await queries.raiseVersion(work, id);
  tell(work, after);
  return { swarm: after, ask };
}

export async function endHelp(
  work: Work,
  needs: SwarmNeeds,
  id: SwarmId,
  helped: string,
): Promise<{ swarm: Swarm } | Refusal<"not_found">> {
  const swarm = await queries.lockSwarm(work.tx, id);
  if (!swarm) return refuse("not_found");
  if (swarm.state.kind === "ended") return { swarm };
  const ended = await queries.endSwarm(work, id, personOf(work), helped);
  tell(work, ended);
  const line = helped ? { code: "help_ended", params: { helped } } : { code: "help_ended_without", params: {} };
  await needs.conversations.addActivity(work, swarm.conversationId, line);
  return { swarm: ended };
}
