/** Finding what colleagues said. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import type { Talk, TalkMessage } from "@luwte/contract/talks.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findMessage } from "../messages/queries.ts";
import { readerFor } from "../opening/actions.ts";
import { wordsOf } from "../rules.ts";
import type { Reader } from "../shapes.ts";
import { findSaid, readableTalks } from "./queries.ts";

type Asked = Pick<Reader, "personId"> & {
  q: string;
  talkId?: TalkId | undefined;
  beforeId?: TalkMessageId | undefined;
  limit: number;
};
type Found = { items: { message: TalkMessage; talk: Talk }[]; more: boolean };

export async function search(tx: OrganisationTransaction, asked: Asked): Promise<Found | Refusal<"not_found">> {
  const words = wordsOf(asked.q);
  const talks = await readableTalks(tx, await readerFor(tx, asked.personId), asked.talkId);
  const before = asked.beforeId ? await findMessage(tx, asked.beforeId) : null;
  const byId = new Map(talks.map((talk) => [talk.id, talk]));
  if (asked.beforeId && (!before || !byId.has(before.talkId))) return refuse("not_found", { what: "message" });
  if (words.length === 0 || talks.length === 0) return { items: [], more: false };
  const found = await findSaid(tx, { words, talkIds: [...byId.keys()], before, limit: asked.limit });
  const items = found.slice(0, asked.limit).flatMap((message) => {
    const talk = byId.get(message.talkId);
    return talk ? [{ message, talk }] : [];
  });
  return { items, more: found.length > asked.limit };
}
