/** An article for who is answering a customer: what that customer may read, and beside it what only colleagues may. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ArticleId } from "@luwte/contract/ids.ts";
import type { ReadableArticle } from "@luwte/contract/library.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { type Rendering, renderMarkdown } from "../markdown/rules.ts";
import { findArticle, findVersion, newestVersions } from "../queries.ts";
import type { OneText } from "../shapes.ts";
import { countUses } from "../uses/queries.ts";

/** Colleagues see pictures through the API, and other articles on the desk. */
export const INSIDE: Rendering = {
  imageUrl: (id) => `/api/library/images/${id}`,
  articleUrl: ({ id, language }) => `/library/${id}${language ? `?language=${language}` : ""}`,
};

export async function readText(
  tx: OrganisationTransaction,
  { articleId, language }: OneText,
): Promise<{ text: ReadableArticle } | Refusal<"not_found">> {
  const article = await findArticle(tx, articleId);
  const text = article?.texts.find((each) => each.language === language);
  if (!article || !text) return refuse("not_found");
  const isPublished = article.state === "published" && text.published !== null;
  const newest = (await findVersion(tx, text.newest.id))!.version;
  const shown = isPublished ? (await findVersion(tx, text.published!.id))!.version : newest;
  const { title, short } = shown;
  const html = renderMarkdown(shown.body, INSIDE);
  const internalHtml = newest.internal.trim() === "" ? "" : renderMarkdown(newest.internal, INSIDE);
  const approved = isPublished && text.approved !== null;
  return { text: { articleId, language, title, short, html, internalHtml, isPublished, approved } };
}

/** An article with its newest words, for who reads or writes it. */
export async function readPage(tx: OrganisationTransaction, id: ArticleId) {
  const article = await findArticle(tx, id);
  if (!article) return refuse("not_found");
  return { article, newest: await newestVersions(tx, id), uses: await countUses(tx, id) };
}
