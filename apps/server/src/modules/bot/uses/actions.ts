/** What the library learns of it: that an article was read here, and whether the customer said that it helped. */
import type { ArticleUseId, ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { judgeUse, type PublishedArticle, useArticle } from "../../library/public.ts";
import { nameOf } from "./rules.ts";

const useIdFor = (id: ConversationId, articleId: string): ArticleUseId =>
  nameOf(`bot:${id}:${articleId}`) as ArticleUseId;

export async function noteOpened(
  work: Work,
  conversationId: ConversationId,
  { articleId, language, question }: Pick<PublishedArticle, "articleId" | "language"> & { question: string },
): Promise<void> {
  const id = useIdFor(conversationId, articleId);
  await useArticle(work, { id, articleId, language, conversationId, place: "bot", question });
}

/** Of an article that was read here; of another one it says nothing. */
export const noteHelped = async (work: Work, id: ConversationId, articleId: string, solved: boolean): Promise<void> =>
  void (await judgeUse(work, useIdFor(id, articleId), solved));
