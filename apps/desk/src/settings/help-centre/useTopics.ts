/** What is done to topics, and how the list looks afterwards. */
import { type ArticleCategoryId, newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleCategory } from "@luwte/contract/library.ts";
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { libraryApi } from "../../library/api.ts";
import { movedTopics } from "./order.ts";

const inOrder = (a: ArticleCategory, b: ArticleCategory): number =>
  a.position - b.position || (a.id < b.id ? -1 : Number(a.id > b.id));

export const categoriesQuery = queryOptions({
  queryKey: ["articleCategories"],
  queryFn: async () => (await libraryApi.listArticleCategories()).categories.toSorted(inOrder),
  staleTime: 0,
});

export function useTopics(topics: readonly ArticleCategory[]) {
  const client = useQueryClient();
  const show = (change: (before: readonly ArticleCategory[]) => ArticleCategory[]) =>
    client.setQueryData<ArticleCategory[]>(categoriesQuery.queryKey, (before) => change(before ?? []));
  const save = async ({ id, names, position }: Pick<ArticleCategory, "id" | "names" | "position">) => {
    const params = { categoryId: id };
    const { category } = await libraryApi.saveArticleCategory({ params, body: { names, position } });
    show((before) => [...before.filter((each) => each.id !== id), category].toSorted(inOrder));
  };
  const last = Math.max(-1, ...topics.map(({ position }) => position));
  return {
    make: (name: string, language: Language) =>
      save({ id: newId<ArticleCategoryId>(), names: { [language]: name }, position: last + 1 }),
    rename: (topic: ArticleCategory, name: string, language: Language) =>
      save({ ...topic, names: { ...topic.names, [language]: name } }),
    async move(id: ArticleCategoryId, by: 1 | -1) {
      for (const topic of movedTopics(topics, id, by)) await save(topic);
    },
    async remove(id: ArticleCategoryId) {
      await libraryApi.removeArticleCategory({ params: { categoryId: id } });
      show((before) => before.filter((each) => each.id !== id));
    },
  };
}
