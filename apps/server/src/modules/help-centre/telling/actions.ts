/** Telling an owner that readers were not helped: of one article a line, with the newest words among what they said. */
import type { ArticleId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { notify } from "../../notifications/public.ts";
import { takeUntold, toldOf } from "./queries.ts";
import { quoted, telling } from "./rules.ts";

export async function tellOwner(work: Work, articleId: ArticleId): Promise<void> {
  const { saidBefore, saidAfter } = telling(work.now);
  const about = await toldOf(work, articleId, saidAfter);
  if (!about) return;
  const words = await takeUntold(work, articleId, saidBefore);
  if (words === null) return;
  const { ownerId, title, count } = about;
  const params = { subject: title, articleId, count, words: quoted(words) };
  await notify(work, { personId: ownerId, kind: "article_not_helped", conversationId: null, params });
}
