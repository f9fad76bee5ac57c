/** Pages for people without a desk: plain HTML, phone first, whole without a script. One look for all of them. */
import type { Language } from "@luwte/contract/language.ts";
import { transportHeaders } from "./headers.ts";
import { type Html, html } from "./html.ts";

/** What stands in their addresses is a key: it goes nowhere else, and into no index. */
export const keyedHeaders = (policy: string, publicUrl: string | null): Record<string, string> => ({
  "content-security-policy": policy,
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
  ...transportHeaders(publicUrl),
});

/** Nothing runs. */
export const STILL_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export type Frame = {
  readonly language: Language;
  readonly title: string;
  readonly organisation: string;
  readonly style: string;
  readonly script?: string;
  readonly body: Html;
};

export const frame = ({ language, title, organisation, style, script, body }: Frame): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}${organisation ? ` – ${organisation}` : ""}</title>
<link rel="stylesheet" href="${style}">
${script ? html`<script src="${script}" type="module"></script>` : null}
</head>
<body>
<header>${organisation}</header>
<main>
${body}
</main>
</body>
</html>
`.text;

export const PAGE_STYLE = `:root { color-scheme: light dark; --ink: #23302f; --dim: #5b6462; --paper: #fbfaf7; --card: #ffffff; --line: #ddd8ce; --accent: #0f6a6a; --on-accent: #ffffff; --good: #e3f0ee; --wrong: #fbe9e4; --wrong-ink: #8a2b13; }
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
.question { font-size: 19px; line-height: 1.5; white-space: pre-line; }
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
input:not([type=radio], [type=checkbox]), textarea { width: 100%; min-height: 44px; padding: 10px 12px; border: 1px solid var(--dim); border-radius: 8px; background: var(--card); color: inherit; font: inherit; }
input[type=radio] { width: 20px; height: 20px; vertical-align: -4px; accent-color: var(--accent); }
button, .button { min-height: 44px; margin-top: 12px; padding: 8px 20px; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { background: transparent; color: var(--accent); }
summary { min-height: 44px; padding: 8px 0; cursor: pointer; font-weight: 600; color: var(--accent); }
.scale { margin: 16px 0; }
.scale legend { font-weight: 600; }
.scale div { display: flex; flex-wrap: wrap; gap: 0 8px; }
.scale label { display: inline-flex; gap: 6px; align-items: center; margin: 0; padding: 6px 10px 6px 0; font-weight: 400; min-height: 44px; }
input[type=checkbox] { width: 20px; min-height: 20px; height: 20px; vertical-align: -4px; accent-color: var(--accent); }
#news a { margin-left: auto; }
a { color: var(--accent); }
summary { min-height: 44px; padding: 8px 0; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
footer { margin-top: 40px; padding-top: 16px; border-top: 1px solid var(--line); }
`;
