/** Keeping one article that was looked at: made, changed where it says something else, or left as it is. */
import { type ArticleCategoryId, type ArticleId, type ArticleVersionId, newId } from "@luwte/contract/ids.ts";
import { MOST_CATEGORIES } from "@luwte/contract/library.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { publishArticle, saveArticle, writeArticle } from "../../actions.ts";
import { saveCategory } from "../../categories/actions.ts";
import { listCategories } from "../../categories/queries.ts";
import type { LibraryNeeds } from "../../shapes.ts";
import { slugOf } from "../rules.ts";
import type { Looked, LookedText, Placed } from "../shapes.ts";

type To = { articleId: ArticleId; publish: boolean };

/** A place of its own for what is new, before anything that links to it is kept. */
export async function takePlace(work: Work, placed: Placed): Promise<Placed> {
  if (placed.known || placed.article.texts.length === 0) return placed;
  return { ...placed, id: await makeArticle(work, placed) };
}

export async function keepTexts(work: Work, needs: LibraryNeeds, looked: Looked, publish: boolean): Promise<void> {
  const { id: articleId, texts } = looked;
  if (articleId !== null) for (const text of texts) await keepText(work, needs, text, { articleId, publish });
}

async function keepText(work: Work, needs: LibraryNeeds, text: LookedText, { articleId, publish }: To): Promise<void> {
  const { language, words, newest, outcome, isDraft } = text;
  if (outcome === "same") return;
  if (outcome === "published" && newest) {
    await publishArticle(work, needs, { articleId, language, versionId: newest.id });
    return;
  }
  const id = newId<ArticleVersionId>(work.now.getTime());
  const after = newest?.number ?? 0;
  await writeArticle(work, needs, { ...words, articleId, language, id, after, publish: publish && !isDraft });
}

/** Null: none of its ids is to be had. */
async function makeArticle(work: Work, { article, ids }: Placed): Promise<ArticleId | null> {
  const categoryId = article.category ? await categoryNamed(work, article.category) : null;
  for (const id of ids) {
    const made = await saveArticle(work, id, { categoryId, ownerId: null, reviewOn: article.reviewOn, version: 0 });
    if ("article" in made) return id;
  }
  return null;
}

/** By any of its names, as a folder would write them; a new one is named as its folder is. */
async function categoryNamed(work: Work, name: string): Promise<ArticleCategoryId | null> {
  const known = await listCategories(work.tx);
  const found = known.find(({ names }) => Object.values(names).some((each) => each && slugOf(each) === slugOf(name)));
  if (found || known.length >= MOST_CATEGORIES) return found?.id ?? null;
  const id = newId<ArticleCategoryId>(work.now.getTime());
  const nl = name.slice(0, 80).trim() || "Import";
  await saveCategory(work, id, { names: { nl }, position: known.length });
  return id;
}
