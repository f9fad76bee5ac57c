/** How the status page looks, and the small script that tells of news. The page is whole without either. */

export const STATUS_STYLE = `:root { color-scheme: light dark; --ink: #23302f; --dim: #5b6462; --paper: #fbfaf7; --card: #ffffff; --line: #ddd8ce; --accent: #0f6a6a; --on-accent: #ffffff; --good: #e3f0ee; --wrong: #fbe9e4; --wrong-ink: #8a2b13; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8e0; --dim: #a8b0ad; --paper: #191d1c; --card: #222726; --line: #3c4341; --accent: #74c7c0; --on-accent: #10201f; --good: #1f3331; --wrong: #3d2620; --wrong-ink: #ffb8a3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 Inter, system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 640px; margin: 0 auto; padding: 20px; }
header { padding-bottom: 0; color: var(--dim); font-weight: 600; }
h1 { margin: 0 0 4px; font-size: 28px; line-height: 1.25; }
h2 { margin: 0 0 4px; font-size: 16px; color: var(--dim); font-weight: 600; }
p { margin: 0 0 12px; }
section { margin-top: 28px; }
.subject { color: var(--dim); }
.stand { padding: 20px; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; }
.stand p:last-child { margin: 0; }
.stage { font-size: 20px; line-height: 1.4; font-weight: 600; }
.dim, time, footer { color: var(--dim); font-size: 15px; }
.understood { padding-left: 16px; border-left: 3px solid var(--line); white-space: pre-line; }
.notice { padding: 12px 16px; border-radius: 8px; background: var(--good); }
.notice.wrong { background: var(--wrong); color: var(--wrong-ink); }
#news:not(:empty) { position: sticky; top: 8px; z-index: 1; display: flex; gap: 12px; align-items: center; padding: 8px 16px; margin-bottom: 12px; background: var(--card); border: 1px solid var(--accent); border-radius: 8px; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.owed li { padding: 8px 0; border-bottom: 1px solid var(--line); }
.messages > li { padding: 16px; margin: 8px 0; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.messages > .us { border-left: 4px solid var(--accent); }
.messages .head { margin: 0 0 4px; display: flex; flex-wrap: wrap; gap: 0 12px; justify-content: space-between; }
.messages .text { margin: 0; white-space: pre-line; }
.files { margin-top: 8px; }
label { display: block; margin: 12px 0 4px; font-weight: 600; }
.choice { font-weight: 400; min-height: 32px; }
fieldset { margin: 0; padding: 0; border: 0; }
legend { padding: 0; }
input:not([type=radio]), textarea { width: 100%; min-height: 44px; padding: 10px 12px; border: 1px solid var(--dim); border-radius: 8px; background: var(--card); color: inherit; font: inherit; }
input[type=radio] { width: 20px; height: 20px; vertical-align: -4px; accent-color: var(--accent); }
button, .button { min-height: 44px; margin-top: 12px; padding: 8px 20px; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { background: transparent; color: var(--accent); }
#news a { margin-left: auto; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
footer { margin-top: 40px; padding-top: 16px; border-top: 1px solid var(--line); }
`;

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
