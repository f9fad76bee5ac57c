/** The chain: every change to it is seen where it is, on a day or between days, in the middle or at its end. */
import { describe, expect, it } from "vitest";
import type { NewEvent, StoredEvent } from "../shapes.ts";
import { appended, ended, rootOf, type Walk, walked } from "./rules.ts";

const ROOT = rootOf("018f0000-0000-7000-8000-000000000001");
const event = (name: string): NewEvent => ({
  contact: name,
  kind: "contact_begun",
  channel: "phone",
  at: 1_000,
  source: name,
});

/** Two on Monday, two on Tuesday. */
function chain() {
  const monday = appended(ROOT, [event("a"), event("b")], "2026-03-02", 5_000);
  const tuesday = appended(monday.head, [event("c"), event("d")], "2026-03-03", 6_000);
  return { events: [...monday.stored, ...tuesday.stored], head: tuesday.head };
}
const BEGIN: Walk = { hash: ROOT.hash, day: "0001-01-01", number: 0, broken: null };
function found(change: (events: StoredEvent[]) => StoredEvent[]) {
  const { events, head } = chain();
  return ended(change(events).reduce(walked, BEGIN), head);
}

describe("a chain", () => {
  it("that nobody touched holds, and counts anew each day", () => {
    expect(found((events) => events)).toBeNull();
    expect(chain().events.map(({ day, number }) => [day, number])).toEqual([
      ["2026-03-02", 1],
      ["2026-03-02", 2],
      ["2026-03-03", 1],
      ["2026-03-03", 2],
    ]);
  });
  it.each<[string, (events: StoredEvent[]) => StoredEvent[], object]>([
    [
      "a moment was changed",
      ([a, b, ...rest]) => [a!, { ...b!, at: 2_000 }, ...rest],
      { day: "2026-03-02", number: 2, what: "changed" },
    ],
    [
      "a channel was changed",
      ([a, ...rest]) => [{ ...a!, channel: "mail" }, ...rest],
      { day: "2026-03-02", number: 1, what: "changed" },
    ],
    [
      "the hash was changed along",
      ([a, ...rest]) => [{ ...a!, hash: Buffer.alloc(32) }, ...rest],
      { number: 1, what: "changed" },
    ],
    [
      "one in the middle was taken out",
      ([, b, ...rest]) => [b!, ...rest],
      { day: "2026-03-02", number: 1, what: "missing" },
    ],
    ["a whole day was taken out", (events) => events.slice(2), { day: "2026-03-03", number: 1, what: "changed" }],
    ["the last was taken out", (events) => events.slice(0, -1), { day: "2026-03-03", number: 2, what: "missing" }],
    [
      "two changed places",
      ([a, b, ...rest]) => [{ ...b!, number: 1 }, { ...a!, number: 2 }, ...rest],
      { number: 1, what: "changed" },
    ],
  ])("in which %s is broken there", (_name, change, broken) => expect(found(change)).toMatchObject(broken));

  it("of another organisation does not fit", () => {
    const other = rootOf("018f0000-0000-7000-8000-000000000002");
    const { events, head } = chain();
    expect(ended(events.reduce(walked, { ...BEGIN, hash: other.hash }), head)).toMatchObject({
      number: 1,
      what: "changed",
    });
  });
  it("does not open a day again when a clock is set back", () => {
    const { stored } = appended(chain().head, [event("e")], "2026-03-01", 1);
    expect(stored[0]).toMatchObject({ day: "2026-03-03", number: 3 });
  });
  it("records nothing into what a report was kept of", () => {
    const { stored } = appended({ ...chain().head, readUntil: 9_000 }, [event("e")], "2026-03-03", 8_000);
    expect(stored[0]!.recordedAt).toBe(9_001);
  });
});
