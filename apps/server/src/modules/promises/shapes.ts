/** Promises as rows, and what they ask of their neighbours. The casts: these columns are only written through these types. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type { ConversationId, MessageId, PersonId, PromiseId, TeamId } from "@luwte/contract/ids.ts";
import type { Provenance } from "@luwte/contract/newPromises.ts";
import type { CustomerPromise, PromiseState } from "@luwte/contract/promises.ts";
import type { Selectable } from "kysely";
import type { Promises } from "../../platform/database/schema.generated.ts";
import type { Conversations } from "../conversations/public.ts";

export type PromiseNeeds = {
  readonly conversations: Pick<
    Conversations,
    "lock" | "find" | "findSome" | "setPromiseDue" | "addActivity" | "answer"
  >;
};

/** How it stood before an answer moved it, to be given back with that answer. */
export type MovedFrom = { dueAt: string; toldAt: string | null };

/** What is stored besides what everybody is shown. */
export type Kept = CustomerPromise & {
  ownerChosen: boolean;
  movedBy: MessageId | null;
  movedFrom: MovedFrom | null;
};

type Row = Omit<Selectable<Promises>, "organisation_id">;

export const promiseOf = (row: Row): CustomerPromise => ({
  id: row.id as PromiseId,
  conversationId: row.conversation_id as ConversationId,
  words: row.words,
  dueAt: row.due_at.toISOString(),
  firstDueAt: row.first_due_at.toISOString(),
  madeAt: row.made_at.toISOString(),
  madeBy: row.made_by as ActorShape,
  ownerId: row.owner_id as PersonId | null,
  messageId: row.message_id as MessageId | null,
  toldAt: row.told_at?.toISOString() ?? null,
  provenance: row.provenance as Provenance | null,
  state: stateOf(row),
  version: row.version,
});

export const keptOf = (row: Row): Kept => ({
  ...promiseOf(row),
  ownerChosen: row.owner_chosen,
  movedBy: row.moved_by_message as MessageId | null,
  movedFrom: row.moved_from as MovedFrom | null,
});

/** Without what only the server remembers. */
export function shown({ ownerChosen: _chosen, movedBy: _by, movedFrom: _from, ...promise }: Kept): CustomerPromise {
  return promise;
}

function stateOf(row: Row): PromiseState {
  const kind = row.state as PromiseState["kind"];
  if (kind === "open") return { kind };
  const settled = { at: row.settled_at!.toISOString(), by: row.settled_by as ActorShape };
  return kind === "kept" ? { kind, ...settled } : { kind, ...settled, reason: row.release_reason! };
}

/** What is said about a due time, each once. */
export type Step = "soon" | "broken" | "tell";

export type Change = Partial<
  Pick<CustomerPromise, "words" | "dueAt" | "firstDueAt" | "ownerId" | "toldAt" | "state"> &
    Pick<Kept, "ownerChosen" | "movedBy" | "movedFrom">
>;

/** Promises that were due, by who had to keep them and the team of the conversation. `kept`: by the time first given. */
export type Counted = { ownerId: PersonId | null; teamId: TeamId | null; kept: number; of: number };
