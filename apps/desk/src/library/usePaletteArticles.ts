/** Articles for what was typed into the palette, in the reader's language. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useLanguage } from "../words/useText.tsx";
import { searchQuery } from "./queries.ts";

const MOST = 5;

export function usePaletteArticles(asked: string) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { data } = useQuery(searchQuery(asked, language));
  if (asked.length < 2 || !data) return [];
  return data.found.slice(0, MOST).map(({ articleId, title, excerpt }) => ({
    key: `article ${articleId}`,
    text: title,
    hint: excerpt,
    run: () => void navigate({ to: "/library/$articleId", params: { articleId }, search: { language } }),
  }));
}
