/** Waits of the make-believe server: eight weeks of a team that mostly keeps what it announces. */
import type * as operations from "@luwte/contract/operations/waiting.ts";
import type { WaitSettings, WaitShare } from "@luwte/contract/waiting.ts";
import type { Answers } from "../answering.ts";

const share = (held: number, of: number): WaitShare => ({
  held,
  of,
  share: held / of,
  low: Math.max(0, held / of - 0.06),
  high: Math.min(1, held / of + 0.05),
});
const SETTINGS: WaitSettings = {
  tellPlace: true,
  tellTime: true,
  fromMinutes: 0,
  mail: true,
  call: true,
  chat: true,
  minutes: 30,
  percent: 25,
  leadMinutes: 30,
  daysAhead: 5,
};
const SAVED = new WeakMap<object, { settings: WaitSettings; version: number }>();
const savedIn = (world: object) => SAVED.get(world) ?? { settings: SETTINGS, version: 0 };

export const waitingAnswers: Answers<typeof operations> = {
  getWaitInsight: () => ({
    insight: {
      promised: 0.8,
      all: share(331, 412),
      weeks: [
        { day: "2026-11-16", ...share(160, 203) },
        { day: "2026-11-23", ...share(171, 209) },
      ],
      queues: [
        {
          channel: "chat",
          teamId: null,
          skills: [],
          ...share(250, 310),
          medianSeconds: 260,
          widthSeconds: 540,
          learned: 310,
        },
        {
          channel: "mail",
          teamId: null,
          skills: ["Frans"],
          ...share(81, 102),
          medianSeconds: 9_400,
          widthSeconds: null,
          learned: 102,
        },
      ],
      least: 30,
      unknown: 41,
      left: 12,
      chosen: 9,
    },
  }),
  getWaitSettings: (_input, { world }) => savedIn(world),
  saveWaitSettings: ({ body }, { world }) => {
    const saved = { settings: body.settings, version: body.version + 1 };
    SAVED.set(world, saved);
    return saved;
  },
};
