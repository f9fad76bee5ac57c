/** What an owner hears of readers' words. */
import { expect, it } from "vitest";
import { quoted } from "./rules.ts";

it.each([
  ["nothing is nothing", " \n ", ""],
  ["words are one line in quotes", "Er staat niet\nhoe lang.", "“Er staat niet hoe lang.”"],
  ["many are cut", "woord ".repeat(60), `“${"woord ".repeat(60).slice(0, 159).trimEnd()}…”`],
])("%s", (_what, words, said) => expect(quoted(words)).toBe(said));
