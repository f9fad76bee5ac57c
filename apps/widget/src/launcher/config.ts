/** How the widget looks and when people answer. Kept for a few minutes per tab, so that a page change shows the button at once. */
import type { WidgetConfig } from "@luwte/contract/widget/protocol.ts";
import type { Place } from "./place.ts";

const FRESH = 300_000;

type Kept = { readonly at: number; readonly config: WidgetConfig };

function kept({ tab, language }: Place): WidgetConfig | null {
  try {
    const { at, config } = JSON.parse(tab.get(`config:${language}`)!) as Kept;
    const { changesAt } = config.availability;
    const changed = changesAt && Date.parse(changesAt) < Date.now();
    return Date.now() - at < FRESH && !changed ? config : null;
  } catch {
    return null;
  }
}

/** Null when the widget may not stand here, or the server does not answer: then there is no button, and the page is none the worse. */
async function ask({ api, language }: Place): Promise<WidgetConfig | null> {
  try {
    const response = await fetch(`${api}/config?language=${language}`, { credentials: "omit" });
    if (response.ok) return (await response.json()) as WidgetConfig;
    console.warn(`Luwte: ${response.status} ${api}`);
  } catch {
    console.warn(`Luwte: ${api}`);
  }
  return null;
}

export async function fetchConfig(place: Place): Promise<WidgetConfig | null> {
  const known = kept(place);
  if (known) return known;
  const config = await ask(place);
  if (config) place.tab.set(`config:${place.language}`, JSON.stringify({ at: Date.now(), config } satisfies Kept));
  return config;
}
