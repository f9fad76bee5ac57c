/** Finding for customers, and for the bot that speaks to them: nothing internal goes in or comes out. */
import type { Language } from "@luwte/contract/language.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { searchLibrary } from "../searching/actions.ts";
import { publishedAmong } from "./queries.ts";
import type { PublishedFound } from "./shapes.ts";

export type AskedByCustomer = { question: string; language: Language; most: number; approvedOnly?: boolean };

/** Best first. `approvedOnly`: what may be given word for word. */
export async function searchPublished(tx: OrganisationTransaction, asked: AskedByCustomer): Promise<PublishedFound[]> {
  const among = asked.approvedOnly ? "approved" : "published";
  const found = await searchLibrary(tx, { ...asked, among });
  const ids = found.map(({ articleId }) => articleId);
  const texts = new Map((await publishedAmong(tx, asked.language, ids)).map((text) => [text.articleId, text]));
  return found.flatMap(({ articleId, score, fit, confidence, excerpt }) => {
    const text = texts.get(articleId);
    return text ? [{ ...text, score, fit, confidence, excerpt }] : [];
  });
}
