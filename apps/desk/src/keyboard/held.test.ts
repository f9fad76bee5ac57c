/** What is held while a place to write is on its way. */
import { expect, it } from "vitest";
import { heldAfter } from "./held.ts";

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

it.each([
  ["a letter", press("e"), "abe"],
  ["a capital", press("E", { shiftKey: true }), "abE"],
  ["a space", press(" "), "ab "],
  ["a key that takes one back", press("Backspace"), "a"],
  ["an arrow", press("ArrowUp"), "ab"],
  ["a key with Ctrl", press("e", { ctrlKey: true }), "ab"],
  ["Escape, which gives it up", press("Escape"), null],
])("%s", (_name, pressed, after) => expect(heldAfter("ab", pressed)).toBe(after));
