/** Moving a line of a list of two levels. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import type { ContactReason } from "@luwte/contract/wrapUps.ts";
import { expect, it } from "vitest";
import { listOrder, moved } from "./order.ts";

const reason = (id: string, parentId: string | null): ContactReason => ({
  id: id as ContactReasonId,
  parentId: parentId as ContactReasonId | null,
  names: { nl: id },
  words: [],
  position: 0,
  complexity: null,
  retired: false,
  version: 1,
});
const LIST = [reason("a", null), reason("a1", "a"), reason("a2", "a"), reason("b", null), reason("b1", "b")];

it("reads from the top, each with what stands under it", () =>
  expect(listOrder([LIST[4]!, ...LIST.slice(0, 4)]).map(({ id }) => id)).toEqual(["a", "a1", "a2", "b", "b1"]));

it.each([
  ["a2", -1, "a a2 a1 b b1"],
  ["b", -1, "b b1 a a1 a2"],
  ["a", 1, "b b1 a a1 a2"],
  ["a1", -1, null],
  ["b", 1, null],
  ["missing", 1, null],
] as const)("%s by %i is %s", (id, by, order) => expect(moved(LIST, id, by)?.join(" ") ?? null).toBe(order));
