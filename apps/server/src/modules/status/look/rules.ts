/** How the status page looks, and its small script, which tells of news. The page is whole without either. */
import { PAGE_STYLE } from "../../../platform/http/keyedPages.ts";

/** Of the wait, and of what may be chosen instead. */
const WAIT_STYLE = `#wait { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--line); }
#wait p { margin: 0 0 4px; }
details { margin-top: 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
summary { min-height: 44px; padding: 9px 16px; font-weight: 600; cursor: pointer; }
details form { padding: 0 16px 16px; }
details > p { padding: 0 16px; }
select { width: 100%; min-height: 44px; padding: 10px 12px; border: 1px solid var(--dim); border-radius: 8px; background: var(--card); color: inherit; font: inherit; }
`;

export const STATUS_STYLE = PAGE_STYLE + WAIT_STYLE;

/** Asks now and then, only while somebody looks, each page at its own moments; what was typed is never thrown away by a reload. */
export const STATUS_SCRIPT = `const place = document.getElementById("news");
const EVERY = 30000;
const SOON = 4000;
let told = false;
const living = () => document.querySelector("[data-part] > *") !== null;
async function look() {
  if (!place || (told && !living()) || document.visibilityState !== "visible") return;
  const answer = await fetch(place.dataset.state, { cache: "no-store" }).catch(() => null);
  if (!answer || !answer.ok) return;
  const { version, wait, parts } = await answer.json();
  for (const part of document.querySelectorAll("[data-part]"))
    if ((parts?.[part.dataset.part] ?? "") !== part.dataset.mark) await renew(part);
  const lines = document.getElementById("wait");
  if (lines && wait && lines.textContent !== wait.join("")) lines.replaceChildren(...wait.map(line));
  if (version === place.dataset.version || told) return;
  told = true;
  const link = document.createElement("a");
  link.href = place.dataset.path;
  link.textContent = place.dataset.reload;
  place.replaceChildren(place.dataset.news, " ", link);
}
async function renew(part) {
  const answer = await fetch(place.dataset.path, { cache: "no-store" }).catch(() => null);
  if (!answer || !answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector('[data-part="' + part.dataset.part + '"]');
  if (!fresh) return;
  const held = part.contains(document.activeElement);
  part.dataset.mark = fresh.dataset.mark;
  part.replaceChildren(...fresh.childNodes);
  if (!held) return;
  part.tabIndex = -1;
  part.focus();
}
function line(text) {
  const item = document.createElement("p");
  item.textContent = text;
  return item;
}
function again() {
  setTimeout(() => look().finally(again), (living() ? SOON : EVERY) * (0.75 + Math.random() / 2));
}
document.addEventListener("visibilitychange", look);
again();
`;
