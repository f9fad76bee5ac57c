/** How the pages look: the look of every page for customers, wider, in the organisation's colours. Pure. */
import type { HelpColours } from "@luwte/contract/helpCentre.ts";
import { shadesOf } from "@luwte/contract/helpCentreColours.ts";
import { PAGE_STYLE } from "../../../platform/http/keyedPages.ts";

const OWN = `header.band, main, .band > div { max-width: none; margin: 0; padding: 0; }
header.band { background: var(--band); color: var(--on-band); font-weight: 400; }
.band > div, main { max-width: 1040px; margin: 0 auto; padding: 16px 20px; }
main { padding: 28px 20px 56px; }
main.narrow { max-width: 760px; }
.band a { color: inherit; }
.band :focus-visible { outline-color: var(--on-band); }
.bar { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; justify-content: space-between; }
.name { display: inline-flex; gap: 12px; align-items: center; min-height: 44px; font-size: 18px; font-weight: 600; text-decoration: none; }
.name img { display: block; max-width: 160px; max-height: 44px; }
.languages { display: flex; flex-wrap: wrap; gap: 0 4px; margin: 0 -8px; }
.languages a, .languages span { display: inline-flex; align-items: center; min-height: 44px; padding: 0 8px; }
.languages span { font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 6px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 8px; top: 8px; padding: 8px 16px; background: var(--card); color: var(--accent); border-radius: 8px; }
.hero { padding: 28px 0 32px; }
.hero h1 { font-size: 34px; }
.hero p { max-width: 640px; font-size: 19px; }
.find { max-width: 640px; margin: 0 0 20px; }
.find label { margin: 0 0 4px; }
.find div { display: flex; gap: 8px; }
.find input { flex: 1; min-width: 0; }
.find button { margin: 0; }
.band .find input { border-color: transparent; background: #ffffff; color: #23302f; }
.band .find button { border-color: var(--on-band); background: transparent; color: var(--on-band); }
.topics { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)); gap: 16px; margin-top: 8px; }
.topic { margin: 0; padding: 20px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.topic h2 { margin-bottom: 8px; color: var(--ink); font-size: 19px; }
.topic h2 a { color: inherit; text-decoration: none; }
.topic h2 a:hover { text-decoration: underline; }
.topic a, .list a, .near a, .crumbs a { display: inline-block; padding: 4px 0; }
.all { margin: 8px 0 0; font-size: 15px; }
.crumbs { margin-bottom: 12px; font-size: 15px; color: var(--dim); }
.crumbs li { display: inline; }
.crumbs li + li::before { content: "›"; margin: 0 8px; }
.list li { padding: 12px 0; border-bottom: 1px solid var(--line); }
.list p { margin: 0; color: var(--dim); font-size: 15px; }
.list a { font-weight: 600; }
.lead { padding: 16px 20px; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; font-size: 19px; }
.text { margin-top: 20px; }
.text h2 { margin: 28px 0 8px; color: var(--ink); font-size: 21px; }
.text h3, .text h4, .text h5, .text h6 { margin: 20px 0 4px; font-size: 17px; }
.text ul, .text ol { margin: 0 0 12px; padding-left: 24px; list-style: revert; }
.text li { margin: 4px 0; }
.text img { display: block; max-width: 100%; height: auto; margin: 16px 0; border: 1px solid var(--line); border-radius: 8px; }
.text table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; margin: 12px 0; }
.text th, .text td { padding: 8px 12px; border: 1px solid var(--line); text-align: start; }
.text blockquote { margin: 12px 0; padding-left: 16px; border-left: 3px solid var(--line); }
.text code { padding: 1px 4px; background: var(--card); border: 1px solid var(--line); border-radius: 4px; font-size: 15px; }
.text pre { max-width: 100%; overflow-x: auto; padding: 12px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.text pre code { padding: 0; border: 0; }
.helped { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 16px 20px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.helped h2 { margin: 0; color: var(--ink); font-size: 17px; }
.helped form { display: flex; gap: 8px; }
.helped button { min-width: 88px; margin: 0; }
.still { padding: 20px; border: 1px solid var(--line); border-radius: 8px; }
.still h2 { color: var(--ink); font-size: 19px; }
.still p { margin: 0 0 12px; }
.button { display: inline-flex; align-items: center; margin: 0; text-decoration: none; }
.hint { margin: 4px 0 0; color: var(--dim); font-size: 15px; }
.along { margin-top: 20px; padding: 16px 20px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.along legend { padding: 0 8px; font-weight: 600; }
.along ul { list-style: disc; padding-left: 20px; }
[hidden] { display: none; }
@media (scripting: none) { .scripted { display: none; } }
main h2 { font-size: 19px; color: var(--ink); }
@media (max-width: 480px) { .hero { padding: 12px 0 20px; } .hero h1 { font-size: 28px; } }
@media print { .band nav, .find, .helped, .still, .crumbs { display: none; } }
`;

/** The organisation's colours come last, so that they hold. */
export function styleOf(colours: HelpColours): string {
  const { accent, band } = colours;
  const { onAccent, accentInDark, onAccentInDark, onBand } = shadesOf(colours);
  return `${PAGE_STYLE}${OWN}:root { --accent: ${accent}; --on-accent: ${onAccent}; --band: ${band}; --on-band: ${onBand}; }
@media (prefers-color-scheme: dark) { :root { --accent: ${accentInDark}; --on-accent: ${onAccentInDark}; } }
`;
}

/** Shows the button when the chat is there. Everything else works without it. */
export const CONTACT_SCRIPT = `const button = document.getElementById("open-chat");
const show = () => { if (button && window.Luwte) button.hidden = false; };
button?.addEventListener("click", () => window.Luwte?.open());
addEventListener("luwte:ready", show);
show();
`;
