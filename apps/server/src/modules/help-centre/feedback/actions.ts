/** Whether an article helped: kept without who said it, and taught to the library's search when it answered what was searched. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ArticleFeedback } from "@luwte/contract/helpCentre.ts";
import type { ArticleId, ArticleUseId, HelpFeedbackId, PersonId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Actor, OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { judgeUse, useArticle, withoutPersonal } from "../../library/public.ts";
import type { House, Listed } from "../shapes.ts";
import * as queries from "./queries.ts";
import { figuresOf, mayAddWords } from "./rules.ts";

export const READER: Actor = { kind: "system", name: "help-centre" };

type Given = {
  readonly id: HelpFeedbackId;
  readonly listed: Listed;
  readonly helped: boolean;
  readonly searched: string;
};

export const giveFeedback = (platform: Platform, { organisationId }: House, given: Given) =>
  platform.work(organisationId, READER, (work) => keep(work, given));

async function keep(work: Work, { id, listed, helped, searched }: Given): Promise<Refusal | undefined> {
  const { articleId, language } = listed;
  const useId = id as string as ArticleUseId;
  const used = await useArticle(work, {
    id: useId,
    articleId,
    language,
    question: searched,
    conversationId: null,
    place: "help_centre",
  });
  if (isRefusal(used)) return used;
  const judged = await judgeUse(work, useId, helped);
  if (isRefusal(judged)) return judged;
  await queries.saveFeedback(work, { id, articleId, language, helped });
  return undefined;
}

/** Only for a short while, and once. */
export const addWords = (platform: Platform, { organisationId }: House, id: HelpFeedbackId, words: string) =>
  platform.work(organisationId, READER, async (work): Promise<Refusal<"not_found"> | undefined> => {
    const known = await queries.findFeedback(work.tx, id);
    if (!known || !mayAddWords(known, work.now)) return refuse("not_found");
    await queries.saveWords(work, id, withoutPersonal(words).trim());
    return undefined;
  });

export const findFeedback = ({ read }: Platform, { organisationId }: House, id: HelpFeedbackId) =>
  read(organisationId, (tx) => queries.findFeedback(tx, id));

export async function listFeedback(
  tx: OrganisationTransaction,
  asked: { articleId: ArticleId | null; ownerId: PersonId | null },
): Promise<{ feedback: ArticleFeedback[] }> {
  return { feedback: (await queries.countFeedback(tx, asked)).map(figuresOf) };
}
