/** What is offered when something is put aside, and that nine o'clock is nine o'clock there, also when summer time begins in between. */
import { describe, expect, it } from "vitest";
import type { Clock } from "../words/time.ts";
import { atClock, fromLocalInput, localInput } from "../words/zoned.ts";
import { snoozeChoices } from "./snoozing.ts";

const at = (now: string): Clock => ({ now: Date.parse(now), language: "nl", timeZone: "Europe/Amsterdam" });
const offered = (now: string) =>
  snoozeChoices(at(now)).map((choice) => [choice.key, new Date(choice.until).toISOString()]);

describe("putting aside", () => {
  it("offers this afternoon in the morning", () =>
    expect(offered("2026-11-24T10:00:00+01:00")).toEqual([
      ["hour", "2026-11-24T10:00:00.000Z"],
      ["afternoon", "2026-11-24T13:00:00.000Z"],
      ["tomorrow", "2026-11-25T08:00:00.000Z"],
      ["monday", "2026-11-30T08:00:00.000Z"],
      ["week", "2026-12-01T08:00:00.000Z"],
    ]));
  it("offers Monday instead of Saturday on a Friday", () =>
    expect(offered("2026-11-27T15:00:00+01:00").map(([key]) => key)).toEqual(["hour", "monday", "week"]));
  it("offers Monday once on a Sunday", () =>
    expect(offered("2026-11-29T15:00:00+01:00").map(([key]) => key)).toEqual(["hour", "monday", "week"]));
});

describe("nine o'clock", () => {
  it("is an hour earlier in UTC once summer time began", () =>
    expect(new Date(atClock(1, 9, 0, at("2026-03-28T12:00:00+01:00"))).toISOString()).toBe("2026-03-29T07:00:00.000Z"));
  it("survives an input field", () => {
    const moment = Date.parse("2026-07-01T12:30:00Z");
    expect(localInput(moment, "Europe/Brussels")).toBe("2026-07-01T14:30");
    expect(fromLocalInput("2026-07-01T14:30", "Europe/Brussels")).toBe(moment);
  });
});
