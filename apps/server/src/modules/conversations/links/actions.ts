/** Linking two conversations, and taking the link away. Both say so in their timeline. */

import type { Conversation } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { addActivity } from "../rows/actions.ts";
import { lockRows } from "../rows/queries.ts";
import { personOf } from "../rows/rules.ts";
import { conversationOf } from "../rows/shapes.ts";
import * as queries from "./queries.ts";

type Linked = { linked: Conversation[] } | Refusal<"not_found">;

export const linkConversations = (work: Work, one: ConversationId, other: ConversationId): Promise<Linked> =>
  change(work, one, other, "linked", () => queries.insertLink(work, one, other, personOf(work)));

export const unlinkConversations = (work: Work, one: ConversationId, other: ConversationId): Promise<Linked> =>
  change(work, one, other, "unlinked", () => queries.deleteLink(work.tx, one, other));

async function change(
  work: Work,
  one: ConversationId,
  other: ConversationId,
  code: "linked" | "unlinked",
  write: () => Promise<boolean>,
): Promise<Linked> {
  const rows = await lockRows(work.tx, [one, other]);
  const [here, there] = [one, other].map((id) => rows.find((row) => row.id === id));
  if (!here || !there || one === other) return refuse("not_found");
  if (await write()) {
    await tell(work, one, { code, params: { number: Number(there.number) } });
    await tell(work, other, { code, params: { number: Number(here.number) } });
  }
  return { linked: (await queries.listLinked(work.tx, one)).map(conversationOf) };
}

async function tell(
  work: Work,
  conversationId: ConversationId,
  line: Parameters<typeof addActivity>[2],
): Promise<void> {
  const linked = (await queries.listLinked(work.tx, conversationId)).map(conversationOf);
  work.record({ type: "conversation.links_changed", payload: { conversationId, linked } });
  await addActivity(work, conversationId, line);
}
