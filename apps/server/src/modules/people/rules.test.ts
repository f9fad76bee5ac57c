/** Nobody locks everybody out, and who comes or goes is noticed. */
import type { Role } from "@luwte/contract/rights.ts";
import { describe, expect, it } from "vitest";
import { areTooMany, changedMembers, changesAccess, endsAccess, locksEverybodyOut, mergePreferences } from "./rules.ts";

const person = (role: Role, active = true) => ({ role, active });

describe("the last administrator", () => {
  it.each([
    ["becomes a lead", person("administrator"), { role: "lead" }, 0, true],
    ["leaves", person("administrator"), { active: false }, 0, true],
    ["changes name", person("administrator"), { name: "Anna" }, 0, false],
    ["stays what they are", person("administrator"), { role: "administrator", active: true }, 0, false],
    ["becomes a lead beside another", person("administrator"), { role: "lead" }, 1, false],
    ["had left already", person("administrator", false), { role: "lead" }, 0, false],
    ["is no administrator", person("lead"), { active: false }, 0, false],
  ] as const)("%s", (_what, before, change, others, locked) => {
    expect(locksEverybodyOut(before, change, others)).toBe(locked);
  });
});

it("access changes with the role and with leaving, not with a name", () => {
  expect(changesAccess(person("agent"), { role: "lead" })).toBe(true);
  expect(changesAccess(person("agent"), { active: false })).toBe(true);
  expect(changesAccess(person("agent"), { role: "agent", active: true, name: "Anna" })).toBe(false);
  expect(endsAccess(person("agent"), { active: false })).toBe(true);
  expect(endsAccess(person("agent", false), { active: false })).toBe(false);
});

it("both who joins and who leaves a team changed", () => {
  expect(changedMembers(["a", "b"], ["b", "c"])).toEqual(["a", "c"]);
  expect(changedMembers(["a"], ["a"])).toEqual([]);
});

it("a preference set to null is forgotten, the others stay", () => {
  expect(mergePreferences({ theme: "dark", dense: true }, { theme: null, keys: { next: "j" } })).toEqual({
    dense: true,
    keys: { next: "j" },
  });
});

it("preferences are few and small", () => {
  expect(areTooMany({ theme: "dark" })).toBe(false);
  expect(areTooMany({ theme: "x".repeat(33_000) })).toBe(true);
  expect(areTooMany(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`k${n}`, 1])))).toBe(true);
});
