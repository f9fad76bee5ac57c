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
let told = false;
async function look() {
  if (!place || told || document.visibilityState !== "visible") return;
  const answer = await fetch(place.dataset.state, { cache: "no-store" }).catch(() => null);
  if (!answer || !answer.ok) return;
  const { version, wait } = await answer.json();
  const lines = document.getElementById("wait");
  if (lines && wait && lines.textContent !== wait.join("")) lines.replaceChildren(...wait.map(line));
  if (version === place.dataset.version || told) return;
  told = true;
  const link = document.createElement("a");
  link.href = place.dataset.path;
  link.textContent = place.dataset.reload;
  place.replaceChildren(place.dataset.news, " ", link);
}
function line(text) {
  const item = document.createElement("p");
  item.textContent = text;
  return item;
}
function again() {
  setTimeout(() => look().finally(again), EVERY * (0.75 + Math.random() / 2));
}
document.addEventListener("visibilitychange", look);
again();
`;
