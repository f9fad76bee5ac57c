/** Gives the demo one request for help that a colleague has joined. */
import { newId, type SwarmId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { insertSwarm, raiseVersion, saveAnswer } from "../queries.ts";
import type { SwarmNeeds } from "../shapes.ts";
import { findHard } from "./queries.ts";

const WORDS = {
  reason: "knowledge",
  tried: "De handleiding en de vorige vragen nagelezen; daar staat het niet in.",
  needed: "Wie heeft dit eerder gehad?",
} as const;

export async function seedSwarm(work: Work, { tellTeam }: Pick<SwarmNeeds, "tellTeam">): Promise<void> {
  const hard = await findHard(work.tx);
  if (!hard) return;
  const id = newId<SwarmId>(work.now.getTime());
  const { teamId, ownerId: askedBy, id: conversationId, otherId } = hard;
  const by: Work = { ...work, actor: { kind: "person", personId: askedBy } };
  await insertSwarm(work, { ...WORDS, id, conversationId, teamId, askedBy });
  await saveAnswer(work, id, otherId, "joined");
  await raiseVersion(work, id);
  await tellTeam(by, teamId, `${WORDS.needed} #${hard.number}`, id);
}
