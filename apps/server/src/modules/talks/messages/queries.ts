/** What was said, its earlier words and its reactions. */
import type { ConversationId, PersonId, SwarmId, TalkId, TalkMessageId, TeamId } from "@luwte/contract/ids.ts";
import type { EmojiName, TalkMessage, TalkMessageVersion } from "@luwte/contract/talks.ts";
import { type Selectable, sql } from "kysely";
import type { z } from "zod";
import type { TalkMessages } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { NewTalkMessage } from "../shapes.ts";

type Reactions = TalkMessage["reactions"];
type Row = Omit<Selectable<TalkMessages>, "words" | "organisation_id"> & { reactions: Reactions };

const COLUMNS = [
  "m.id",
  "m.talk_id",
  "m.author_id",
  "m.text",
  "m.person_ids",
  "m.team_ids",
  "m.reply_to_id",
  "m.root_id",
  "m.cases",
  "m.swarm_id",
  "m.at",
  "m.edited_at",
  "m.removed_at",
  "m.version",
] as const;

/** In the order in which each kind was first given, and within it in the order of giving. */
const REACTIONS = sql<Reactions>`coalesce((
  select jsonb_agg(jsonb_build_object('emoji', emoji, 'personIds', people) order by first, emoji) from (
    select emoji, min(at) as first, jsonb_agg(person_id order by at, person_id) as people
    from talk_reactions r where r.message_id = m.id group by emoji
  ) given), '[]')`.as("reactions");

export const messages = (tx: OrganisationTransaction) =>
  tx.selectFrom("talk_messages as m").select(COLUMNS).select(REACTIONS);

export const messageOf = (row: Row): TalkMessage => ({
  id: row.id as TalkMessageId,
  talkId: row.talk_id as TalkId,
  authorId: row.author_id as PersonId | null,
  text: row.text,
  personIds: row.person_ids as PersonId[],
  teamIds: row.team_ids as TeamId[],
  replyToId: row.reply_to_id as TalkMessageId | null,
  rootId: row.root_id as TalkMessageId,
  cases: row.cases as TalkMessage["cases"],
  swarmId: row.swarm_id as SwarmId | null,
  reactions: row.reactions,
  at: row.at.toISOString(),
  editedAt: row.edited_at?.toISOString() ?? null,
  removedAt: row.removed_at?.toISOString() ?? null,
  version: row.version,
});

export async function findMessage(tx: OrganisationTransaction, id: TalkMessageId): Promise<TalkMessage | null> {
  const row = await messages(tx).where("m.id", "=", id).executeTakeFirst();
  return row ? messageOf(row) : null;
}

/** Until the end of the transaction nobody else changes it or reacts to it: versions follow each other. */
export async function lockMessage(tx: OrganisationTransaction, id: TalkMessageId): Promise<TalkMessage | null> {
  await tx.selectFrom("talk_messages").select("id").where("id", "=", id).forUpdate().execute();
  return findMessage(tx, id);
}

/** Null: the id is taken where we do not see it. */
export async function insertMessage(work: Work, made: NewTalkMessage, at = work.now): Promise<TalkMessage | null> {
  const inserted = await work.tx
    .insertInto("talk_messages")
    .values({
      id: made.id,
      organisation_id: work.organisationId,
      talk_id: made.talkId,
      author_id: made.authorId,
      text: made.text,
      person_ids: made.personIds,
      team_ids: made.teamIds,
      reply_to_id: made.replyTo?.id ?? null,
      root_id: made.replyTo?.rootId ?? made.id,
      cases: JSON.stringify(made.cases),
      swarm_id: made.swarmId,
      at,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return null;
  await work.tx.updateTable("talks").set({ last_at: at }).where("id", "=", made.talkId).execute();
  return findMessage(work.tx, made.id);
}

/** What it said until now is kept beside it. */
async function keepVersion(work: Work, { id, version, text }: TalkMessage): Promise<void> {
  await work.tx
    .insertInto("talk_message_versions")
    .values({ message_id: id, version, organisation_id: work.organisationId, text, until: work.now })
    .execute();
}

export async function changeText(work: Work, before: TalkMessage, text: string, cases: TalkMessage["cases"]) {
  await keepVersion(work, before);
  return changed(work, before.id, { text, cases: JSON.stringify(cases), edited_at: work.now });
}

export async function takeAway(work: Work, before: TalkMessage) {
  await keepVersion(work, before);
  await work.tx.deleteFrom("talk_reactions").where("message_id", "=", before.id).execute();
  return changed(work, before.id, { text: "", cases: "[]", removed_at: work.now });
}

type Columns = { text?: string; cases?: string; edited_at?: Date; removed_at?: Date };
export async function changed(work: Work, id: TalkMessageId, columns: Columns): Promise<TalkMessage> {
  await work.tx
    .updateTable("talk_messages")
    .set({ ...columns, version: sql`version + 1` })
    .where("id", "=", id)
    .execute();
  return (await findMessage(work.tx, id))!;
}

/** Whether it made a difference. */
export async function giveReaction(
  work: Work,
  id: TalkMessageId,
  personId: PersonId,
  emoji: EmojiName,
): Promise<boolean> {
  const given = await work.tx
    .insertInto("talk_reactions")
    .values({ message_id: id, person_id: personId, emoji, organisation_id: work.organisationId, at: work.now })
    .onConflict((conflict) => conflict.columns(["message_id", "emoji", "person_id"]).doNothing())
    .executeTakeFirst();
  return (given.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function takeReaction(
  work: Work,
  id: TalkMessageId,
  personId: PersonId,
  emoji: EmojiName,
): Promise<boolean> {
  const taken = await work.tx
    .deleteFrom("talk_reactions")
    .where("message_id", "=", id)
    .where("person_id", "=", personId)
    .where("emoji", "=", emoji)
    .executeTakeFirst();
  return taken.numDeletedRows > 0n;
}

const MOST_VERSIONS = 100;
export async function listVersions(
  tx: OrganisationTransaction,
  id: TalkMessageId,
): Promise<z.output<typeof TalkMessageVersion>[]> {
  const rows = await tx
    .selectFrom("talk_message_versions")
    .select(["version", "text", "until"])
    .where("message_id", "=", id)
    .orderBy("version", "desc")
    .limit(MOST_VERSIONS)
    .execute();
  return rows.map((row) => ({ ...row, until: row.until.toISOString() }));
}

export async function findCases(
  tx: OrganisationTransaction,
  numbers: readonly number[],
): Promise<TalkMessage["cases"]> {
  if (numbers.length === 0) return [];
  const rows = await tx
    .selectFrom("conversations")
    .select(["number", "id"])
    .where("number", "in", numbers.map(String))
    .orderBy("number")
    .execute();
  return rows.map(({ number, id }) => ({ number: Number(number), conversationId: id as ConversationId }));
}

type Side = { place: { at: string; id: string }; limit: number };
type Page = { messages: TalkMessage[]; more: boolean };
const pageOf = (rows: readonly Row[], limit: number): Page => ({
  messages: rows.slice(0, limit).map(messageOf),
  more: rows.length > limit,
});

/** Newest first. Without a place from the end. */
export async function messagesBefore(
  tx: OrganisationTransaction,
  talkId: TalkId,
  { place, limit }: Omit<Side, "place"> & { place: Side["place"] | null },
): Promise<Page> {
  const rows = await messages(tx)
    .where("m.talk_id", "=", talkId)
    .$if(place !== null, (query) =>
      query.where(sql<boolean>`(m.at, m.id) < (${place!.at}::timestamptz, ${place!.id}::uuid)`),
    )
    .orderBy("m.at", "desc")
    .orderBy("m.id", "desc")
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit);
}

/** Oldest first. */
export async function messagesAfter(
  tx: OrganisationTransaction,
  talkId: TalkId,
  { place, limit }: Side,
): Promise<Page> {
  const rows = await messages(tx)
    .where("m.talk_id", "=", talkId)
    .where(sql<boolean>`(m.at, m.id) > (${place.at}::timestamptz, ${place.id}::uuid)`)
    .orderBy("m.at")
    .orderBy("m.id")
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit);
}

const MOST_IN_THREAD = 100;

/** Of one talk, oldest first: these, or with one id its whole thread. */
export async function messagesNamed(
  tx: OrganisationTransaction,
  talkId: TalkId,
  ids: readonly TalkMessageId[],
): Promise<TalkMessage[]> {
  const rows = await messages(tx)
    .where("m.talk_id", "=", talkId)
    .where((eb) =>
      ids.length === 1
        ? eb("m.root_id", "=", eb.selectFrom("talk_messages as r").select("r.root_id").where("r.id", "=", ids[0]!))
        : eb("m.id", "in", [...ids]),
    )
    .orderBy("m.at")
    .orderBy("m.id")
    .limit(MOST_IN_THREAD)
    .execute();
  return rows.map(messageOf);
}
