/** Who is asked for help, and in which order. */
import type { PersonId, SkillId, TeamId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { MOST_ASKED, mayHelp, nextAsked } from "./rules.ts";
import type { Asked, Candidate } from "./shapes.ts";

const [team, other] = ["team", "other"] as TeamId[] as [TeamId, TeamId];
const [tech, french] = ["tech", "french"] as SkillId[] as [SkillId, SkillId];
const one = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  id: id as PersonId,
  teamIds: [team],
  skills: [],
  times: 0,
  lastAt: null,
  ...changes,
});
const asked = (changes: Partial<Asked> = {}): Asked => ({ skills: [], teamId: team, assigneeId: null, ...changes });
const skilled = (...levels: [SkillId, number][]) => ({
  skills: levels.map(([skillId, level]) => ({ skillId, level })),
});

describe("may help", () => {
  it.each([
    ["without skills that are needed: who is of the team", one("a"), asked(), true],
    ["and not who is of another", one("a", { teamIds: [other] }), asked(), false],
    ["and nobody when the case has no team", one("a"), asked({ teamId: null }), false],
    [
      "with a skill: who has it, of whichever team",
      one("a", { teamIds: [other], ...skilled([tech, 2]) }),
      asked(skilled([tech, 2])),
      true,
    ],
    ["and not at a lower level", one("a", skilled([tech, 1])), asked(skilled([tech, 2])), false],
    ["and all of them", one("a", skilled([tech, 3])), asked(skilled([tech, 1], [french, 1])), false],
  ])("%s", (_case, candidate, needed, may) => expect(mayHelp(candidate, needed)).toBe(may));
});

describe("asked next", () => {
  const day = (number: number) => new Date(Date.UTC(2026, 2, number));
  const round = { asked: asked(), without: [] as PersonId[], open: 0, before: 0 };
  const ids = (candidates: Candidate[], changes = {}) =>
    nextAsked({ ...round, candidates, ...changes }).map(({ personId }) => personId);
  it.each([
    [
      "who was asked least",
      [one("a", { times: 2, lastAt: day(1) }), one("b", { times: 1, lastAt: day(2) })],
      ["b", "a"],
    ],
    ["then longest ago", [one("a", { times: 1, lastAt: day(2) }), one("b", { times: 1, lastAt: day(1) })], ["b", "a"]],
    ["then always in the same order", [one("c"), one("a"), one("b")], ["a", "b", "c"]],
    ["three at most", [one("a"), one("b"), one("c"), one("d")], ["a", "b", "c"]],
  ] as const)("%s", (_case, candidates, order) => expect(ids([...candidates])).toEqual(order));

  it.each([
    ["one place when two have not answered", { open: 2 }, ["a"]],
    ["nobody when three have not answered", { open: 3 }, []],
    ["nobody beyond the most in all", { before: MOST_ASKED }, []],
    ["not who was asked already, or asks", { without: ["a" as PersonId] }, ["b", "c"]],
    ["not whose case it is", { asked: asked({ assigneeId: "b" as PersonId }) }, ["a", "c"]],
  ])("%s", (_case, changes, order) => expect(ids([one("a"), one("b"), one("c")], changes)).toEqual(order));

  it("and each knows why", () => {
    const needed = asked(skilled([tech, 1]));
    const candidates = [one("a", { ...skilled([tech, 1]), times: 4 }), one("b", skilled([tech, 3]))];
    expect(nextAsked({ ...round, asked: needed, candidates })[1]).toEqual({
      personId: "a",
      because: { skillIds: [tech], asked: 4, of: 2 },
    });
  });
});
