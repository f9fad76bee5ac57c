/** What is typed, and a large folder in parts. */
import { expect, it } from "vitest";
import { exportArguments, importArguments } from "./arguments.ts";
import { batchesOf, LARGEST_PART } from "./batches.ts";

const part = (size: number, files = 1) => ({ size, paths: Array.from({ length: files }, (_, at) => `${at}.md`) });
const MEGABYTE = 1024 * 1024;

it.each([
  ["nothing", [], []],
  ["what fits goes together", [part(1), part(2), part(3)], [3]],
  ["never more than the server takes", [part(20 * MEGABYTE), part(5 * MEGABYTE), part(MEGABYTE)], [1, 2]],
  ["an article stays whole", [part(LARGEST_PART), part(1)], [1, 1]],
  ["so many articles", Array.from({ length: 201 }, () => part(1)), [200, 1]],
  ["so many files", [part(1, 1_500), part(1, 600)], [1, 1]],
])("%s", (_what, parts, sizes) => expect(batchesOf(parts).map((batch) => batch.length)).toEqual(sizes));

it.each([
  [["map"], { paths: ["map"], isTrial: false, publish: false, language: "nl" }],
  [
    ["a.html", "b.html", "--dry-run", "--language", "fr"],
    { paths: ["a.html", "b.html"], isTrial: true, language: "fr" },
  ],
  [["map", "--trial", "--publish"], { isTrial: true, publish: true }],
])("import %j is understood", (words, typed) => expect(importArguments(words)).toMatchObject(typed));

it.each([[[]], [["map", "--language", "de"]], [["map", "--key", "x"]], [["--publish"]]])("import %j is not", (words) =>
  expect(importArguments(words)).toBe(null),
);

it("an export has one folder", () => {
  expect(exportArguments(["map", "--replace"])).toMatchObject({ folder: "map", replace: true });
  expect(exportArguments(["map", "tweede"])).toBe(null);
});
