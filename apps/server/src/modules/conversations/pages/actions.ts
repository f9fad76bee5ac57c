/** A conversation as its page shows it, asked in one go. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import { cursorOf, type RowKey } from "@luwte/contract/lists.ts";
import type { ConversationPage } from "@luwte/contract/operations/conversations.ts";
import { currentPosition } from "../../../platform/realtime/queries.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { ownDraft } from "../drafts/actions.ts";
import { listLinked } from "../links/queries.ts";
import { listActivities } from "../rows/activities/queries.ts";
import { findRow } from "../rows/queries.ts";
import { conversationOf } from "../rows/shapes.ts";
import { listParticipants, pageOfMessages } from "../writing/queries.ts";

/** How many messages a page begins with. */
const FIRST_MESSAGES = 50;

export async function pageOf(
  tx: OrganisationTransaction,
  id: ConversationId,
  viewerId: PersonId | null,
): Promise<ConversationPage | Refusal<"not_found">> {
  const [position, row, messages, activities, participants, linked, draft] = await Promise.all([
    currentPosition(tx),
    findRow(tx, id),
    messagesBefore(tx, id, null, FIRST_MESSAGES),
    listActivities(tx, id),
    listParticipants(tx, id),
    listLinked(tx, id),
    ownDraft(tx, id, viewerId),
  ]);
  if (!row) return refuse("not_found");
  return {
    conversation: conversationOf(row),
    messages: messages.items.toReversed(),
    earlier: messages.next,
    activities,
    participants,
    linked: linked.map(conversationOf),
    draft,
    position,
  };
}

/** Newest first. */
export async function messagesBefore(
  tx: OrganisationTransaction,
  id: ConversationId,
  before: RowKey | null,
  limit: number,
) {
  const found = await pageOfMessages(tx, id, { before, limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last ? cursorOf({ moment: last.at, id: last.id }) : null };
}
