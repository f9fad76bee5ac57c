/** What the desk says about moments, in three languages. Now is Tuesday 24 November 2026, 15:00 in Amsterdam. */
import { describe, expect, it } from "vitest";
import { type Clock, sayBriefly, sayDue, sayExactly, sayMoment, saySpan } from "./time.ts";

const at = (local: string) => `${local}+01:00`;
const clock = (language: Clock["language"]): Clock => ({
  now: Date.parse(at("2026-11-24T15:00:00")),
  language,
  timeZone: "Europe/Amsterdam",
});
const nl = clock("nl");

describe("in a row", () => {
  it.each([
    ["2026-11-24T14:02:00", "14:02"],
    ["2026-11-23T23:59:00", "gisteren"],
    ["2026-11-20T09:00:00", "vr"],
    ["2026-11-03T09:00:00", "3 nov"],
    ["2025-12-31T09:00:00", "31 dec 2025"],
  ])("%s is %s", (moment, said) => expect(sayBriefly(at(moment), nl)).toBe(said));

  it("counts days by the organisation's calendar, not by 24 hours", () => {
    const justAfterMidnight = { ...nl, now: Date.parse(at("2026-11-24T00:10:00")) };
    expect(sayBriefly(at("2026-11-23T23:50:00"), justAfterMidnight)).toBe("gisteren");
  });
});

describe("above a message", () => {
  it.each([
    ["2026-11-24T14:59:40", "zojuist"],
    ["2026-11-24T14:02:00", "vandaag 14:02"],
    ["2026-11-23T16:40:00", "gisteren 16:40"],
    ["2026-11-16T16:40:00", "ma 16 nov 16:40"],
    ["2026-11-25T09:00:00", "morgen 09:00"],
  ])("%s is %s", (moment, said) => expect(sayMoment(at(moment), nl)).toBe(said));

  it("speaks French and English", () => {
    expect(sayMoment(at("2026-11-23T16:40:00"), clock("fr"))).toBe("hier 16:40");
    expect(sayMoment(at("2026-11-23T16:40:00"), clock("en"))).toBe("yesterday 16:40");
  });
});

describe("what is due", () => {
  it.each([
    ["2026-11-24T15:20:00", "soon", "over 20 min"],
    ["2026-11-24T15:30:00", "soon", "over 30 min"],
    ["2026-11-24T17:00:00", "calm", "voor 17:00"],
    ["2026-11-25T12:00:00", "calm", "morgen voor 12:00"],
    ["2026-11-26T12:00:00", "calm", "do 26 nov voor 12:00"],
    ["2026-11-24T14:40:00", "late", "20 min te laat"],
    ["2026-11-24T12:00:00", "late", "3 uur te laat"],
    ["2026-11-22T12:00:00", "late", "2 dagen te laat"],
  ])("%s is %s: %s", (moment, tone, said) => expect(sayDue(at(moment), nl)).toEqual({ tone, said }));

  it("speaks French and English", () => {
    expect(sayDue(at("2026-11-24T15:20:00"), clock("fr")).said).toBe("dans 20 min");
    expect(sayDue(at("2026-11-26T12:00:00"), clock("fr")).said).toBe("jeu. 26 nov. avant 12:00");
    expect(sayDue(at("2026-11-26T12:00:00"), clock("en")).said).toBe("Thu 26 Nov before 12:00");
  });
});

it("never says zero minutes: a moment is at least a minute", () => expect(saySpan(2_000, "nl")).toBe("1 min"));

it("says the exact time where a person asks for it", () =>
  expect(sayExactly(at("2026-11-26T12:00:00"), nl)).toBe("donderdag 26 november 2026 om 12:00"));
