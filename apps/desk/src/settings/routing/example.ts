/** What the settings of load mean for an example day. Pure; the server's own sum is in its module `load`. */
import type { LoadSettings } from "@luwte/contract/routing.ts";

export const EXAMPLE = { mails: 4, chats: 2 } as const;
export type Feeling = "calm" | "normal" | "busy" | "full";

export function exampleOf(settings: LoadSettings): { load: number; feeling: Feeling } {
  const load = EXAMPLE.mails * settings.weights.mail + EXAMPLE.chats * settings.weights.chat;
  const share = load / settings.ceiling;
  const feeling =
    load >= settings.ceiling
      ? "full"
      : share >= settings.horizon.busy
        ? "busy"
        : share >= settings.horizon.normal
          ? "normal"
          : "calm";
  return { load: Math.round(load * 10) / 10, feeling };
}
