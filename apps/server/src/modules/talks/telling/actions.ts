/** Telling who was mentioned, through the notifications, which bundle and hold back. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Talk, TalkMessage } from "@luwte/contract/talks.ts";
import type { Work } from "../../../platform/work/work.ts";
import { notify } from "../../notifications/public.ts";
import { readerFor } from "../opening/actions.ts";
import { moveReading } from "../reading/actions.ts";
import { toTell } from "../rules.ts";
import type { Member, TalkNeeds } from "../shapes.ts";
import { findName } from "./queries.ts";

type Mentioned = { talk: Talk; message: TalkMessage; members: readonly Member[] };

export async function tellMentioned(work: Work, needs: TalkNeeds, given: Mentioned): Promise<void> {
  const ids = toTell(given.message, given.talk, given.members);
  if (ids.length === 0) return;
  const by = given.message.authorId ? await findName(work.tx, given.message.authorId) : "";
  const about = await aboutOf(work, needs, given.talk);
  for (const personId of ids) await notify(work, { personId, ...about, params: { by, ...about.params } });
  if (given.talk.kind === "case") await bringIn(work, given);
}

async function aboutOf(work: Work, { conversations }: TalkNeeds, { conversationId, id, name }: Talk) {
  if (conversationId === null)
    return { kind: "channel_mentioned" as const, conversationId: null, params: { channel: name, talkId: id } };
  const subject = (await conversations.find(work.tx, conversationId))?.subject ?? "";
  return { kind: "mentioned" as const, conversationId, params: { subject } };
}

/** Who was named in a case follows its talk from there. A team that was named is told, and is not made to follow. */
async function bringIn(work: Work, { talk, message }: Mentioned): Promise<void> {
  const others = message.personIds.filter((id): id is PersonId => id !== message.authorId);
  for (const personId of others)
    await moveReading(work, talk, { ...(await readerFor(work.tx, personId)), personId }, { following: true });
}
