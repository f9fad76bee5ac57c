/** Figures of a pack: both ways of counting who left, and the same whatever the order. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type ContactEvent, EVENT_KINDS } from "./contacts.ts";
import { figuresOf } from "./figures.ts";
import { ownPack } from "./packs.ts";
import { beginOf, dayAt, endOfWorkingDay, openWorkingDays } from "./workingDays.ts";

const days = openWorkingDays("Europe/Madrid", () => ["2026-03-19"])!;
const FROM = Date.parse("2026-03-01T00:00:00Z");
const UNTIL = Date.parse("2026-04-01T00:00:00Z");
const judging = {
  pack: ownPack({ seconds: 60, share: 0.95, channels: ["phone"] }),
  days,
  from: FROM,
  until: UNTIL,
  cutoff: UNTIL,
};
const event = (contact: string, kind: ContactEvent["kind"], seconds: number): ContactEvent => ({
  contact,
  kind,
  channel: "phone",
  at: FROM + seconds * 1_000,
});
const answered = (count: number): ContactEvent[] =>
  Array.from({ length: count }, (_, index) => [
    event(`a${index}`, "contact_begun", index),
    event(`a${index}`, "answered_by_person", index + 30),
  ]).flat();

it("counts who left as missed and left out, and says on how many events each figure rests", () => {
  const left = [event("z", "contact_begun", 9), event("z", "abandoned", 15)];
  const [figures] = figuresOf([...answered(19), ...left], judging);
  expect(figures).toMatchObject({ contacts: 20, kept: 19, missed: 0, abandoned: 1, open: 0, events: 40 });
  expect(figures!.countedAsMissed).toEqual({ of: 20, kept: 19, meets: true });
  expect(figures!.leftOut).toEqual({ of: 19, kept: 19, meets: true });
  const more = figuresOf([...answered(18), ...left], judging)[0]!;
  expect([more.countedAsMissed.meets, more.leftOut.meets]).toEqual([false, true]);
});

it("leaves out what began in another month, and says nothing of nothing", () => {
  const [figures] = figuresOf([event("x", "contact_begun", -1), event("x", "answered_by_person", 5)], judging);
  expect(figures).toMatchObject({ contacts: 0, countedAsMissed: { of: 0, kept: 0, meets: null } });
});

it("is the same whatever the order of events, and however often each is said", () => {
  const anEvent = fc.record({
    contact: fc.constantFrom("a", "b", "c"),
    kind: fc.constantFrom(...EVENT_KINDS),
    channel: fc.constantFrom("phone" as const, "chat" as const),
    at: fc.integer({ min: FROM, max: FROM + 400_000 }),
  });
  const said = (events: readonly ContactEvent[]) => figuresOf(events, judging).map(({ events: _, ...rest }) => rest);
  fc.assert(
    fc.property(fc.array(anEvent, { maxLength: 12 }), (events) => {
      expect(said(events.toReversed())).toEqual(said(events));
      expect(said([...events, ...events])).toEqual(said(events));
    }),
  );
});

it.each([
  ["2026-03-13T22:30:00Z", 1, "2026-03-16T23:00:00.000Z"],
  ["2026-03-13T23:30:00Z", 1, "2026-03-16T23:00:00.000Z"],
  ["2026-03-18T09:00:00Z", 1, "2026-03-20T23:00:00.000Z"],
  ["2026-03-27T09:00:00Z", 1, "2026-03-30T22:00:00.000Z"],
])("from %s, working day %s after ends at %s", (at, count, end) =>
  expect(new Date(endOfWorkingDay(days, Date.parse(at), count)).toISOString()).toBe(end),
);

it("a day begins at its own midnight, on the day that clocks change too", () => {
  for (const text of ["2026-03-29T12:00:00Z", "2026-10-25T12:00:00Z"]) {
    const begin = beginOf(days, dayAt(days, Date.parse(text)));
    expect(dayAt(days, begin)).toBe(dayAt(days, begin + 60_000));
    expect(dayAt(days, begin - 1)).toBe(dayAt(days, begin) - 1);
  }
});
