/** Keeping one article that came in: made, changed where it says something else, or left as it is. */
import { type ArticleCategoryId, type ArticleId, type ArticleVersionId, newId } from "@luwte/contract/ids.ts";
import type { ImportLine } from "@luwte/contract/library.ts";
import { MOST_CATEGORIES } from "@luwte/contract/library.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { saveArticle, writeArticle } from "../../actions.ts";
import { saveCategory } from "../../categories/actions.ts";
import { listCategories } from "../../categories/queries.ts";
import { findArticle, newestVersions } from "../../queries.ts";
import type { LibraryNeeds } from "../../shapes.ts";
import { slugOf, withPictures } from "../rules.ts";
import type { GivenArticle, GivenText } from "../shapes.ts";

export type Counted = { made: number; changed: number; same: number };
type Keeping = {
  article: GivenArticle;
  id: ArticleId;
  publish: boolean;
  idOf(path: string): string | null;
  counted: Counted;
};

export async function keepArticle(work: Work, needs: LibraryNeeds, keeping: Keeping): Promise<ImportLine[]> {
  const { article, counted } = keeping;
  if (article.texts.length === 0) return [{ path: article.key, code: "no_words", detail: null }];
  const id = (await findArticle(work.tx, keeping.id)) ? keeping.id : await makeArticle(work, article, keeping.id);
  if (id === null) return [{ path: article.key, code: "not_read", detail: null }];
  const before = await newestVersions(work.tx, id);
  if (before.length === 0) counted.made += 1;
  const lines: ImportLine[] = [];
  for (const text of article.texts) {
    const { words, missing } = placed(text, keeping.idOf);
    lines.push(...missing.map((detail): ImportLine => ({ path: text.path, code: "picture_missing", detail })));
    const newest = before.find(({ language }) => language === text.language);
    const isSame =
      newest && (["title", "short", "body", "internal"] as const).every((part) => newest[part] === words[part]);
    if (isSame) counted.same += 1;
    else await write(work, needs, { ...keeping, id }, { text: { ...text, words }, after: newest?.number ?? 0 });
  }
  return lines;
}

async function write(
  work: Work,
  needs: LibraryNeeds,
  keeping: Keeping,
  { text, after }: { text: GivenText; after: number },
) {
  const { language, words } = text;
  const { id: articleId, publish } = keeping;
  const id = newId<ArticleVersionId>(work.now.getTime());
  await writeArticle(work, needs, { ...words, articleId, language, id, after, publish });
  if (after > 0) keeping.counted.changed += 1;
}

/** Null: the id is not to be had, which only another organisation's article can cause. */
async function makeArticle(work: Work, { category, reviewOn }: GivenArticle, id: ArticleId): Promise<ArticleId | null> {
  const categoryId = category ? await categoryNamed(work, category) : null;
  const made = await saveArticle(work, id, { categoryId, ownerId: null, reviewOn, version: 0 });
  return "article" in made ? id : null;
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

/** With its pictures found beside it. */
function placed({ path, words }: GivenText, idOf: Keeping["idOf"]) {
  const folder = path.split("/").slice(0, -1).join("/");
  const find = (at: string) => idOf(at) ?? idOf(at.toLowerCase());
  const body = withPictures(words.body, folder, find);
  const internal = withPictures(words.internal, folder, find);
  return {
    words: { ...words, body: body.markdown, internal: internal.markdown },
    missing: [...body.missing, ...internal.missing],
  };
}
