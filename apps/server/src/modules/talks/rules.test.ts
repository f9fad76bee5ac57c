/** Who may read, who is told, what may still be changed. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { audienceOf, caseNumbersIn, follows, mayRead, toTell, whyNotChange, wordsOf } from "./rules.ts";

const [anna, bert, carla, dirk] = ["anna", "bert", "carla", "dirk"] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const [orders, returns] = ["orders", "returns"] as TeamId[] as [TeamId, TeamId];
const MEMBERS = [
  { personId: anna, teamId: orders },
  { personId: bert, teamId: orders },
  { personId: bert, teamId: returns },
  { personId: carla, teamId: returns },
];
const open = { closed: false, teamId: orders };
const closed = { closed: true, teamId: orders };
const orphan = { closed: true, teamId: null };

describe("a talk is read", () => {
  it.each([
    ["an open one by a colleague of another team", open, [returns], true],
    ["an open one by who is in no team", open, [], true],
    ["a closed one by its team", closed, [orders], true],
    ["a closed one by another team", closed, [returns], false],
    ["a closed one by a program", closed, [], false],
    ["a closed one whose team is gone by anybody", orphan, [orders, returns], false],
  ] as const)("%s: %j", (_case, talk, teamIds, may) => expect(mayRead(talk, { teamIds })).toBe(may));

  it.each([
    ["everybody of an open one", open, null],
    ["its team of a closed one", closed, { people: [anna, bert] }],
    ["nobody of one whose team is gone", orphan, { people: [] }],
  ])("and heard by %s", (_case, talk, audience) => expect(audienceOf(talk, MEMBERS)).toEqual(audience));
});

describe("who is mentioned is told", () => {
  const said = (personIds: PersonId[], teamIds: TeamId[], authorId: PersonId | null = anna) => ({
    authorId,
    personIds,
    teamIds,
  });
  it.each([
    ["once, also when their team is meant too", said([bert, bert], [orders]), open, [bert]],
    ["once, in two teams that are both meant", said([], [orders, returns]), open, [bert, carla]],
    ["but not the writer", said([anna], [orders]), open, [bert]],
    ["also by a program", said([], [orders], null), open, [anna, bert]],
    ["of another team, in an open channel", said([carla, dirk], []), open, [carla, dirk]],
    ["only when they may read it", said([carla, bert], [returns]), closed, [bert]],
    ["not at all where nobody reads", said([bert], [orders]), orphan, []],
  ])("%s", (_case, message, talk, told) => expect(toTell(message, talk, MEMBERS)).toEqual(told));
});

describe("a talk is followed", () => {
  const teamChannel = { isDefault: true, teamId: orders };
  const other = { isDefault: false, teamId: orders };
  it.each([
    ["the channel of one's own team, unless one chose otherwise", null, teamChannel, [orders], true],
    ["not any more", false, teamChannel, [orders], false],
    ["not the channel of another team", null, teamChannel, [returns], false],
    ["another channel of one's team, when one chose it", null, other, [orders], false],
    ["any that one chose", true, other, [], true],
  ] as const)("%s", (_case, chosen, talk, teamIds, expected) =>
    expect(follows(chosen, talk, { teamIds })).toBe(expected),
  );
});

describe("a message is changed", () => {
  const at = "2026-03-02T09:00:00.000Z";
  const written = (changes = {}) => ({ authorId: anna, at, removedAt: null, ...changes });
  const after = (minutes: number) => new Date(new Date(at).getTime() + minutes * 60_000);
  it.each([
    ["by its writer at once", written(), anna, 0, null],
    ["by its writer after an hour, to the moment", written(), anna, 60, null],
    ["not later", written(), anna, 60.001, "too_late_to_edit"],
    ["not by somebody else", written(), bert, 0, "forbidden"],
    ["not by a program, also not one of a program", written({ authorId: null }), null, 0, "forbidden"],
    ["not when it was taken away", written({ removedAt: at }), anna, 0, "not_found"],
  ] as const)("%s", (_case, message, by, minutes, why) => expect(whyNotChange(message, by, after(minutes))).toBe(why));
});

it.each([
  ["#1042 en #7, weer #1042", [1042, 7]],
  ["zie (#12).", [12]],
  ["a#12 &#39; ##3 #4a /#5", []],
  ["#0 #99999999999 #2147483647", [2147483647]],
  ["#1 #2 #3 #4 #5 #6", [1, 2, 3, 4, 5]],
])("«%s» names %j", (text, numbers) => expect(caseNumbersIn(text)).toEqual(numbers));

it.each([
  ["Réclamation & 'retour' | !x:*", ["reclamation", "retour", "x"]],
  ["  ", []],
  ["a ".repeat(50), Array.from({ length: 12 }, () => "a")],
])("«%s» is searched as %j", (typed, words) => expect(wordsOf(typed)).toEqual(words));
