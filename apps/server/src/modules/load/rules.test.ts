/** What weighs how much, as a table that a team lead could have written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_LOAD_SETTINGS, fitsUnderCeiling, leastCeiling, loadAdded, loadOf } from "./rules.ts";
import type { OpenWork, RecentWork, Work } from "./shapes.ts";

/** A quarter, so that what is fresh shows in round numbers. */
const SETTINGS = { ...DEFAULT_LOAD_SETTINGS, freshShare: 0.25 };
const NOW = new Date("2026-11-23T10:00:00Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const mail: OpenWork = { channel: "mail", heaviness: "normal", quiet: false };
const chat: OpenWork = { ...mail, channel: "chat" };
const came = (minutes: number, item: OpenWork = mail): RecentWork => ({
  channel: item.channel,
  heaviness: item.heaviness,
  at: ago(minutes),
});
const load = (open: OpenWork[], recent: RecentWork[] = []) => loadOf({ open, recent }, SETTINGS, NOW);

describe("load", () => {
  it.each<[string, OpenWork[], RecentWork[], number]>([
    ["nothing open asks nothing", [], [], 0],
    ["a mail that waits for us is one unit", [mail], [], 1],
    ["a chat weighs more than a mail", [chat], [], 2],
    ["a heavy mail weighs twice an ordinary one", [{ ...mail, heaviness: "heavy" }], [], 2],
    ["a light chat weighs half", [{ ...chat, heaviness: "light" }], [], 1],
    ["a mail that waits for the customer asks nothing", [{ ...mail, quiet: true }], [], 0],
    ["a chat that waits for the customer keeps half", [{ ...chat, quiet: true }], [], 1],
    ["what just came adds a quarter", [mail], [came(0)], 1.25],
    ["half of that is gone after half an hour", [mail], [came(30)], 1.125],
    ["and all of it after an hour", [mail], [came(60)], 1],
    ["what came in the last hour counts also when it is finished", [], [came(0, chat), came(30, chat)], 0.75],
    ["what is said to come in the future counts as just come", [], [came(-5)], 0.25],
    ["three chats and two mails", [chat, chat, chat, mail, mail], [], 8],
  ])("%s", (_name, open, recent, expected) => expect(load(open, recent).load).toBe(expected));

  it.each([
    ["calm", 3],
    ["normal", 4],
    ["normal", 7],
    ["busy", 8],
    ["busy", 12],
  ])("the horizon is %s with %i mails", (horizon, mails) =>
    expect(load(Array.from({ length: mails }, () => mail)).horizon).toBe(horizon),
  );

  it("explains itself: parts by channel, heaviness apart", () => {
    const work: Work = {
      open: [mail, { ...mail, heaviness: "heavy" }, chat, { ...chat, quiet: true }],
      recent: [came(0, chat), came(90)],
    };
    expect(loadOf(work, SETTINGS, NOW)).toEqual({
      load: 6.5,
      ceiling: 10,
      horizon: "normal",
      parts: [
        { kind: "waiting", channel: "mail", count: 2, load: 2 },
        { kind: "heavy", channel: "mail", count: 1, load: 1 },
        { kind: "waiting", channel: "chat", count: 1, load: 2 },
        { kind: "quiet", channel: "chat", count: 1, load: 1 },
        { kind: "fresh", channel: "chat", count: 1, load: 0.5 },
      ],
    });
  });
});

describe("the ceiling", () => {
  it("takes what fits exactly, with its freshness", () => {
    expect(fitsUnderCeiling(8.75, mail, SETTINGS)).toBe(true);
    expect(fitsUnderCeiling(8.76, mail, SETTINGS)).toBe(false);
    expect(fitsUnderCeiling(7.5, chat, SETTINGS)).toBe(true);
    expect(fitsUnderCeiling(8, chat, SETTINGS)).toBe(false);
    expect(fitsUnderCeiling(0.1 + 0.2, mail, { ...SETTINGS, ceiling: 1.55 })).toBe(true);
  });
  it("is at least what the heaviest conversation adds, so that nothing waits for ever", () => {
    expect(leastCeiling(SETTINGS)).toBe(5);
    expect(leastCeiling({ ...SETTINGS, freshShare: 0 })).toBe(4);
  });
});

describe("whatever the work", () => {
  const channel = fc.constantFrom("mail" as const, "chat" as const);
  const heaviness = fc.constantFrom("light" as const, "normal" as const, "heavy" as const);
  const open = fc.array(fc.record({ channel, heaviness, quiet: fc.boolean() }), { maxLength: 20 });
  const recent = fc.array(fc.record({ channel, heaviness, at: fc.integer({ min: 0, max: 120 }).map(ago) }), {
    maxLength: 20,
  });
  it("parts add up, more work is more load, and time alone never adds", () => {
    const holds = fc.property(
      open,
      recent,
      channel,
      heaviness,
      fc.nat({ max: 120 }),
      (items, came, added, mark, minutes) => {
        const before = loadOf({ open: items, recent: came }, SETTINGS, NOW);
        expect(before.parts.reduce((sum, part) => sum + part.load, 0)).toBeCloseTo(before.load, 6);
        const item = { channel: added, heaviness: mark };
        const after = loadOf(
          { open: [...items, { ...item, quiet: false }], recent: [...came, { ...item, at: NOW }] },
          SETTINGS,
          NOW,
        );
        expect(after.load).toBeCloseTo(before.load + loadAdded(item, SETTINGS), 2);
        expect(loadOf({ open: items, recent: came }, SETTINGS, ago(-minutes)).load).toBeLessThanOrEqual(before.load);
      },
    );
    fc.assert(holds);
  });
});
