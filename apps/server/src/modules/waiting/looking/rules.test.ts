/** What of a wait is shown, as a table: what the organisation tells, and short waits without a range. */
import { expect, test } from "vitest";
import type { Announcement } from "../shapes.ts";
import { type Known, viewOf } from "./rules.ts";

const MINUTE = 60_000;
const SINCE = new Date("2026-11-27T08:00:00Z");
const minute = (at: number): Date => new Date(SINCE.getTime() + at * MINUTE);
const said = (from: number, to: number): Announcement => ({
  id: "a",
  at: SINCE,
  queue: "chat||",
  channel: "chat",
  waitingSince: SINCE,
  ahead: 1,
  serving: 2,
  hour: 9,
  day: 20_419,
  named: { low: from * 60, high: to * 60, earliest: minute(from), latest: minute(to) },
  reason: "first",
});
const later = minute(900);
const isClosed = { nextOpening: () => ({ kind: "moment", at: later }) };
const isOpen = { nextOpening: () => ({ kind: "moment", at: SINCE }) };
const shown = (
  given: Partial<Known["settings"]>,
  announcement: Announcement | null = said(3, 8),
  besides: Partial<Known> = {},
) =>
  viewOf({
    conversation: {
      waitingSince: SINCE.toISOString(),
      assigneeId: null,
      state: { kind: "open", since: SINCE.toISOString() },
      channel: "chat",
    },
    said: announcement,
    place: { ahead: 1, serving: 2 } as Known["place"],
    choice: null,
    hours: { opening: { chat: isOpen, mail: isOpen } as unknown as Known["hours"]["opening"] },
    settings: { tellPlace: true, tellTime: true, fromMinutes: 0, ...given },
    now: minute(1),
    ...besides,
  });

test.each<[string, Partial<Known["settings"]>, object]>([
  ["each wait as it is", {}, { earliest: minute(3), latest: minute(8), tells: { place: true, time: true } }],
  ["no place", { tellPlace: false }, { tells: { place: false, time: true } }],
  ["no time", { tellTime: false }, { tells: { place: true, time: false } }],
  ["a wait of as many minutes is no shorter one", { fromMinutes: 8 }, { earliest: minute(3), latest: minute(8) }],
  [
    "a shorter one is within so many, without a place",
    { fromMinutes: 10 },
    { earliest: SINCE, latest: minute(10), tells: { place: false, time: true } },
  ],
  [
    "where no time is told, none is short",
    { tellTime: false, fromMinutes: 10 },
    { tells: { place: true, time: false } },
  ],
])("%s", (_, given, view) => expect(shown(given)).toMatchObject(view));

test("what is not known is no short wait", () =>
  expect(shown({ fromMinutes: 10 }, { ...said(3, 8), named: null })).toMatchObject({
    latest: null,
    tells: { place: true, time: true },
  }));

const nobody = { place: { ahead: 1, serving: 0 } as Known["place"] };
const closed = { hours: { opening: { chat: isClosed, mail: isClosed } as unknown as Known["hours"]["opening"] } };
test.each<[string, Partial<Known>, Date | null]>([
  ["the organisation's hours", { ...closed, ...nobody }, later],
  ["a place of its own that is open says so", { ...closed, ...nobody, own: { open: true, opensAt: null } }, null],
  ["one that is closed says when it opens", { ...nobody, own: { open: false, opensAt: minute(60) } }, minute(60)],
  ["unless somebody is there", { own: { open: false, opensAt: minute(60) } }, null],
])("when we are there again: %s", (_, besides, opensAt) =>
  expect(shown({}, said(3, 8), besides)!.opensAt).toEqual(opensAt),
);
