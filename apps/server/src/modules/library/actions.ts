/** Making, writing, publishing, archiving and approving articles. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ArticleId, ArticleVersionId, PersonId } from "@luwte/contract/ids.ts";
import type { Article, ArticleText, ArticleVersion } from "@luwte/contract/library.ts";
import type { Work } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { findableBy, findableForCustomers, stateOf } from "./rules.ts";
import type { LibraryNeeds, OneText, Written } from "./shapes.ts";
import { acceptedOf } from "./uses/queries.ts";

const personOf = ({ actor }: Work): PersonId | null => (actor.kind === "person" ? actor.personId : null);

/** Tells every desk. */
export async function tellArticle(work: Work, id: ArticleId): Promise<Article> {
  const article = (await queries.findArticle(work.tx, id))!;
  work.record({ type: "article.changed", payload: { article } });
  return article;
}

export async function saveArticle(
  work: Work,
  id: ArticleId,
  { version, ...kept }: queries.Kept & { version: number },
): Promise<{ article: Article } | Refusal<"not_found" | "changed_meanwhile">> {
  if (!(await queries.namesThere(work.tx, kept))) return refuse("not_found", { what: "category or owner" });
  const known = await queries.findArticle(work.tx, id);
  // The same request again, after a weak connection, is the article that it made.
  if (known && version === 0) return { article: known };
  if (!known && version > 0) return refuse("not_found");
  const saved = known
    ? await queries.updateArticle(work, id, kept, version)
    : await queries.insertArticle(work, id, kept);
  if (!saved) return refuse(known ? "changed_meanwhile" : "not_found");
  return { article: await tellArticle(work, id) };
}

type WriteRefused = Refusal<"not_found" | "changed_meanwhile">;

/** Append-only. With `publish` customers see it from now on, and who approved the version before approves nothing any more. */
export async function writeArticle(
  work: Work,
  needs: LibraryNeeds,
  written: Written,
): Promise<{ article: Article; written: ArticleVersion } | WriteRefused> {
  if (!(await queries.lockArticle(work.tx, written.articleId))) return refuse("not_found");
  const article = (await queries.findArticle(work.tx, written.articleId))!;
  const text = article.texts.find(({ language }) => language === written.language);
  const known = await queries.findVersion(work.tx, written.id);
  if (known) return writtenBefore(article, known, written);
  if ((text?.newest.number ?? 0) !== written.after) return refuse("changed_meanwhile");
  if (!(await queries.insertVersion(work, written, personOf(work)))) return refuse("not_found");
  await point(work, written);
  if (written.publish) await withdraw(work, needs, article, text);
  const publishes = written.publish || article.texts.some(({ published }) => published);
  await queries.touchArticle(work, article.id, stateOf(article.state === "archived", publishes));
  return {
    article: await tellArticle(work, article.id),
    written: (await queries.findVersion(work.tx, written.id))!.version,
  };
}

/** The same id again is the same version; one of another article is not there. */
const writtenBefore = (article: Article, known: { articleId: ArticleId; version: ArticleVersion }, written: Written) =>
  known.articleId === article.id && known.version.language === written.language
    ? { article, written: known.version }
    : refuse("not_found");

async function point(work: Work, written: Written): Promise<void> {
  const accepted = await acceptedOf(work.tx, written);
  await queries.pointAtNewest(work, written, written.id, findableBy(written, written.language, accepted));
  if (written.publish)
    await queries.pointAtPublished(
      work,
      written,
      written.id,
      findableForCustomers(written, written.language, accepted),
    );
}

/** What is written already and stands there as the newest. The same request again changes nothing. */
export async function publishArticle(
  work: Work,
  needs: LibraryNeeds,
  { versionId, ...of }: OneText & { versionId: ArticleVersionId },
): Promise<{ article: Article } | WriteRefused> {
  if (!(await queries.lockArticle(work.tx, of.articleId))) return refuse("not_found");
  const article = (await queries.findArticle(work.tx, of.articleId))!;
  const text = article.texts.find(({ language }) => language === of.language);
  if (!text) return refuse("not_found");
  if (text.newest.id !== versionId) return refuse("changed_meanwhile");
  if (text.published?.id === versionId) return { article };
  const { version } = (await queries.findVersion(work.tx, versionId))!;
  const findable = findableForCustomers(version, of.language, await acceptedOf(work.tx, of));
  await queries.pointAtPublished(work, of, versionId, findable);
  await withdraw(work, needs, article, text);
  await queries.touchArticle(work, article.id, stateOf(article.state === "archived", true));
  return { article: await tellArticle(work, article.id) };
}

async function withdraw(
  work: Work,
  needs: LibraryNeeds,
  article: Article,
  text: ArticleText | undefined,
): Promise<void> {
  if (!text?.approved || !text.published) return;
  const { language, published } = text;
  await queries.setApproval(work, { articleId: article.id, language }, null, false);
  await needs.answerWithdrawn(work, { articleId: article.id, language, versionId: published.id });
}

/** What is archived is given to nobody, so what was approved in it no longer is. */
export async function archiveArticle(
  work: Work,
  needs: LibraryNeeds,
  id: ArticleId,
  archived: boolean,
): Promise<{ article: Article } | Refusal<"not_found">> {
  if (!(await queries.lockArticle(work.tx, id))) return refuse("not_found");
  const article = (await queries.findArticle(work.tx, id))!;
  if ((article.state === "archived") === archived) return { article };
  if (archived) for (const text of article.texts) await withdraw(work, needs, article, text);
  const state = stateOf(
    archived,
    article.texts.some(({ published }) => published !== null),
  );
  await queries.touchArticle(work, id, state);
  work.audit({ action: archived ? "article.archived" : "article.taken_back", subject: { kind: "article", id } });
  return { article: await tellArticle(work, id) };
}

type ApprovalRefused = Refusal<"not_found" | "not_published" | "changed_meanwhile" | "no_short_answer">;

export async function approveArticle(
  work: Work,
  needs: LibraryNeeds,
  { articleId, language, versionId, approved }: OneText & { versionId: ArticleVersionId; approved: boolean },
): Promise<{ article: Article } | ApprovalRefused> {
  if (!(await queries.lockArticle(work.tx, articleId))) return refuse("not_found");
  const article = (await queries.findArticle(work.tx, articleId))!;
  const text = article.texts.find((each) => each.language === language);
  if (!text) return refuse("not_found");
  if (!text.published || article.state !== "published") return refuse("not_published");
  if (text.published.id !== versionId) return refuse("changed_meanwhile");
  if (!approved) await withdraw(work, needs, article, text);
  else if (await isAnswer(work, versionId))
    await queries.setApproval(work, { articleId, language }, personOf(work), true);
  else return refuse("no_short_answer");
  await queries.touchArticle(work, articleId, article.state);
  const action = approved ? "article.approved" : "article.approval_ended";
  work.audit({ action, subject: { kind: "article", id: articleId }, details: { language, versionId } });
  return { article: await tellArticle(work, articleId) };
}

/** Nobody can give an answer word for word that has no words. */
const isAnswer = async (work: Work, id: ArticleVersionId): Promise<boolean> =>
  (await queries.findVersion(work.tx, id))?.version.short.trim() !== "";
