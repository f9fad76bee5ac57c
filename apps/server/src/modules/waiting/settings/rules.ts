/** What an organisation starts with. Pure. */
import { WaitSettings } from "@luwte/contract/waiting.ts";

export const DEFAULT_SETTINGS: WaitSettings = {
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

/** What is newer than what was written has its preset. */
export const readSettings = (stored: unknown): WaitSettings =>
  WaitSettings.parse({ ...DEFAULT_SETTINGS, ...((stored ?? {}) as object) });
