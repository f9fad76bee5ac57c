/** The door of the library for neighbours. What is for customers comes without internal parts, by its very shape. */
import type { Module } from "../../platform/module.ts";
import { gapRoutes } from "./gaps/routes.ts";
import { findArticlesAnew, remindOfReviews } from "./jobs.ts";
import { portingRoutes } from "./porting/routes.ts";
import { libraryRoutes } from "./routes.ts";
import type { LibraryNeeds } from "./shapes.ts";

export { approveArticle, archiveArticle, saveArticle, writeArticle } from "./actions.ts";
export { listCategories } from "./categories/queries.ts";
export { missArticle } from "./gaps/actions.ts";
export { findImage, type StoredImage } from "./images/queries.ts";
export { LARGEST_PICTURE } from "./images/rules.ts";
export { type ArticleLink, anchorOf } from "./markdown/links/rules.ts";
export { imagesIn, renderMarkdown } from "./markdown/rules.ts";
export { type Apart, articlesApart } from "./porting/apart/rules.ts";
export { BESIDE } from "./porting/linking/rules.ts";
export { LARGEST_TEXT, LITTER, PICTURE_FILE, TEXT_FILE } from "./porting/rules.ts";
export { searchPublished } from "./published/actions.ts";
export {
  approvedAnswers,
  isImagePublic,
  publishedAmong,
  publishedArticles,
  publishedTexts,
  publishedTitles,
} from "./published/queries.ts";
export type { PublishedArticle, PublishedFound } from "./published/shapes.ts";
export { searchLibrary } from "./searching/actions.ts";
export type { Found as LibraryFound } from "./searching/shapes.ts";
export { seedLibrary } from "./seed/actions.ts";
export { seedUses } from "./seed/uses/actions.ts";
export type { LibraryNeeds } from "./shapes.ts";
export { judgeUse, judgeUsesIn, useArticle } from "./uses/actions.ts";
export { withoutPersonal } from "./uses/rules.ts";

export const libraryModule = (needs: LibraryNeeds): Module => ({
  name: "library",
  routes: (platform) => [...libraryRoutes(needs)(platform), ...gapRoutes(needs), ...portingRoutes(needs, platform)],
  jobs: [remindOfReviews, findArticlesAnew],
});
