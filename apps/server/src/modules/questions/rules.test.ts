/** For how long a link opens, and who is who. */
import { describe, expect, it } from "vitest";
import { isAskedAddress, opensUntil, refusalOfDue } from "./rules.ts";

const DAY = 86_400_000;
const dueAt = "2026-03-02T12:00:00.000Z";
const later = (from: string, days: number) => new Date(Date.parse(from) + days * DAY);
const by = { name: "", address: null };

describe("a link", () => {
  it.each([
    ["while it waits, until long after the due time", { kind: "open" as const }, later(dueAt, 30)],
    [
      "after the answer, for additions",
      { kind: "answered" as const, at: "2026-03-01T12:00:00.000Z", by, via: "link" as const, messageId: null },
      later("2026-03-01T12:00:00.000Z", 14),
    ],
    [
      "never once it was withdrawn",
      { kind: "withdrawn" as const, at: dueAt, by: { kind: "system" as const, name: "x" } },
      null,
    ],
  ])("opens %s", (_name, state, until) => expect(opensUntil({ state, dueAt })).toEqual(until));
});

it.each([
  ["2026-03-02T12:00:00.001Z", null],
  ["2026-03-02T12:00:00.000Z", "due_in_past"],
  ["2028-03-02T12:00:00.000Z", "due_in_past"],
])("due %s is %s", (at, code) => expect(refusalOfDue(at, new Date(dueAt))).toBe(code));

it.each([
  ["logistiek@x.example", "Logistiek@X.example", true],
  ["logistiek@x.example", "logistiek+ref@x.example", true],
  ["logistiek@x.example", "jan@x.example", false],
  ["logistiek@x.example", "", false],
])("%s was asked, and %s wrote: the same is %s", (asked, from, same) => expect(isAskedAddress(asked, from)).toBe(same));
