/** Which state follows what, as a table that an agent could have written. */
import type { ConversationStateKind } from "@luwte/contract/conversations.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityOfChange, standingAfter, urgentAt } from "./rules.ts";
import type { Happening, Standing, Wanted } from "./shapes.ts";

const NOW = new Date("2026-03-02T10:00:00Z");
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const sanne = "sanne" as PersonId;
const LONG_AGO = at(-600);
const WAITING = at(-30);

const standing = (kind: ConversationStateKind, waitingSince: Date | null = null): Standing => ({
  kind,
  since: LONG_AGO,
  by: null,
  until: kind === "snoozed" ? at(60) : null,
  waitingSince,
});
const wrote: Happening = { kind: "customer_wrote", at: NOW, automatic: false };
const machine: Happening = { kind: "customer_wrote", at: NOW, automatic: true };
const answered = (nextState: Wanted | null = null): Happening => ({ kind: "answered", nextState });
const set = (to: Wanted): Happening => ({ kind: "set", to });
const solved: Wanted = { kind: "solved" };
const open: Wanted = { kind: "open" };
const waiting: Wanted = { kind: "waiting_customer" };
const until = (minutes: number): Wanted => ({ kind: "snoozed", until: at(minutes) });

type Row = [string, Standing, Happening, ConversationStateKind, Date | null, string | null];
const ROWS: Row[] = [
  [
    "a customer who writes in an open conversation waits since the first time",
    standing("open", WAITING),
    wrote,
    "open",
    WAITING,
    null,
  ],
  ["a customer who writes after our answer makes it our turn", standing("waiting_customer"), wrote, "open", NOW, null],
  ["a customer who writes reopens what was solved", standing("solved"), wrote, "open", NOW, "reopened"],
  ["a customer who writes ends putting aside", standing("snoozed"), wrote, "open", NOW, "reopened"],
  ["an automatic reply reopens nothing that was solved", standing("solved"), machine, "solved", null, null],
  ["an automatic reply ends no putting aside", standing("snoozed", WAITING), machine, "snoozed", WAITING, null],
  [
    "an automatic reply does not make it our turn",
    standing("waiting_customer"),
    machine,
    "waiting_customer",
    null,
    null,
  ],
  ["an answer makes it the customer's turn", standing("open", WAITING), answered(), "waiting_customer", null, null],
  ["a second answer changes nothing", standing("waiting_customer"), answered(), "waiting_customer", null, null],
  ["an addition to what was solved leaves it solved", standing("solved"), answered(), "solved", null, null],
  [
    "an interim answer leaves it put aside, and nobody waits",
    standing("snoozed", WAITING),
    answered(),
    "snoozed",
    null,
    null,
  ],
  ["an answer that solves, solves", standing("open", WAITING), answered(solved), "solved", null, "solved"],
  ["an answer that keeps it ours keeps it open", standing("open", WAITING), answered(open), "open", null, null],
  [
    "an answer with a reminder puts it aside",
    standing("open", WAITING),
    answered(until(60)),
    "snoozed",
    null,
    "snoozed",
  ],
  ["a note changes nothing", standing("open", WAITING), { kind: "noted" }, "open", WAITING, null],
  ["a note reopens nothing", standing("solved"), { kind: "noted" }, "solved", null, null],
  ["solving by hand ends the waiting", standing("open", WAITING), set(solved), "solved", null, "solved"],
  [
    "who puts aside without an answer lets the customer wait",
    standing("open", WAITING),
    set(until(60)),
    "snoozed",
    WAITING,
    "snoozed",
  ],
  ["putting aside until what is over opens", standing("solved"), set(until(-1)), "open", null, "opened"],
  ["putting aside until another moment is told", standing("snoozed"), set(until(120)), "snoozed", null, "snoozed"],
  ["putting aside until the same moment is nothing new", standing("snoozed"), set(until(60)), "snoozed", null, null],
  [
    "saying that it is the customer's turn ends the waiting",
    standing("open", WAITING),
    set(waiting),
    "waiting_customer",
    null,
    "waiting_customer",
  ],
  ["opening by hand makes nobody wait", standing("solved"), set(open), "open", null, "opened"],
  ["waking opens, and who waited still waits", standing("snoozed", WAITING), { kind: "woke" }, "open", WAITING, "woke"],
  ["no answer for long solves", standing("waiting_customer"), { kind: "unanswered" }, "solved", null, "solved"],
];

describe("what follows", () => {
  it.each(ROWS)("%s", (_name, before, happening, kind, waitingSince, code) => {
    const after = standingAfter(before, happening, sanne, NOW);
    expect([after.kind, after.waitingSince]).toEqual([kind, waitingSince]);
    expect(activityOfChange(before, after, happening)?.code ?? null).toBe(code);
  });
});

describe("a standing", () => {
  it("remembers who solved or put aside, and since when", () => {
    expect(standingAfter(standing("open"), set(solved), sanne, NOW)).toMatchObject({ by: sanne, since: NOW });
    expect(standingAfter(standing("open"), set(until(5)), sanne, NOW)).toMatchObject({ by: sanne, until: at(5) });
    expect(standingAfter(standing("solved"), wrote, null, NOW)).toMatchObject({ by: null, since: NOW, until: null });
  });
  it("that stays the same keeps its beginning", () => {
    expect(standingAfter(standing("open", WAITING), wrote, null, NOW).since).toBe(LONG_AGO);
  });
});

describe("urgency", () => {
  const row = { dueAt: at(1), waitingSince: at(2), lastActivityAt: at(3) };
  it.each([
    ["what was promised comes first", row, at(1)],
    ["then since when somebody waits", { ...row, dueAt: null }, at(2)],
    ["then how long nothing happened", { ...row, dueAt: null, waitingSince: null }, at(3)],
  ])("%s", (_name, given, expected) => expect(urgentAt(given)).toEqual(expected));
});

const anyWanted = fc.constantFrom(open, waiting, solved, until(30), until(-30));
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.boolean().map((automatic): Happening => ({ kind: "customer_wrote", at: NOW, automatic })),
  fc.option(anyWanted).map(answered),
  anyWanted.map(set),
  fc.constantFrom<Happening>({ kind: "noted" }, { kind: "woke" }, { kind: "unanswered" }),
);

it("whatever happens, only what is put aside has an end, and nobody waits in what is solved or theirs", () => {
  const property = fc.property(fc.array(anyHappening, { maxLength: 20 }), (happenings) => {
    const end = happenings.reduce<Standing>(
      (before, each) => standingAfter(before, each, sanne, NOW),
      standing("open"),
    );
    expect(end.until !== null).toBe(end.kind === "snoozed");
    if (end.kind === "solved" || end.kind === "waiting_customer") expect(end.waitingSince).toBeNull();
  });
  fc.assert(property);
});
