/** A talk as it is opened and paged: from its end, from what is unread, or around one message. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import type { Talk, TalkMessage, TalkPage, TalkPlace, TalkReading } from "@luwte/contract/talks.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findMessage, messagesAfter, messagesBefore } from "../messages/queries.ts";
import { openTalk, readerFor } from "../opening/actions.ts";
import { readingFor } from "../reading/actions.ts";
import type { Reader, TalkNeeds } from "../shapes.ts";

type Wanted = { from: "newest" | "unread"; aroundId?: TalkMessageId | undefined; limit: number };
export type OpenedTalk = TalkPage & { talk: Talk; reading: Omit<TalkReading, "personId"> };

export async function openPage(
  tx: OrganisationTransaction,
  needs: TalkNeeds,
  talkId: TalkId,
  { personId, from, aroundId, limit }: Wanted & Pick<Reader, "personId">,
): Promise<OpenedTalk | Refusal<"not_found">> {
  const reader = await readerFor(tx, personId);
  const talk = await openTalk(tx, needs, talkId, reader);
  if (!talk) return refuse("not_found");
  const reading = await readingFor(tx, talk, reader);
  const around = aroundId && (await findMessage(tx, aroundId));
  if (aroundId && (!around || around.talkId !== talkId)) return refuse("not_found", { what: "message" });
  const place = around || (from === "unread" && reading.unread > 0 ? reading.until : null);
  return { talk, reading, ...(await pageAround(tx, talkId, place, limit)) };
}

/** A third before the place and the rest after it: one comes to read on, with a little of what went before. */
async function pageAround(
  tx: OrganisationTransaction,
  talkId: TalkId,
  place: TalkPlace | null,
  limit: number,
): Promise<TalkPage> {
  if (!place) return side(tx, talkId, { limit });
  const before = await messagesBefore(tx, talkId, { place, limit: Math.floor(limit / 3) });
  // The place itself belongs to what went before.
  const at = await findMessage(tx, place.id);
  const after = await messagesAfter(tx, talkId, { place, limit: limit - before.messages.length });
  const messages = [...before.messages.toReversed(), ...(at ? [at] : []), ...after.messages];
  return { messages, older: before.more, newer: after.more };
}

type Side = { before?: TalkMessage | null; after?: TalkMessage | null; limit: number };

async function side(tx: OrganisationTransaction, talkId: TalkId, { before, after, limit }: Side): Promise<TalkPage> {
  if (after) {
    const { messages, more } = await messagesAfter(tx, talkId, { place: after, limit });
    return { messages, older: true, newer: more };
  }
  const { messages, more } = await messagesBefore(tx, talkId, { place: before ?? null, limit });
  return { messages: messages.toReversed(), older: more, newer: before !== undefined && before !== null };
}

type Sides = { beforeId?: TalkMessageId | undefined; afterId?: TalkMessageId | undefined; limit: number };

export async function pageOf(
  tx: OrganisationTransaction,
  needs: TalkNeeds,
  talkId: TalkId,
  { personId, beforeId, afterId, limit }: Sides & Pick<Reader, "personId">,
): Promise<TalkPage | Refusal<"not_found">> {
  if (!(await openTalk(tx, needs, talkId, await readerFor(tx, personId)))) return refuse("not_found");
  const given = afterId ?? beforeId;
  const place = given ? await findMessage(tx, given) : null;
  if (given && place?.talkId !== talkId) return refuse("not_found", { what: "message" });
  return side(tx, talkId, { ...(afterId ? { after: place } : { before: place }), limit });
}
