/** By when, on the days on which a team is there. Thursday 26 November 2026, ten in the morning in Amsterdam. */
import { describe, expect, it } from "vitest";
import type { Clock } from "../words/time.ts";
import { dueChoices, proposalOf, sentenceToPromise } from "./due.ts";

const clock = (now: string): Clock => ({ now: Date.parse(now), language: "nl", timeZone: "Europe/Amsterdam" });
const NOW = clock("2026-11-26T09:00:00Z");
const days = ["2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03"].map((day) => ({
  day,
  opensAt: `${day}T08:00:00.000Z`,
  closesAt: `${day}T16:00:00.000Z`,
}));
const choices = (at: Clock) =>
  dueChoices(days, at).map((choice) => [choice.key, new Date(choice.at).toISOString().slice(0, 16)]);

describe("the usual choices", () => {
  it("are the end of today, noon of the next working day, and the end of the second", () =>
    expect(choices(NOW)).toEqual([
      ["today", "2026-11-26T16:00"],
      ["beforeNoon", "2026-11-27T11:00"],
      ["twoDays", "2026-11-30T16:00"],
    ]));
  it("leave today out when it is as good as over", () =>
    expect(choices(clock("2026-11-26T15:50:00Z")).map(([key]) => key)).toEqual(["beforeNoon", "twoDays"]));
  it("go over the weekend", () =>
    expect(choices(clock("2026-11-27T09:00:00Z"))[1]).toEqual(["beforeNoon", "2026-11-30T11:00"]));
});

describe("what is typed", () => {
  it.each([
    ["bellen morgen voor 12", "2026-11-27T11:00", null],
    ["bellen vandaag", "2026-11-26T16:00", null],
    ["bellen over 2 werkdagen", "2026-11-30T16:00", null],
    ["bellen dinsdag om 10:15", "2026-12-01T09:15", null],
    ["bellen donderdag", "2026-12-03T16:00", null],
    ["bellen op 2 december", "2026-12-02T16:00", null],
    ["bellen over 20 minuten", "2026-11-26T09:20", null],
    ["bellen zaterdag", "2026-11-28T16:00", null],
    ["bellen morgen voor 3", "2026-11-27T14:00", null],
    ["bellen morgen voor 6", "2026-11-27T17:00", null],
    ["bellen uiterlijk zaterdag", "2026-11-28T16:00", null],
    ["bellen om 9:00", null, null],
    ["bellen op 31 november", null, null],
    ["bellen", null, null],
  ])("%s", (line, dueAt, guess) => {
    const proposal = proposalOf(line, days, NOW);
    expect(proposal.dueAt?.slice(0, 16) ?? null).toBe(dueAt);
    expect(proposal.guess && new Date(proposal.guess).toISOString().slice(0, 16)).toBe(guess);
    expect(proposal.words).toBe("bellen");
  });
});

describe("of more than one moment in a line", () => {
  it.each([
    ["what is ours counts: sorry dat het gisteren misging, we leveren morgen", "2026-11-27T16:00"],
    ["one day said twice is one: we bellen u dinsdag 1 december, dus over drie werkdagen", "2026-12-01T16:00"],
    ["two days are asked: we bellen u morgen en dinsdag", null],
  ])("%s", (line, dueAt) => expect(proposalOf(line, days, NOW).dueAt?.slice(0, 16) ?? null).toBe(dueAt));
});

it.each([
  ["Beste Jan. Ik bel u morgen voor 12. Groet, Sanne", "Ik bel u morgen voor 12."],
  ["Beste Jan, ik bel u morgen voor 12.", "ik bel u morgen voor 12."],
  ["Morgen meer. Vrijdag sturen we hem op!", "Vrijdag sturen we hem op!"],
  ["Dank voor uw bericht.", ""],
  ["", ""],
  ["Wij bellen u vrijdag. Kunt u voor donderdag de bon sturen?", "Wij bellen u vrijdag."],
  ["Wij zijn open tot 18 uur.", ""],
])("of “%s” the sentence to promise is “%s”", (text, sentence) => expect(sentenceToPromise(text, NOW)).toBe(sentence));
