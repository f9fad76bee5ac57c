/** A topic goes one place up or down, and every place has its own number afterwards. */
import type { ArticleCategory } from "@luwte/contract/library.ts";
import { expect, it } from "vitest";
import { movedTopics } from "./order.ts";

const topics = (...positions: number[]) =>
  positions.map((position, at): ArticleCategory => ({ id: "abc"[at] as never, names: {}, position, version: 1 }));
const places = (moved: readonly ArticleCategory[]) => moved.map(({ id, position }) => `${id}${position}`);

it.each([
  ["one down", topics(0, 1, 2), "a", 1, ["b0", "a1"]],
  ["one up", topics(0, 1, 2), "c", -1, ["c1", "b2"]],
  ["past the top it stays", topics(0, 1, 2), "a", -1, []],
  ["past the end it stays", topics(0, 1, 2), "c", 1, []],
  ["what had the same number gets its own", topics(0, 0, 0), "a", 1, ["a1", "c2"]],
  ["one that is gone moves nothing", topics(0, 1), "x", 1, []],
] as const)("%s", (_what, given, id, by, moved) => expect(places(movedTopics(given, id, by))).toEqual(moved));
