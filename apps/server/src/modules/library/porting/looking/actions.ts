/** Holding an article that came in against what is there. Changes nothing, so that a trial says what keeping does. */
import type { ArticleId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Article, ArticleVersion, ImportLine } from "@luwte/contract/library.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { findArticle, newestVersions } from "../../queries.ts";
import { type Known, withArticles } from "../linking/rules.ts";
import { folderOf, idsFor, outcomeOf, withPictures } from "../rules.ts";
import type { GivenArticle, GivenText, Looked, LookedText, Placed } from "../shapes.ts";

/** Where it is, or would go. */
export async function placeFor(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  article: GivenArticle,
): Promise<Placed> {
  const ids = idsFor(article, organisationId);
  const known = await knownAmong(tx, ids);
  const isNew = known === null || known.texts.length === 0;
  return { article, ids: known ? [known.id] : ids, known, isNew, id: known?.id ?? ids[0]! };
}

async function knownAmong(tx: OrganisationTransaction, ids: readonly ArticleId[]): Promise<Article | null> {
  for (const id of ids) {
    const article = await findArticle(tx, id);
    if (article) return article;
  }
  return null;
}

type Asked = { publish: boolean; idOf(path: string): string | null; links: Known };

export async function lookAt(
  tx: OrganisationTransaction,
  placed: Placed,
  { publish, idOf, links }: Asked,
): Promise<Looked> {
  const { article, known, isNew, id } = placed;
  const line = (path: string, code: ImportLine["code"], detail: string | null = null) => ({ path, code, detail });
  // Its files were named when they were read.
  if (article.texts.length === 0) return { ...placed, texts: [], lines: [] };
  if (id === null) return { ...placed, texts: [], lines: [line(article.key, "not_read")] };
  const before = known ? await newestVersions(tx, known.id) : [];
  const lines: ImportLine[] = [];
  const texts = article.texts.map((text): LookedText => {
    const shown = withItsPictures(text, idOf);
    lines.push(...shown.missing.map((detail) => line(text.path, "picture_missing", detail)));
    const { text: given, missing } = withItsLinks(shown.text, id, links);
    lines.push(...missing.map((detail) => line(text.path, "link_missing", detail)));
    const newest = before.find(({ language }) => language === text.language) ?? null;
    const there = newest && { ...newest, isPublished: isPublished(known, newest) };
    return { ...given, newest, outcome: outcomeOf(given, there, { isNew, publish }) };
  });
  return { ...placed, texts, lines };
}

const isPublished = (article: Article | null, { id }: ArticleVersion): boolean =>
  article?.texts.some(({ published }) => published?.id === id) ?? false;

type Changed = { text: GivenText; missing: string[] };

/** Found beside it. */
function withItsPictures(text: GivenText, idOf: Asked["idOf"]): Changed {
  const folder = folderOf(text.path);
  const find = (at: string) => idOf(at) ?? idOf(at.toLowerCase());
  return inBoth(text, (markdown) => withPictures(markdown, folder, find));
}

const withItsLinks = (text: GivenText, id: ArticleId, links: Known): Changed =>
  inBoth(text, (markdown) => withArticles(markdown, { ...text, id }, links));

/** In what is for customers and in what is for colleagues. */
function inBoth(text: GivenText, change: (markdown: string) => { markdown: string; missing: string[] }): Changed {
  const body = change(text.words.body);
  const internal = change(text.words.internal);
  const words = { ...text.words, body: body.markdown, internal: internal.markdown };
  return { text: { ...text, words }, missing: [...body.missing, ...internal.missing] };
}
