/** What changes about an article besides its words. Its screens hear of it as every desk does; what is refused is said. */
import type { Language } from "@luwte/contract/language.ts";
import type { Article } from "@luwte/contract/library.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { useQueryClient } from "@tanstack/react-query";
import { applyEvent } from "../live/reactions.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { libraryApi } from "./api.ts";
import { ARTICLE } from "./articleTexts.ts";

type About = Pick<Article, "categoryId" | "ownerId" | "reviewOn">;

export function useArticleChanges(page: ArticlePageView, language: Language) {
  const t = useText({ ...ARTICLE, undo: COMMON.undo });
  const client = useQueryClient();
  const trouble = useTrouble();
  const { article } = page;
  const { id: articleId } = article;
  const text = article.texts.find((each) => each.language === language);
  const params = { articleId, language };
  const took = (asked: Promise<{ article: Article }>, then?: () => void) =>
    void asked.then((payload) => {
      applyEvent(client, { type: "article.changed", payload }, ["article", "library"]);
      then?.();
    }, trouble);
  const archive = (archived: boolean) =>
    took(libraryApi.archiveArticle({ params: { articleId }, body: { archived } }), () => {
      if (archived) showToast({ text: t("archived"), action: { label: t("undo"), run: () => archive(false) } });
    });
  return {
    archive,
    publish: () =>
      text &&
      took(libraryApi.publishArticle({ params, body: { versionId: text.newest.id } }), () =>
        showToast({ text: t("published") }),
      ),
    approve: (approved: boolean) =>
      text?.published && took(libraryApi.approveArticle({ params, body: { versionId: text.published.id, approved } })),
    about: (part: Partial<About>, then?: () => void) => {
      const { categoryId, ownerId, reviewOn, version } = article;
      const body = { categoryId, ownerId, reviewOn, version, ...part };
      took(libraryApi.saveArticle({ params: { articleId }, body }), then);
    },
  };
}
