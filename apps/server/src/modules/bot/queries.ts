/** Dialogues: one row per conversation, changed under its lock. */
import type { BotDialogue } from "@luwte/contract/bot.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Selectable } from "kysely";
import type { BotDialogues } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Change, Kept } from "./shapes.ts";

const keptOf = (row: Selectable<BotDialogues>): Kept => ({
  conversationId: row.conversation_id as ConversationId,
  place: row.place as Kept["place"],
  language: row.language as Language,
  state: row.state as Kept["state"],
  rounds: row.rounds,
  clarified: row.clarified,
  question: row.question,
  offers: row.offers as Kept["offers"],
  asked: row.asked as Kept["asked"],
  facts: row.facts as Kept["facts"],
  because: row.because as Kept["because"],
  solved: row.solved as Kept["solved"],
  silentAt: row.silent_at,
  startedAt: row.started_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
  version: row.version,
});

export const dialogueOf = ({ rounds: _r, clarified: _c, silentAt: _s, ...rest }: Kept): BotDialogue => rest;

export async function findDialogue(tx: OrganisationTransaction, id: ConversationId): Promise<Kept | null> {
  const row = await tx.selectFrom("bot_dialogues").selectAll().where("conversation_id", "=", id).executeTakeFirst();
  return row ? keptOf(row) : null;
}

export type Begun = Pick<Kept, "conversationId" | "place" | "language" | "state" | "question"> & Change;

export async function insertDialogue({ tx, organisationId, now }: Work, begun: Begun): Promise<Kept> {
  const row = await tx
    .insertInto("bot_dialogues")
    .values({
      conversation_id: begun.conversationId,
      organisation_id: organisationId,
      place: begun.place,
      ...columnsOf(begun),
      language: begun.language,
      state: begun.state,
      question: begun.question,
      started_at: now,
      changed_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return keptOf(row);
}

export async function updateDialogue({ tx, now }: Work, id: ConversationId, change: Change): Promise<Kept> {
  const row = await tx
    .updateTable("bot_dialogues")
    .set((eb) => ({ ...columnsOf(change), changed_at: now, version: eb("version", "+", 1) }))
    .where("conversation_id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return keptOf(row);
}

const columnsOf = (change: Change) => ({
  ...pick(change, ["language", "state", "question", "because", "solved", "rounds", "clarified"]),
  ...(change.asked && { asked: [...change.asked] }),
  ...(change.offers && { offers: JSON.stringify(change.offers) }),
  ...(change.facts && { facts: JSON.stringify(change.facts) }),
  ...(change.silentAt !== undefined && { silent_at: change.silentAt }),
});

function pick<Key extends keyof Change>(change: Change, keys: readonly Key[]): Partial<Pick<Change, Key>> {
  return Object.fromEntries(
    keys.filter((key) => change[key] !== undefined).map((key) => [key, change[key]]),
  ) as Partial<Pick<Change, Key>>;
}
