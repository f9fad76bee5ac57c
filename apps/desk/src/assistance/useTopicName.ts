/** Topics by the names that people gave them: a contact reason, an article. */
import type { Language } from "@luwte/contract/language.ts";
import type { Task } from "@luwte/contract/oversight.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { libraryApi } from "../library/api.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { wholeName } from "../wrap-up/choosing.ts";
import { contactReasonsQuery } from "../wrap-up/queries.ts";
import { ASSISTANCE } from "./taskTexts.ts";

type Articles = readonly { id: string; texts: readonly { language: Language; title: string }[] }[];

const articlesQuery = queryOptions({
  queryKey: ["articleNames"],
  queryFn: async (): Promise<Articles> => (await libraryApi.listArticles({ query: { limit: 200 } })).articles,
  staleTime: 60_000,
});

const titleOf = (id: string, articles: Articles, language: Language): string | undefined => {
  const texts = articles.find((article) => article.id === id)?.texts ?? [];
  return (texts.find((text) => text.language === language) ?? texts[0])?.title;
};

/** Their topic is an article; of the others it is a contact reason. */
const isOfArticles = (task: Task): boolean => task === "bot_answer" || task === "reply";

/** `tasks`: of which topics are named; articles are only asked for where they are needed. */
export function useTopicName(tasks: readonly Task[]): (task: Task, topic: string | null) => string {
  const t = useText(ASSISTANCE);
  const { language } = useLanguage();
  const { data: reasons } = useQuery(contactReasonsQuery);
  const { data: articles = [] } = useQuery({ ...articlesQuery, enabled: tasks.some(isOfArticles) });
  return (task, topic) => {
    if (topic === null) return t("withoutTopic");
    const name = isOfArticles(task)
      ? titleOf(topic, articles, language)
      : wholeName(topic as never, reasons?.reasons ?? [], language);
    return name ?? (/^[0-9a-f]{8}-/.test(topic) ? t("goneTopic") : topic);
  };
}
