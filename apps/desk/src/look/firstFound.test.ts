/** What Enter means in a field that finds. */
import { expect, it } from "vitest";
import { firstFound } from "./firstFound.ts";

const LINES = [
  { value: "1", label: "Lotte Vermeulen" },
  { value: "2", label: "Youssef El Amrani" },
];

it.each([
  ["lot", "1"],
  [" AMRANI ", "2"],
  ["e", "1"],
  ["", null],
  ["niemand", null],
])("%j is %s", (sought, value) => expect(firstFound(LINES, sought)?.value ?? null).toBe(value));
