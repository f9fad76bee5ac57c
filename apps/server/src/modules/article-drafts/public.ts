/** The door of draft articles for neighbours. */
import type { Module } from "../../platform/module.ts";
import { articleRoutes } from "./routes.ts";
import type { ArticleNeeds } from "./shapes.ts";

export { saveDraft, takeDraft } from "./actions.ts";
export { seedArticle } from "./seed/actions.ts";
export type { ArticleNeeds } from "./shapes.ts";

export const articleDraftsModule = (needs: ArticleNeeds): Module => ({
  name: "article-drafts",
  routes: articleRoutes(needs),
});
