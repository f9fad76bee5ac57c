/** The library as a desk has it: the articles that were asked for, last changed first, the categories, and one article by itself. */
import type { Language } from "../language.ts";
import type { Article, ArticleCategory, ArticleVersion, StateAsked } from "../library.ts";
import { applying, replaced, without } from "../views.ts";

/** What a list is asked for; what is undefined is not asked. */
export type LibraryAsked = {
  readonly state?: StateAsked | undefined;
  readonly language?: Language | undefined;
  readonly categoryId?: string | undefined;
  readonly ownerId?: string | undefined;
  /** Whose review is due on this day. */
  readonly dueOn?: string | undefined;
};

export type LibraryView = {
  readonly asked: LibraryAsked;
  readonly articles: readonly Article[];
  readonly categories: readonly ArticleCategory[];
  /** Whether there are more articles than these. */
  readonly more: boolean;
};

/** Whether a list that asks this shows the article: what the server's query says, for one that was just told. */
export function isAsked(article: Article, { state, language, categoryId, ownerId, dueOn }: LibraryAsked): boolean {
  const { reviewOn } = article;
  return (
    (state === undefined || (state === "current" ? article.state !== "archived" : article.state === state)) &&
    (language === undefined || article.texts.some((text) => text.language === language)) &&
    (categoryId === undefined || article.categoryId === categoryId) &&
    (ownerId === undefined || article.ownerId === ownerId) &&
    (dueOn === undefined || (reviewOn !== null && reviewOn <= dueOn && article.state !== "archived"))
  );
}

const newestFirst = (a: Article, b: Article): number =>
  a.changedAt === b.changedAt ? (a.id < b.id ? 1 : -1) : a.changedAt < b.changedAt ? 1 : -1;
const inOrder = (a: ArticleCategory, b: ArticleCategory): number =>
  a.position - b.position || (a.id < b.id ? -1 : Number(a.id > b.id));

export const libraryView = (
  asked: LibraryAsked,
  { articles, next }: { articles: readonly Article[]; next: string | null },
  categories: readonly ArticleCategory[],
): LibraryView => ({
  asked,
  articles: articles.toSorted(newestFirst),
  categories: categories.toSorted(inOrder),
  more: next !== null,
});

function withArticle(view: LibraryView, article: Article): LibraryView {
  const before = view.articles.find(({ id }) => id === article.id);
  if (before && before.version > article.version) return view;
  if (!isAsked(article, view.asked)) return before ? { ...view, articles: without(view.articles, article.id) } : view;
  const articles = (replaced(view.articles, article) ?? [...view.articles, article]).toSorted(newestFirst);
  return { ...view, articles };
}

function withCategory(view: LibraryView, category: ArticleCategory): LibraryView {
  const before = view.categories.find(({ id }) => id === category.id);
  if (before && before.version > category.version) return view;
  const categories = (replaced(view.categories, category) ?? [...view.categories, category]).toSorted(inOrder);
  return { ...view, categories };
}

export const applyToLibrary = applying<LibraryView>({
  "article.changed": (view, { article }) => withArticle(view, article),
  "article_category.changed": (view, { category }) => withCategory(view, category),
  /** Its articles stay, without one. */
  "article_category.removed": (view, { categoryId }) => ({
    ...view,
    categories: without(view.categories, categoryId),
    articles: view.articles
      .map((article) => (article.categoryId === categoryId ? { ...article, categoryId: null } : article))
      .filter((article) => isAsked(article, view.asked)),
  }),
});

/** One article with its newest words. An event has no words, so that another version of it asks to be loaded again. */
export type ArticlePageView = {
  readonly article: Article;
  readonly newest: readonly ArticleVersion[];
  readonly uses: { readonly used: number; readonly solved: number; readonly notSolved: number };
  readonly stale?: boolean;
};

export const applyToArticlePage = applying<ArticlePageView>({
  "article.changed": (view, { article }) =>
    article.id === view.article.id && article.version > view.article.version ? { ...view, article, stale: true } : view,
  "article_category.removed": (view, { categoryId }) =>
    view.article.categoryId === categoryId ? { ...view, article: { ...view.article, categoryId: null } } : view,
});
