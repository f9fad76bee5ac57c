/** The example sentence of load says what the settings mean. */
import type { LoadSettings } from "@luwte/contract/routing.ts";
import { expect, it } from "vitest";
import { exampleOf } from "./example.ts";

const SETTINGS: LoadSettings = {
  weights: { mail: 1, chat: 2 },
  heaviness: { light: 0.5, normal: 1, heavy: 2 },
  quietShare: { mail: 0, chat: 0.5 },
  freshShare: 0.1,
  ceiling: 10,
  horizon: { normal: 0.4, busy: 0.8 },
};

it.each([
  [10, "busy"],
  [20, "normal"],
  [40, "calm"],
  [8, "full"],
])("four mails and two chats under a ceiling of %s are %s", (ceiling, feeling) =>
  expect(exampleOf({ ...SETTINGS, ceiling })).toEqual({ load: 8, feeling }),
);
