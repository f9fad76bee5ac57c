/** How the status page looks, and its small script, which tells of news. The page is whole without either. */
import { PAGE_STYLE } from "../../../platform/http/keyedPages.ts";

export const STATUS_STYLE = PAGE_STYLE;

/** Asks now and then, only while somebody looks, each page at its own moments; what was typed is never thrown away by a reload. */
export const STATUS_SCRIPT = `const place = document.getElementById("news");
const EVERY = 30000;
let told = false;
async function look() {
  if (!place || told || document.visibilityState !== "visible") return;
  const answer = await fetch(place.dataset.state, { cache: "no-store" }).catch(() => null);
  if (!answer || !answer.ok) return;
  const { version } = await answer.json();
  if (version === place.dataset.version || told) return;
  told = true;
  const link = document.createElement("a");
  link.href = place.dataset.path;
  link.textContent = place.dataset.reload;
  place.replaceChildren(place.dataset.news, " ", link);
}
function again() {
  setTimeout(() => look().finally(again), EVERY * (0.75 + Math.random() / 2));
}
document.addEventListener("visibilitychange", look);
again();
`;
