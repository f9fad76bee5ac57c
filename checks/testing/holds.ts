/** Holds a check against repositories of a few lines: what it must catch, and what it must leave alone. */
import { expect, test } from "vitest";
import type { Files } from "../files.ts";

type Case = [name: string, files: Record<string, string>, complaints: readonly (string | RegExp)[]];

export const given = (files: Record<string, string>): Files => new Map(Object.entries(files));

/** One test per case: exactly these complaints, in this order. */
export function holds(name: string, check: (files: Files) => string[], cases: readonly Case[]): void {
  test.each(cases)(`${name}: %s`, (_, files, complaints) => {
    const found = check(given(files));
    expect(found, found.join("\n")).toHaveLength(complaints.length);
    for (const [index, complaint] of complaints.entries()) expect(found[index]).toMatch(complaint);
  });
}
