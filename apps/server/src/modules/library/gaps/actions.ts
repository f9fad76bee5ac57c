/** What the library lacks. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { LibraryGaps } from "@luwte/contract/library.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { searchLibrary } from "../searching/actions.ts";
import { learnedFrom } from "../uses/rules.ts";
import { namesIn } from "../uses/who/queries.ts";
import { countFound, countReasons, findMisses, insertMiss } from "./queries.ts";
import { topicsOf } from "./rules.ts";
import type { Missed, Period, Topic } from "./shapes.ts";

/** That no article answered a question. Kept without what looks personal and without who asked; of a question that leaves nothing, nothing is kept. */
export async function missArticle(work: Work, missed: Missed): Promise<Refusal<"not_found"> | undefined> {
  const names = missed.conversationId ? await namesIn(work.tx, missed.conversationId) : [];
  if (!names) return refuse("not_found", { what: "conversation" });
  const question = learnedFrom(missed.question, names);
  if (/\p{L}/u.test(question)) await insertMiss(work, { ...missed, question });
  return undefined;
}

const LEAST_ASKED = 2;
const MOST_TOPICS = 25;
const MOST_DAYS = 400;
const DAY = 86_400_000;

export async function gapsIn(
  tx: OrganisationTransaction,
  period: Period,
): Promise<LibraryGaps | Refusal<"invalid_request">> {
  const days = (period.until.getTime() - period.from.getTime()) / DAY;
  if (days <= 0 || days > MOST_DAYS) {
    const wrong = { pointer: "/query/until", code: "not_a_period", detail: "after «from», and at most 400 days later" };
    return refuse("invalid_request", { errors: [wrong] });
  }
  const topics: LibraryGaps["topics"] = [];
  for (const topic of topicsOf(await findMisses(tx, period), LEAST_ASKED, MOST_TOPICS))
    topics.push({ ...topic, nearest: await nearestTo(tx, topic) });
  return { reasons: await countReasons(tx, period), topics, ...(await countFound(tx, period)) };
}

/** What was written since may answer it by now. */
async function nearestTo(tx: OrganisationTransaction, { question, language }: Topic) {
  const [best] = await searchLibrary(tx, { question, language, among: "all", most: 1 });
  return best ? { articleId: best.articleId, title: best.title, confidence: best.confidence } : null;
}
