/** Saying something, saying it otherwise, taking it away, and reacting. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId, TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import { type EmojiName, placeOf, type Talk, type TalkMessage } from "@luwte/contract/talks.ts";
import type { Work } from "../../../platform/work/work.ts";
import { openTalk, readerOf } from "../opening/actions.ts";
import { knownPeople, knownTeams, listMembers } from "../queries.ts";
import { moveReading } from "../reading/actions.ts";
import { audienceOf, caseNumbersIn, whyNotChange } from "../rules.ts";
import type { Reader, Said, TalkNeeds } from "../shapes.ts";
import { tellMentioned } from "../telling/actions.ts";
import * as queries from "./queries.ts";

type Answered<Code extends Refusal["refused"]> = Promise<{ message: TalkMessage } | Refusal<Code>>;

export async function say(work: Work, needs: TalkNeeds, talkId: TalkId, said: Said): Answered<"not_found"> {
  const reader = await readerOf(work);
  const talk = await openTalk(work.tx, needs, talkId, reader, work);
  if (!talk) return refuse("not_found");
  const known = await queries.findMessage(work.tx, said.id);
  if (known) return known.talkId === talkId ? { message: known } : refuse("not_found");
  const replyTo = said.replyToId && (await queries.findMessage(work.tx, said.replyToId));
  if (said.replyToId && (!replyTo || replyTo.talkId !== talkId)) return refuse("not_found", { what: "message" });
  const message = await queries.insertMessage(work, {
    id: said.id,
    talkId,
    authorId: reader.personId,
    text: said.text,
    personIds: await knownPeople(work.tx, said.personIds),
    teamIds: await knownTeams(work.tx, said.teamIds),
    replyTo: replyTo || null,
    cases: await queries.findCases(work.tx, caseNumbersIn(said.text)),
    swarmId: said.swarmId ?? null,
  });
  if (!message) return refuse("not_found");
  await tellSaid(work, needs, talk, message, reader);
  return { message };
}

/** Who speaks has read what is above it, and follows what they said it in; who is mentioned in a case follows it too. */
async function tellSaid(work: Work, needs: TalkNeeds, talk: Talk, message: TalkMessage, reader: Reader): Promise<void> {
  const members = await listMembers(work.tx, [...message.teamIds, ...(talk.teamId ? [talk.teamId] : [])]);
  work.record({ type: "talk_message.added", payload: { message }, audience: audienceOf(talk, members) });
  const { personId } = reader;
  if (personId) await moveReading(work, talk, { ...reader, personId }, { until: placeOf(message), following: true });
  await tellMentioned(work, needs, { talk, message, members });
}

async function tellChanged(work: Work, talk: Talk, message: TalkMessage): Promise<void> {
  const members = await listMembers(work.tx, talk.teamId ? [talk.teamId] : []);
  work.record({ type: "talk_message.changed", payload: { message }, audience: audienceOf(talk, members) });
}

type Open = { message: TalkMessage; talk: Talk; personId: PersonId | null };
/** Held, so that versions follow each other. */
async function openMessage(work: Work, needs: TalkNeeds, id: TalkMessageId): Promise<Open | null> {
  const message = await queries.lockMessage(work.tx, id);
  const reader = await readerOf(work);
  const talk = message && (await openTalk(work.tx, needs, message.talkId, reader));
  return message && talk ? { message, talk, personId: reader.personId } : null;
}

export async function edit(
  work: Work,
  needs: TalkNeeds,
  id: TalkMessageId,
  { text, version }: { text: string; version: number },
): Answered<"not_found" | "forbidden" | "too_late_to_edit" | "changed_meanwhile"> {
  const open = await openMessage(work, needs, id);
  if (!open) return refuse("not_found");
  const why = whyNotChange(open.message, open.personId, work.now);
  if (why) return refuse(why);
  if (open.message.text === text) return { message: open.message };
  // A reaction raises the version as well; only other words stand in the way.
  if (!(await isSame(work, open.message, version))) return refuse("changed_meanwhile");
  const cases = await queries.findCases(work.tx, caseNumbersIn(text));
  const message = await queries.changeText(work, open.message, text, cases);
  await tellChanged(work, open.talk, message);
  return { message };
}

async function isSame(work: Work, message: TalkMessage, version: number): Promise<boolean> {
  const [last] = await queries.listVersions(work.tx, message.id);
  return last === undefined || last.version < version;
}

export async function remove(
  work: Work,
  needs: TalkNeeds,
  id: TalkMessageId,
): Answered<"not_found" | "forbidden" | "too_late_to_edit"> {
  const open = await openMessage(work, needs, id);
  if (!open) return refuse("not_found");
  if (open.message.removedAt !== null && open.message.authorId === open.personId) return { message: open.message };
  const why = whyNotChange(open.message, open.personId, work.now);
  if (why) return refuse(why);
  const message = await queries.takeAway(work, open.message);
  await tellChanged(work, open.talk, message);
  return { message };
}

export async function react(
  work: Work,
  needs: TalkNeeds,
  id: TalkMessageId,
  { emoji, on }: { emoji: EmojiName; on: boolean },
): Answered<"not_found" | "forbidden"> {
  const open = await openMessage(work, needs, id);
  if (!open || open.message.removedAt !== null) return refuse("not_found");
  if (open.personId === null) return refuse("forbidden");
  const change = on ? queries.giveReaction : queries.takeReaction;
  if (!(await change(work, id, open.personId, emoji))) return { message: open.message };
  const message = await queries.changed(work, id, {});
  await tellChanged(work, open.talk, message);
  return { message };
}
