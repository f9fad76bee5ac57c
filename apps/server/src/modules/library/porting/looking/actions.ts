/** Holding an article that came in against what is there. Changes nothing, so that a trial says what keeping does. */
import type { ArticleId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Article, ArticleVersion, ImportLine } from "@luwte/contract/library.ts";
import { v5 } from "uuid";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { findArticle, newestVersions } from "../../queries.ts";
import { folderOf, outcomeOf, withPictures } from "../rules.ts";
import type { GivenArticle, GivenText, Looked, LookedText } from "../shapes.ts";

type Asked = { article: GivenArticle; publish: boolean; idOf(path: string): string | null };

export async function lookAt(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  { article, publish, idOf }: Asked,
): Promise<Looked> {
  const ids = idsFor(article, organisationId);
  const known = await knownAmong(tx, ids);
  const before = known ? await newestVersions(tx, known.id) : [];
  const isNew = before.length === 0;
  const lines: ImportLine[] = article.texts.length === 0 ? [{ path: article.key, code: "no_words", detail: null }] : [];
  const texts = article.texts.map((text): LookedText => {
    const { placed, missing } = withItsPictures(text, idOf);
    lines.push(...missing.map((detail): ImportLine => ({ path: text.path, code: "picture_missing", detail })));
    const newest = before.find(({ language }) => language === text.language) ?? null;
    const there = newest && { ...newest, isPublished: isPublished(known, newest) };
    return { ...placed, newest, outcome: outcomeOf(placed, there, { isNew, publish }) };
  });
  return { article, ids: known ? [known.id] : ids, isNew, texts, lines };
}

/** An export of another organisation in the same Luwte carries ids that are taken; then one follows from them. */
const idsFor = ({ id, key }: GivenArticle, organisationId: OrganisationId): ArticleId[] =>
  [...(id ? [id] : []), v5(id ?? key, organisationId)] as ArticleId[];

async function knownAmong(tx: OrganisationTransaction, ids: readonly ArticleId[]): Promise<Article | null> {
  for (const id of ids) {
    const article = await findArticle(tx, id);
    if (article) return article;
  }
  return null;
}

const isPublished = (article: Article | null, { id }: ArticleVersion): boolean =>
  article?.texts.some(({ published }) => published?.id === id) ?? false;

/** Found beside it. */
function withItsPictures(text: GivenText, idOf: Asked["idOf"]): { placed: GivenText; missing: string[] } {
  const folder = folderOf(text.path);
  const find = (at: string) => idOf(at) ?? idOf(at.toLowerCase());
  const body = withPictures(text.words.body, folder, find);
  const internal = withPictures(text.words.internal, folder, find);
  const words = { ...text.words, body: body.markdown, internal: internal.markdown };
  return { placed: { ...text, words }, missing: [...body.missing, ...internal.missing] };
}
