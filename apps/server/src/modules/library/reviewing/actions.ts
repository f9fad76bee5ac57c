/** Telling an owner, once for each review date, that an article is to be read again. */
import type { ArticleId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { notify } from "../../notifications/public.ts";
import { takeDue } from "./queries.ts";

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

export async function tellOwner(work: Work, articleId: ArticleId): Promise<void> {
  const due = await takeDue(work, articleId, dayOf(work.now));
  if (!due) return;
  const params = { subject: due.title, articleId };
  await notify(work, { personId: due.ownerId, kind: "article_review_due", conversationId: null, params });
}
