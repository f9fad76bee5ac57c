/** What a customer is told next, as a table. Minutes from now. */
import { expect, test } from "vitest";
import { reasonToTell, type TellingReason } from "./telling.ts";

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;
type Row = [
  what: string,
  told: { until: number; ahead: number; serving: number } | null,
  now: { until: number | null; ahead: number; serving: number },
  reason: TellingReason | null,
];

const TABLE: Row[] = [
  ["nothing is known yet", null, { until: null, ahead: 3, serving: 2 }, null],
  ["a first time is told", null, { until: 10, ahead: 3, serving: 2 }, "first"],
  [
    "what was said stands when nothing is known any more",
    { until: 10, ahead: 3, serving: 2 },
    { until: null, ahead: 3, serving: 2 },
    null,
  ],
  ["a little later is not told", { until: 10, ahead: 3, serving: 2 }, { until: 12, ahead: 4, serving: 1 }, null],
  [
    "much later without a reason is not told",
    { until: 10, ahead: 3, serving: 2 },
    { until: 30, ahead: 3, serving: 2 },
    null,
  ],
  [
    "much later although fewer are ahead is not told",
    { until: 10, ahead: 3, serving: 2 },
    { until: 30, ahead: 1, serving: 2 },
    null,
  ],
  [
    "somebody urgent went first",
    { until: 10, ahead: 3, serving: 2 },
    { until: 30, ahead: 4, serving: 2 },
    "urgent_first",
  ],
  ["a colleague left", { until: 10, ahead: 3, serving: 2 }, { until: 30, ahead: 3, serving: 1 }, "fewer_colleagues"],
  [
    "both: who went first is the nearer reason",
    { until: 10, ahead: 3, serving: 2 },
    { until: 30, ahead: 4, serving: 1 },
    "urgent_first",
  ],
  [
    "what was said has passed: it is said that it takes longer",
    { until: -1, ahead: 0, serving: 2 },
    { until: 5, ahead: 0, serving: 2 },
    "takes_longer",
  ],
  [
    "what was said has passed because somebody went first",
    { until: 0, ahead: 0, serving: 2 },
    { until: 5, ahead: 1, serving: 2 },
    "urgent_first",
  ],
  [
    "what was said has passed and nothing is known",
    { until: -1, ahead: 0, serving: 2 },
    { until: null, ahead: 0, serving: 2 },
    null,
  ],
  ["much sooner is told", { until: 40, ahead: 9, serving: 2 }, { until: 20, ahead: 4, serving: 2 }, "sooner"],
  ["a little sooner is not", { until: 40, ahead: 9, serving: 2 }, { until: 35, ahead: 8, serving: 2 }, null],
  [
    "of a long wait a quarter is a little",
    { until: 400, ahead: 9, serving: 2 },
    { until: 490, ahead: 12, serving: 2 },
    null,
  ],
];

const spanTo = (minutes: number) => ({ earliest: NOW, latest: NOW + minutes * MINUTE });

test.each(TABLE)("%s", (_what, told, now, reason) => {
  const said = told && { ...spanTo(told.until), ahead: told.ahead, serving: told.serving };
  const standing = { span: now.until === null ? null : spanTo(now.until), ahead: now.ahead, serving: now.serving };
  expect(reasonToTell(said, standing, NOW)).toBe(reason);
});
