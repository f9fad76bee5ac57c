/** That an article was given, and whether it helped. What is asked is kept without what looks personal, and ranking learns from it. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ArticleUseId, ConversationId } from "@luwte/contract/ids.ts";
import type { ArticleUse } from "@luwte/contract/library.ts";
import type { Outcome } from "@luwte/contract/wrapUps.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { addTerms, findArticle } from "../queries.ts";
import { findableBy } from "../rules.ts";
import { findUse, insertUse, type NewUse, setSolved, setSolvedIn, usesIn } from "./queries.ts";
import { learnedFrom, solvedBy, teaches } from "./rules.ts";
import { namesIn } from "./who/queries.ts";

type Found = { use: ArticleUse } | Refusal<"not_found">;

export async function useArticle(work: Work, given: NewUse): Promise<Found> {
  const { articleId, language, conversationId } = given;
  const article = await findArticle(work.tx, articleId);
  if (!article?.texts.some((text) => text.language === language)) return refuse("not_found", { what: "article" });
  const names = conversationId ? await namesIn(work.tx, conversationId) : [];
  if (!names) return refuse("not_found", { what: "conversation" });
  const question = learnedFrom(given.question, names);
  const use = await insertUse(work, { ...given, question });
  if (!use) return sameAgain(work, given);
  if (question !== "" && teaches(given.place, null)) await learn(work, given, question);
  return { use };
}

async function sameAgain(work: Work, { id, articleId }: NewUse): Promise<Found> {
  const known = await findUse(work.tx, id);
  if (known?.articleId !== articleId) return refuse("not_found");
  const { question: _, ...use } = known;
  return { use };
}

const learn = (work: Work, text: Pick<NewUse, "articleId" | "language">, question: string): Promise<void> =>
  addTerms(work, text, findableBy({ title: "", short: "", body: "" }, text.language, [question]).terms);

export async function judgeUse(work: Work, id: ArticleUseId, solved: boolean): Promise<Found> {
  const known = await findUse(work.tx, id);
  if (!known) return refuse("not_found");
  await setSolved(work, id, solved);
  const { question, ...use } = known;
  if (question !== "" && teaches(use.place, solved)) await learn(work, use, question);
  return { use: { ...use, solved } };
}

/** Nobody is asked twice: how a conversation was wrapped up says whether what was given in it helped, where it says so. */
export async function judgeUsesIn(work: Work, id: ConversationId, outcome: Outcome, ends: boolean): Promise<void> {
  const solved = solvedBy(outcome, ends);
  if (solved !== null) await setSolvedIn(work, id, solved);
}

export async function usesOf(
  tx: OrganisationTransaction,
  id: ConversationId,
): Promise<{ uses: ArticleUse[] } | Refusal<"not_found">> {
  return (await namesIn(tx, id)) ? { uses: await usesIn(tx, id) } : refuse("not_found");
}
