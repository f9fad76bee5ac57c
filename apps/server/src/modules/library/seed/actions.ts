/** Fills a library with what somebody wrote elsewhere, published and with the approvals that it names. */
import {
  type ArticleCategoryId,
  type ArticleId,
  type ArticleVersionId,
  newId,
  type PersonId,
} from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { ArticleWords } from "@luwte/contract/library.ts";
import type { Work } from "../../../platform/work/work.ts";
import { upsertCategory } from "../categories/queries.ts";
import * as queries from "../queries.ts";
import { findableBy, findableForCustomers } from "../rules.ts";
import { peopleByName } from "./queries.ts";

type GivenText = { title: string; short: string; body: string; internal?: string };
export type GivenArticle = {
  key: string;
  ownerName: string;
  reviewInDays: number;
  approved: boolean;
  texts: { [Key in Language]?: GivenText };
};
export type GivenCategory = { names: Record<Language, string>; articles: readonly GivenArticle[] };

const DAY = 86_400_000;
const dayAfter = (now: Date, days: number): string => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);

/** Nobody is told: it runs where no desk is open yet. Gives the id of each article by its key. */
export async function seedLibrary(work: Work, categories: readonly GivenCategory[]): Promise<Map<string, ArticleId>> {
  const people = await peopleByName(work.tx);
  const ids = new Map<string, ArticleId>();
  for (const [position, { names, articles }] of categories.entries()) {
    const categoryId = newId<ArticleCategoryId>(work.now.getTime());
    await upsertCategory(work, categoryId, { names, position });
    for (const article of articles) ids.set(article.key, await seedArticle(work, categoryId, article, people));
  }
  return ids;
}

async function seedArticle(
  work: Work,
  categoryId: ArticleCategoryId,
  { ownerName, reviewInDays, approved, texts }: GivenArticle,
  people: ReadonlyMap<string, PersonId>,
): Promise<ArticleId> {
  const id = newId<ArticleId>(work.now.getTime());
  const ownerId = people.get(ownerName) ?? null;
  await queries.insertArticle(work, id, { categoryId, ownerId, reviewOn: dayAfter(work.now, reviewInDays) });
  for (const language of LANGUAGES) {
    const text = texts[language];
    if (text) await seedText(work, { articleId: id, language }, { internal: "", ...text }, { ownerId, approved });
  }
  await queries.touchArticle(work, id, "published");
  return id;
}

async function seedText(
  work: Work,
  text: { articleId: ArticleId; language: Language },
  words: ArticleWords,
  { ownerId, approved }: { ownerId: PersonId | null; approved: boolean },
): Promise<void> {
  const id = newId<ArticleVersionId>(work.now.getTime());
  await queries.insertVersion(work, { ...text, ...words, id, after: 0, publish: true }, ownerId);
  await queries.pointAtNewest(work, text, id, findableBy(words, text.language));
  await queries.pointAtPublished(work, text, id, findableForCustomers(words, text.language));
  if (approved) await queries.setApproval(work, text, ownerId, true);
}
