/** Where the widget stands: which server and widget, in which language, and where it may keep things. Read once from its script tag. */
import type { WidgetLanguage } from "@luwte/contract/widget/protocol.ts";
import { openStore, type Store } from "../shared/storage.ts";

export type Place = {
  /** Where the widget's files are. */
  readonly files: string;
  readonly api: string;
  readonly language: WidgetLanguage;
  readonly identity: string | null;
  readonly store: Store;
  readonly tab: Store;
  /** Somebody signed out before the panel was ever loaded. */
  forget(): void;
};

const KNOWN = ["nl", "fr", "en"] as const;

/** The page's own choice, then the page's language, then the visitor's; the server has the last word. */
function languageOf(script: HTMLScriptElement): WidgetLanguage {
  const wishes = [script.dataset.language, document.documentElement.lang, ...navigator.languages];
  for (const wish of wishes) {
    const found = KNOWN.find((language) => wish?.toLowerCase().split("-")[0] === language);
    if (found) return found;
  }
  return "nl";
}

export function placeOf(script: HTMLScriptElement): Place {
  const key = script.dataset.widget ?? "";
  const files = new URL(".", script.src).href.slice(0, -1);
  const store = openStore(`luwte:${key}:`, () => localStorage);
  return {
    files,
    api: `${files}/api/${encodeURIComponent(key)}`,
    language: languageOf(script),
    identity: script.dataset.identity ?? null,
    store,
    tab: openStore(`luwte:${key}:`, () => sessionStorage),
    forget: () => {
      if (store.get("subject")) for (const name of store.names()) store.set(name, null);
    },
  };
}
