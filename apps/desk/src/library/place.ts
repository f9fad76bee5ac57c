/** Where one is in an article, as it stands in the address. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useLanguage } from "../words/useText.tsx";
import { textFor } from "./textFor.ts";

export const VIEWS = ["read", "edit", "history"] as const;
export type View = (typeof VIEWS)[number];
/** As it stands in the address. `prefer`: in which language to begin, where there is one. `fresh`: it may not have been kept yet. `q`: what one searched for. */
export type ArticleAddress = { language?: Language; prefer?: Language; view?: View; fresh?: boolean; q?: string };

export function readArticleAddress(given: Record<string, unknown>): ArticleAddress {
  const language = LANGUAGES.find((each) => each === given["language"]);
  const prefer = LANGUAGES.find((each) => each === given["prefer"]);
  const view = VIEWS.find((each) => each === given["view"]);
  const fresh = given["fresh"] === true;
  const q = typeof given["q"] === "string" ? given["q"].slice(0, 300) : "";
  return {
    ...(language ? { language } : {}),
    ...(prefer ? { prefer } : {}),
    ...(view ? { view } : {}),
    ...(fresh ? { fresh } : {}),
    ...(q ? { q } : {}),
  };
}

/** Where one is in the article, and going elsewhere in it. */
export function usePlace(page: ArticlePageView) {
  const reader = useLanguage().language;
  const navigate = useNavigate();
  const address: ArticleAddress = useSearch({ from: "/desk/library/$articleId" });
  const language = address.language ?? textFor(page.article, address.prefer ?? reader)?.language ?? reader;
  const view = address.view ?? "read";
  const go = (part: ArticleAddress) => {
    const search = { language, view, ...(page.article.version === 0 ? { fresh: true } : {}), ...part };
    void navigate({ to: "/library/$articleId", params: { articleId: page.article.id }, search, replace: true });
  };
  return { language, view, q: address.q ?? null, go };
}
export type Place = ReturnType<typeof usePlace>;
