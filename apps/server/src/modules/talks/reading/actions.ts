/** Reading and following: for oneself only. Nobody learns what somebody else has read. */

import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId, TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import { placeOf, type Talk, type TalkEntry, type TalkPlace, type TalkReading } from "@luwte/contract/talks.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findMessage } from "../messages/queries.ts";
import { openTalk, readerOf } from "../opening/actions.ts";
import { talkOf } from "../queries.ts";
import { follows, mayRead } from "../rules.ts";
import type { Reader, TalkNeeds } from "../shapes.ts";
import * as queries from "./queries.ts";

type OwnReading = Omit<TalkReading, "personId">;
const NOTHING: queries.Unread = { unread: 0, mentioned: false };

export async function readingFor(tx: OrganisationTransaction, talk: Talk, reader: Reader): Promise<OwnReading> {
  const { personId } = reader;
  if (personId === null) return { talkId: talk.id, until: null, following: false, ...NOTHING, version: 0 };
  const stored = await queries.findReading(tx, talk.id, personId);
  const counted = await queries.countUnread(tx, reader, [{ talkId: talk.id, until: stored.until }]);
  return wholeOf(talk, reader, stored, counted.get(talk.id));
}

const wholeOf = (talk: Talk, reader: Reader, stored: queries.StoredReading, unread = NOTHING): OwnReading => ({
  talkId: talk.id,
  until: stored.until,
  following: follows(stored.following, talk, reader),
  ...unread,
  version: stored.version,
});

export async function entriesFor(tx: OrganisationTransaction, reader: Reader): Promise<TalkEntry[]> {
  const listed = await queries.listInSight(tx, reader.personId);
  const mine = listed.map((row) => ({ ...row, talk: talkOf(row) })).filter(({ talk }) => mayRead(talk, reader));
  const asked = mine.map(({ talk, reading }) => ({ talkId: talk.id, until: reading.until }));
  const counted = await queries.countUnread(tx, reader, asked);
  return mine.map(({ talk, reading, last, case: about }) => ({
    talk,
    reading: wholeOf(talk, reader, reading, counted.get(talk.id)),
    last,
    case: about,
  }));
}

/** Moves somebody's place or choice, and tells them, and only them. */
export async function moveReading(
  work: Work,
  talk: Talk,
  reader: Reader & { personId: PersonId },
  change: { until?: TalkPlace; following?: boolean },
): Promise<OwnReading> {
  await queries.saveReading(work, talk.id, reader.personId, change);
  const reading = await readingFor(work.tx, talk, reader);
  work.record({
    type: "talk_reading.changed",
    payload: { reading: { ...reading, personId: reader.personId } },
    audience: { people: [reader.personId] },
  });
  return reading;
}

type Own = { reading: OwnReading } | Refusal<"not_found" | "forbidden">;

export async function readUntil(work: Work, needs: TalkNeeds, talkId: TalkId, messageId: TalkMessageId): Promise<Own> {
  const reader = await readerOf(work);
  const [talk, message] = [await openTalk(work.tx, needs, talkId, reader), await findMessage(work.tx, messageId)];
  if (!talk || message?.talkId !== talkId) return refuse("not_found");
  const { personId } = reader;
  if (personId === null) return refuse("forbidden");
  return { reading: await moveReading(work, talk, { ...reader, personId }, { until: placeOf(message) }) };
}

/** Of a case nobody talked about yet there is nothing to follow; who follows it begins it. */
export async function follow(work: Work, needs: TalkNeeds, talkId: TalkId, following: boolean): Promise<Own> {
  const reader = await readerOf(work);
  const talk = await openTalk(work.tx, needs, talkId, reader, work);
  if (!talk) return refuse("not_found");
  const { personId } = reader;
  if (personId === null) return refuse("forbidden");
  return { reading: await moveReading(work, talk, { ...reader, personId }, { following }) };
}
