/** Gives the demo a channel in which colleagues have talked, so that somebody finds one on the first day. */
import { newId, type TalkId, type TalkMessageId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { addDefaults } from "../channels/actions.ts";
import { giveReaction, insertMessage } from "../messages/queries.ts";
import { findDefault } from "../queries.ts";
import { largestTeam } from "./queries.ts";

const MINUTE = 60_000;
/** Minutes before the demo began, who of the team, and what; an answer belongs to the first. */
const SAID = [
  {
    ago: 190,
    who: 0,
    text: "Weet iemand hoe we een merino trui laten wassen? Op het label staat niets.",
    answers: false,
  },
  { ago: 184, who: 1, text: "Op 30 graden met wolwasmiddel, en liggend drogen.", answers: true },
  { ago: 181, who: 2, text: "En niet wringen, anders gaat hij uit vorm.", answers: true },
  { ago: 75, who: 1, text: "Nieuwe levering wandelsokken is binnen, de maten 43-46 zijn er weer.", answers: false },
] as const;

export type SeededThread = { talkId: TalkId; ids: TalkMessageId[] };

/** Gives the thread that can become an article. */
export async function seedTalks(work: Work): Promise<SeededThread | null> {
  await addDefaults(work);
  const team = await largestTeam(work.tx);
  const talk = team && (await findDefault(work.tx, team.teamId));
  if (!team || !talk) return null;
  const root = newId<TalkMessageId>(work.now.getTime());
  const ids: TalkMessageId[] = [];
  for (const { ago, who, text, answers } of SAID) {
    const id = ids.length === 0 ? root : newId<TalkMessageId>(work.now.getTime());
    const authorId = team.personIds[who % team.personIds.length]!;
    const replyTo = answers ? { id: root, rootId: root } : null;
    const said = { id, talkId: talk.id, authorId, text, replyTo, personIds: [], teamIds: [], cases: [], swarmId: null };
    await insertMessage(work, said, new Date(work.now.getTime() - ago * MINUTE));
    if (answers || id === root) ids.push(id);
  }
  await giveReaction(work, ids[1]!, team.personIds[0]!, "thanks");
  return { talkId: talk.id, ids };
}
