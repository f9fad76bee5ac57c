/** The settings a team starts with, and which ones cannot work. */
import { RoutingSettings } from "@luwte/contract/routing.ts";
import { DEFAULT_AVAILABILITY_SETTINGS } from "../../availability/public.ts";
import { DEFAULT_LOAD_SETTINGS, leastCeiling } from "../../load/public.ts";

export const DEFAULT_ROUTING_SETTINGS: RoutingSettings = {
  automatic: true,
  load: DEFAULT_LOAD_SETTINGS,
  capacity: { mail: 8, chat: 3 },
  offerSeconds: 30,
  missesBeforeBreak: 2,
  barredMinutes: 10,
  mailsLeaveWhenAway: false,
  ...DEFAULT_AVAILABILITY_SETTINGS,
};

/** Null when the ceiling works; else the least that would. */
export function tooLowCeiling({ load }: RoutingSettings): number | null {
  const least = leastCeiling(load);
  return load.ceiling < least ? least : null;
}

/** A setting that is newer than the row has its preset. */
export function readSettings(stored: unknown): RoutingSettings {
  const { load, ...others } = stored as Partial<RoutingSettings>;
  return RoutingSettings.parse({
    ...DEFAULT_ROUTING_SETTINGS,
    ...others,
    load: { ...DEFAULT_ROUTING_SETTINGS.load, ...load },
  });
}
