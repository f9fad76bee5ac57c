/** The one element on the host's page. Everything else is in its shadow, where the page's styles do not reach. */
import type { WidgetConfig } from "@luwte/contract/widget/protocol.ts";
import { accentSheet } from "../shared/colour.ts";
import css from "./launcher.css?inline";

/** Frameworks that take over or replace the body throw us out; we come back, but not against a page that insists. */
const MOST_RETURNS = 50;

export const sheet = (text: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};

function stay(host: HTMLElement): void {
  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (host.isConnected || !document.body) return;
    if (++returns > MOST_RETURNS) return watcher.disconnect();
    document.body.append(host);
    watch();
  });
  const watch = () => {
    watcher.observe(document.documentElement, { childList: true });
    watcher.observe(document.body, { childList: true });
  };
  watch();
}

export function hostElement(config: WidgetConfig): ShadowRoot {
  const host = document.createElement("luwte-chat");
  const rightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  host.dataset.side = (config.side === "end") === rightToLeft ? "left" : "right";
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet(accentSheet(config.accent)), sheet(css)];
  document.body.append(host);
  stay(host);
  return root;
}
