/** Topics in another order. Pure. */
import type { ArticleCategory } from "@luwte/contract/library.ts";

/** Those whose place is another now, numbered from the top; none when it cannot go further. */
export function movedTopics(topics: readonly ArticleCategory[], id: string, by: 1 | -1): ArticleCategory[] {
  const from = topics.findIndex((each) => each.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= topics.length) return [];
  const order = topics.with(from, topics[to]!).with(to, topics[from]!);
  return order
    .map((topic, position) => ({ ...topic, position }))
    .filter((topic) => topics.find(({ id: same }) => same === topic.id)!.position !== topic.position);
}
