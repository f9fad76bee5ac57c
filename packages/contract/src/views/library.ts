/** The library as a desk has it: a page of articles, last changed first, and the categories. */
import type { Article, ArticleCategory } from "../library.ts";
import { applying, replaced, without } from "../views.ts";

export type LibraryView = {
  readonly articles: readonly Article[];
  readonly categories: readonly ArticleCategory[];
  /** Whether there are more articles than these. */
  readonly more: boolean;
};

const newestFirst = (a: Article, b: Article): number =>
  a.changedAt === b.changedAt ? (a.id < b.id ? 1 : -1) : a.changedAt < b.changedAt ? 1 : -1;
const inOrder = (a: ArticleCategory, b: ArticleCategory): number =>
  a.position - b.position || (a.id < b.id ? -1 : Number(a.id > b.id));

export const libraryView = (
  { articles, next }: { articles: readonly Article[]; next: string | null },
  categories: readonly ArticleCategory[],
): LibraryView => ({
  articles: articles.toSorted(newestFirst),
  categories: categories.toSorted(inOrder),
  more: next !== null,
});

function withArticle(view: LibraryView, article: Article): LibraryView {
  const before = view.articles.find(({ id }) => id === article.id);
  if (before && before.version > article.version) return view;
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
    articles: view.articles.map((article) =>
      article.categoryId === categoryId ? { ...article, categoryId: null } : article,
    ),
  }),
});
