/** Where simple and complex questions go, as a truth table. */
import type { PersonId, SkillId, TeamId } from "@luwte/contract/ids.ts";
import type { TriageSplit } from "@luwte/contract/triage.ts";
import { expect, it } from "vitest";
import type { Complexity } from "../shapes.ts";
import { movesBy, PRESET } from "./rules.ts";

const [POOL, HOME] = ["pool", "home"] as unknown as TeamId[];
const [BILLS, SEWING] = ["bills", "sewing"] as unknown as SkillId[];
const SPLIT: TriageSplit = {
  on: true,
  simple: { kind: "team", teamId: POOL! },
  complex: { kind: "skill", skillId: BILLS!, level: 2 },
};
const PLACED: Parameters<typeof movesBy>[2] = { assigneeId: null, teamId: HOME!, skills: [], state: { kind: "open" } };
const able = (skillId: SkillId, level: number) => ({ skillId, level });

it.each<[string, Complexity | null, Partial<TriageSplit>, Partial<typeof PLACED>, ReturnType<typeof movesBy>]>([
  ["a simple one goes to the pool", "simple", {}, {}, { teamId: POOL! }],
  ["one that is there already stays", "simple", {}, { teamId: POOL! }, {}],
  ["a complex one asks the skill", "complex", {}, {}, { skills: [able(BILLS!, 2)] }],
  [
    "besides what it asked",
    "complex",
    {},
    { skills: [able(SEWING!, 1)] },
    { skills: [able(SEWING!, 1), able(BILLS!, 2)] },
  ],
  ["at the higher of both levels", "complex", {}, { skills: [able(BILLS!, 1)] }, { skills: [able(BILLS!, 2)] }],
  ["one that asks more of it already is left", "complex", {}, { skills: [able(BILLS!, 3)] }, {}],
  ["of which nobody knows what it is stays", null, {}, {}, {}],
  ["with the split off it stays", "simple", { on: false }, {}, {}],
  ["where it may stay it stays", "simple", { simple: { kind: "stay" } }, {}, {}],
  ["what somebody has is not taken from them", "simple", {}, { assigneeId: "an" as PersonId }, {}],
  ["what is solved is left", "simple", {}, { state: { kind: "solved" } }, {}],
])("%s", (_, complexity, split, placed, expected) =>
  expect(movesBy({ ...SPLIT, ...split }, complexity, { ...PLACED, ...placed })).toEqual(expected),
);

it("is off until a lead says where", () => expect(movesBy(PRESET, "simple", PLACED)).toEqual({}));
