/** When a mail leaves, when it waits, and when there is nothing to say. */
import { describe, expect, it } from "vitest";
import { type Facts, politeFrom, type Verdict, verdictOn } from "./rules.ts";
import type { Gist } from "./shapes.ts";

const zone = "Europe/Amsterdam";
/** Monday 2 March 2026 is day 2. */
const at = (day: number, clock: string) => new Date(`2026-03-0${day}T${clock}:00.000+01:00`);
const working: Gist = { stage: "working", next: { kind: "nothing" } };
const asked: Gist = {
  stage: "department",
  next: { kind: "department", department: "Logistiek", until: at(5, "12:00") },
};
const yours: Gist = { stage: "your_turn", next: { kind: "yours" } };

describe("a change", () => {
  const facts: Facts = {
    choice: "all",
    known: working,
    knownAt: at(2, "09:00"),
    mailedAt: null,
    now: asked,
    saidAt: at(2, "08:00"),
    at: at(2, "10:00"),
    timeZone: zone,
  };
  it.each<[string, Partial<Facts>, Verdict]>([
    ["is mailed", {}, "mail"],
    ["that is none is not", { now: { ...working } }, "nothing"],
    ["that an answer of ours said already is not", { saidAt: at(2, "09:30") }, "known"],
    ["that they were told long ago of something else is", { mailedAt: at(2, "05:59") }, "mail"],
    ["waits after another mail", { mailedAt: at(2, "08:00") }, { later: at(2, "12:00") }],
    ["waits for the morning", { at: at(2, "22:10") }, { later: at(3, "08:00") }],
    ["of a Saturday night waits for Monday", { at: at(7, "21:00") }, { later: at(9, "08:00") }],
    ["that does not need them is no mail to who wants only those", { choice: "needed" }, "known"],
    ["that needs them is", { choice: "needed", now: yours }, "mail"],
  ])("%s", (_name, change, verdict) => expect(verdictOn({ ...facts, ...change })).toEqual(verdict));
});

it.each([
  [at(2, "08:00"), at(2, "08:00")],
  [at(2, "19:59"), at(2, "19:59")],
  [at(2, "20:00"), at(3, "08:00")],
  [at(8, "12:00"), at(9, "08:00")],
])("from %s it is polite at %s", (from, polite) => expect(politeFrom(from, zone)).toEqual(polite));
