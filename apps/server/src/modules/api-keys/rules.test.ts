/** Keys look like keys, and are noted now and then. */
import { expect, it } from "vitest";
import { beyond, keyOf, mustBeNoted, prefixOf } from "./rules.ts";

it("a key is recognised, and its prefix shows six signs of it", () => {
  expect(prefixOf(keyOf("abcdefghijklmnop"))).toBe("luwte_abcdef");
});

it("rights that one does not have cannot be handed on", () => {
  expect(beyond(["people.read", "audit.read"], new Set(["people.read"]))).toEqual(["audit.read"]);
  expect(beyond([], new Set())).toEqual([]);
});

it("use is noted once a minute", () => {
  const at = new Date("2026-03-02T09:00:00Z");
  expect(mustBeNoted(null, at)).toBe(true);
  expect(mustBeNoted(at, new Date(at.getTime() + 59_999))).toBe(false);
  expect(mustBeNoted(at, new Date(at.getTime() + 60_000))).toBe(true);
});
