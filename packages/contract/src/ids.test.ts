/** Ids are UUIDs of version 7 and sort as they were made. */
import { expect, it } from "vitest";
import { newId, PersonId } from "./ids.ts";

it("what is made later sorts later, also in one moment", () => {
  const made = [1_000, 1_000, 1_000, 1_001, 5_000].map((at) => newId(at));
  const many = Array.from({ length: 1_000 }, () => newId(9_000));
  expect([...made, ...many].toSorted()).toEqual([...made, ...many]);
  expect(new Set([...made, ...many]).size).toBe(1_005);
});

it("carries its time, and is valid", () => {
  const at = Date.UTC(2026, 2, 2);
  expect(Number.parseInt(newId(at).replaceAll("-", "").slice(0, 12), 16)).toBe(at);
  for (let round = 0; round < 100; round++) expect(PersonId.safeParse(newId()).success).toBe(true);
});
