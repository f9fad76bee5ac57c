/** Telling the channel of a team that a colleague asks for help. */
import { newId, type SwarmId, type TalkMessageId, type TeamId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { addDefaults } from "../channels/actions.ts";
import { say } from "../messages/actions.ts";
import { findDefault } from "../queries.ts";
import type { TalkNeeds } from "../shapes.ts";

type Told = { teamId: TeamId; words: string; swarmId: SwarmId };

export async function tellTeam(work: Work, needs: TalkNeeds, { teamId, words, swarmId }: Told): Promise<void> {
  await addDefaults(work);
  const talk = await findDefault(work.tx, teamId);
  const id = newId<TalkMessageId>(work.now.getTime());
  if (talk) await say(work, needs, talk.id, { id, text: words, personIds: [], teamIds: [], replyToId: null, swarmId });
}
