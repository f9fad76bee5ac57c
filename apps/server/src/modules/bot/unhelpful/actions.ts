/** What a customer read here without being helped, for a neighbour that proposes an answer. */
import type { ArticleId, ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findDialogue } from "../queries.ts";
import { unhelpfulIn } from "./rules.ts";

/** Nothing where the bot took no part. */
export async function unhelpfulArticles(tx: OrganisationTransaction, id: ConversationId): Promise<ArticleId[]> {
  const dialogue = await findDialogue(tx, id);
  return dialogue ? unhelpfulIn(dialogue) : [];
}
