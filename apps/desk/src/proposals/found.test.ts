/** Promises in what somebody writes, and which are offered. Monday 23 November 2026, ten in the morning in Amsterdam. */
import { describe, expect, it } from "vitest";
import type { Days } from "../promises/due.ts";
import { type FoundPromise, foundIn, isOneKey, undecided } from "./found.ts";

const CLOCK = { now: Date.parse("2026-11-23T09:00:00Z"), language: "nl" as const, timeZone: "Europe/Amsterdam" };
const DAYS: Days = ["2026-11-23", "2026-11-24", "2026-11-25"].map((day) => ({
  day,
  opensAt: `${day}T08:00:00.000Z`,
  closesAt: `${day}T16:00:00.000Z`,
}));

const found = (part: Partial<FoundPromise> = {}): FoundPromise => ({
  sentence: "We bellen u morgen voor 12 uur.",
  words: "We bellen u",
  dueAt: "2026-11-24T11:00:00.000Z",
  guess: null,
  isSure: true,
  ...part,
});

describe("what is found in an answer", () => {
  it("is what we take on, with its words and its moment", () => {
    const text = "Beste Marieke, we bellen u morgen voor 12 uur.\nKunt u ons dinsdag een foto sturen?";
    expect(foundIn(text, DAYS, CLOCK)).toEqual([
      found({ sentence: "we bellen u morgen voor 12 uur.", words: "we bellen u" }),
    ]);
  });
  it.each([
    ["nl", "De jas is er. En we bellen u morgen voor 12 uur.", "we bellen u"],
    ["fr", "La veste est là. Et nous vous appelons demain avant 12 h.", "nous vous appelons"],
    ["en", "The jacket is here. And we call you tomorrow before noon.", "we call you"],
  ] as const)("begins where it begins, in %s", (language, text, words) =>
    expect(foundIn(text, DAYS, { ...CLOCK, language })).toMatchObject([{ words }]),
  );
  it("is asked where it can mean two moments", () => {
    const [one] = foundIn("Ik stuur het u voor 30 november.", DAYS, CLOCK);
    expect(one).toMatchObject({ words: "Ik stuur het u", dueAt: null });
    expect(one!.guess).not.toBeNull();
  });
  it.each(["Ik bel u snel.", "We bellen u vandaag om 9 uur.", ""])("is nothing in «%s»", (text) =>
    expect(foundIn(text, DAYS, CLOCK)).toEqual([]),
  );
});

describe("what is offered", () => {
  it.each<[string, { words: string }[], string[], number]>([
    ["what is new", [], [], 1],
    ["not what goes along already", [{ words: "we bellen u" }], [], 0],
    ["not what somebody said no to", [], ["we bellen u"], 0],
  ])("is %s", (_, promised, decided, expected) =>
    expect(undecided([found()], promised, new Set(decided))).toHaveLength(expected),
  );
});

describe("one key makes it", () => {
  it.each<[string, Partial<FoundPromise>, 1 | 2, boolean]>([
    ["when it is sure and filling in is allowed", {}, 2, true],
    ["not when it may only be shown", {}, 1, false],
    ["not when the time is asked", { dueAt: null }, 2, false],
    ["not when it may be none", { isSure: false }, 2, false],
  ])("%s", (_, part, level, expected) => expect(isOneKey(found(part), level)).toBe(expected));
});
