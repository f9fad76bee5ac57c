/** Gives the demo a few cards, made from its own records, so that somebody finds one on the first day. */
import { type HandoverCardId, newId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { insertCard } from "../queries.ts";
import { recordsOf } from "../records/actions.ts";
import { proposeCard, wordsOf } from "../rules.ts";
import type { HandoverNeeds } from "../shapes.ts";
import { findPassed } from "./queries.ts";

const MOST = 4;

export async function seedHandovers(work: Work, needs: Pick<HandoverNeeds, "openPromises">): Promise<void> {
  for (const { id, fromId, toId, teamId } of await findPassed(work.tx, MOST)) {
    const words = wordsOf(proposeCard(await recordsOf(work.tx, needs, id)));
    await insertCard(work, {
      id: newId<HandoverCardId>(work.now.getTime()),
      conversationId: id,
      words,
      made: "records",
      because: "agent",
      fromId,
      toId,
      toTeamId: teamId,
      judged: [],
    });
  }
}
