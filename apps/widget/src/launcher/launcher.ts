/** The button: opens and closes, and says in its name and with a mark how much is unread. Plain DOM, because it must weigh nothing. */
import type { WidgetConfig, WidgetLanguage } from "@luwte/contract/widget/protocol.ts";
import { fill } from "../shared/words.ts";
import { TEXTS } from "./texts.ts";

export type Launcher = {
  readonly root: ShadowRoot;
  unread(count: number, from: string | null): void;
  opened(open: boolean): void;
  say(key: "failed"): void;
};

const SVG = "http://www.w3.org/2000/svg";
const BUBBLE = "M12 4c5 0 9 3.1 9 7s-4 7-9 7c-1 0-2-.1-3-.4L4.5 20l1-3.6C4 15.2 3 13.2 3 11c0-3.9 4-7 9-7Z";
const CHEVRON = "m6 9.5 6 6 6-6";

function element(root: Node, name: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  root.appendChild(made);
  return made;
}

function icon(button: HTMLElement): SVGPathElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  svg.append(path);
  button.append(svg);
  return path;
}

export function launcherIn(
  root: ShadowRoot,
  language: WidgetLanguage,
  config: WidgetConfig,
  toggle: () => void,
): Launcher {
  const button = element(root, "button", {
    class: "launcher",
    type: "button",
    lang: language,
    "aria-haspopup": "dialog",
  });
  const path = icon(button);
  const mark = element(button, "span", { class: "mark", "aria-hidden": "true" });
  const status = element(root, "div", { class: "hidden", role: "status", lang: language });
  const state = { open: false, count: 0 };
  button.onclick = toggle;
  const draw = () => {
    const name = state.open ? TEXTS.close[language] : `${TEXTS.open[language]}, ${config.name}`;
    const unread = state.count ? `, ${fill(TEXTS.unread[language], { n: state.count })}` : "";
    button.setAttribute("aria-label", name + unread);
    button.setAttribute("aria-expanded", String(state.open));
    path.setAttribute("d", state.open ? CHEVRON : BUBBLE);
    mark.hidden = state.count === 0;
    mark.textContent = state.count > 9 ? "9+" : String(state.count);
  };
  draw();
  return {
    root,
    unread(count, from) {
      if (from && count > state.count) status.textContent = fill(TEXTS.arrived[language], { name: from });
      state.count = count;
      draw();
    },
    opened(open) {
      state.open = open;
      draw();
    },
    say: (key) => {
      status.textContent = TEXTS[key][language];
      status.className = "trouble";
    },
  };
}
