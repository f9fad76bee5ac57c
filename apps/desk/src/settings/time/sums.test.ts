/** Shares of a day, and parts of a bar. */
import { type Minutes, PUBLISHED, TIME_KINDS } from "@luwte/contract/timeLedger.ts";
import { describe, expect, it } from "vitest";
import { sharesOf, stacked } from "./sums.ts";

const minutes = (given: Partial<Minutes>): Minutes =>
  ({ ...Object.fromEntries(TIME_KINDS.map((kind) => [kind, 0])), ...given }) as Minutes;

describe("the share of", () => {
  it.each([
    ["half of the day", { helping: 120, admin: 120 }, 50],
    ["nothing at all", {}, 0],
    ["some seconds, which the table rounds to nothing", { helping: 0.2 }, 0],
    ["some seconds beside an hour", { helping: 0.2, admin: 60 }, 0],
  ])("%s", (_, given, share) => expect(sharesOf(minutes(given)).helping).toBe(share));
});

describe("parts stand one after another", () => {
  it.each([
    ["the published ones", PUBLISHED, [0, 35, 56, 76]],
    ["those of nothing are left out", { helping: 40, meetings: 60 }, [0, 40]],
    ["a hundred and one is a hundred", { helping: 51, admin: 50 }, [0, 51]],
  ])("%s", (_, shares, from) => expect(stacked(shares).map((each) => each.from)).toEqual(from));
  it("and end at a hundred", () => expect(stacked({ helping: 51, admin: 50 }).at(-1)!.share).toBe(49));
});
