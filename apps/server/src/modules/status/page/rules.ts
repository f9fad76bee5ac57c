/** The status page as HTML. */
import type { Language } from "@luwte/contract/language.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import { type Frame, frame } from "../../../platform/http/keyedPages.ts";
import { offerForms, waitLines } from "../choosing/rules.ts";
import type { Owed, Said, StatusPage, Story } from "../shapes.ts";
import {
  NEXT_WORDS,
  NO_TIME,
  STAGE_WORDS,
  sayBefore,
  sayDay,
  say as sayIn,
  sayMoment,
  type WordKey,
} from "../words/rules.ts";

export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** What a customer just did, or did wrong. */
export type Notice = {
  readonly key: WordKey;
  readonly tone: "good" | "wrong";
};
/** `key`: sent along, so that a form that is sent twice says one thing. */
export type Forms = { readonly key: string; readonly text: string };

const framed = (page: Omit<Frame, "style" | "script">): string =>
  frame({ ...page, style: "/s/status.css", script: "/s/status.js" });

export const slowPage = (language: Language, minutes: number): string =>
  framed({
    language,
    title: sayIn(language, "tooFastTitle"),
    organisation: "",
    body: html`<h1>${sayIn(language, "tooFastTitle")}</h1><p role="alert">${sayIn(language, "tooFast", { minutes })}</p>`,
  });

export const gonePage = (language: Language): string =>
  framed({
    language,
    title: sayIn(language, "gone"),
    organisation: "",
    body: html`<h1>${sayIn(language, "gone")}</h1><p>${sayIn(language, "goneWhy")}</p>`,
  });

export function statusPage(page: StatusPage, forms: Forms, notice: Notice | null): string {
  const { language, organisation, story } = page;
  const title = sayIn(language, "title", { number: page.number });
  const body = html`
<div id="news" role="status" data-version="${page.version}" data-state="${page.path}/state" data-news="${sayIn(language, "news")}" data-reload="${sayIn(language, "reload")}" data-path="${page.path}"></div>
${notice && html`<p class="notice ${notice.tone}" role="${notice.tone === "wrong" ? "alert" : "status"}">${sayIn(language, notice.key)}</p>`}
<h1>${title}</h1>
${story && html`<p class="subject">${story.subject}</p>`}
<section class="stand" aria-labelledby="now">
<h2 id="now">${sayIn(language, "now")}</h2>
<p class="stage ${page.stage}">${STAGE_WORDS[page.stage][language]}</p>
<h2>${sayIn(language, "next")}</h2>
${!saidByWait(page) && html`<p>${nextWords(page)}</p>`}
${waitLines(page)}
</section>
${page.offer && offerForms(page, page.offer)}
${page.parts}
${story ? storyOf(page, story, forms) : page.proof === "address" ? checkForm(page) : elsewhere(page)}
<footer>${sayIn(language, "footer")}</footer>`;
  return framed({ language, title, organisation, body });
}

/** Always there for its reader, also while it is empty, so that what it shows next has a place. */
export const livePart = (name: string, mark: string, section: Html | null): Html =>
  html`<div data-part="${name}" data-mark="${mark}" aria-live="polite">${section}</div>`;

/** Where nobody promised a time, the wait says all there is to say. */
const saidByWait = ({ wait, next }: StatusPage): boolean =>
  wait !== null && (next.kind === "nothing" || next.kind === "planned");

/** What happens next, in words. */
export function nextWords({ next, stage, language, timeZone }: StatusPage): string {
  const text = NEXT_WORDS[next.kind][language];
  switch (next.kind) {
    case "promise":
    case "answer":
      return text.replace("{when}", sayBefore(next.dueAt, language, timeZone));
    case "late":
      return text.replace("{when}", sayBefore(next.dueAt, language, timeZone));
    case "department":
      return text
        .replace("{department}", next.department || sayIn(language, "aColleague"))
        .replace("{when}", sayDay(next.until, language, timeZone));
    case "planned":
      return text.replace("{when}", sayMoment(next.at, language, timeZone));
    case "nothing":
      return stage === "solved" ? text : NO_TIME[language];
    case "yours":
      return text;
  }
}

const checkForm = ({ path, language }: StatusPage): Html => html`
<section aria-labelledby="check">
<h2 id="check">${sayIn(language, "check")}</h2>
<p>${sayIn(language, "checkWhy")}</p>
<form method="post" action="${path}/check" enctype="multipart/form-data">
<label for="email">${sayIn(language, "email")}</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254">
<button>${sayIn(language, "show")}</button>
</form>
</section>`;

/** Nobody can show by an address that it is theirs: they read on where they asked. */
const elsewhere = ({ language, proof }: StatusPage): Html => html`
<section aria-labelledby="where">
<h2 id="where">${sayIn(language, "where")}</h2>
<p>${sayIn(language, proof === "chat" ? "whereChat" : "whereElse")}</p>
</section>`;

function storyOf(page: StatusPage, story: Story, forms: Forms): Html {
  const { language } = page;
  return html`
<section aria-labelledby="understood">
<h2 id="understood">${sayIn(language, "understood")}</h2>
<p class="understood">${story.understood}</p>
</section>
${story.owed.length > 0 && html`<section aria-labelledby="promised"><h2 id="promised">${sayIn(language, "promised")}</h2><ul class="owed">${story.owed.map((owed) => owedLine(owed, page))}</ul></section>`}
<section aria-labelledby="messages">
<h2 id="messages">${sayIn(language, "messages")}</h2>
${story.hasEarlier && html`<p class="dim">${sayIn(language, "earlier")}</p>`}
<ol class="messages">${story.messages.map((said) => saidItem(said, page))}</ol>
</section>
${writeForm(page, forms)}
${page.stage !== "solved" && solveForm(page)}
${!page.offer && otherForm(page, forms)}`;
}

const owedLine = ({ words, dueAt }: Owed, { language, timeZone }: StatusPage): Html =>
  html`<li>${words} <span class="dim">${sayBefore(dueAt, language, timeZone)}</span></li>`;

const saidItem = ({ by, name, text, at, files }: Said, { language, timeZone, path }: StatusPage): Html => html`
<li class="${by}">
<p class="head"><strong>${by === "customer" ? sayIn(language, "you") : name}</strong> <time datetime="${at.toISOString()}">${sayMoment(at, language, timeZone)}</time></p>
<p class="text">${text}</p>
${files.length > 0 && html`<ul class="files">${files.map((file) => html`<li><a href="${path}/files/${file.id}" download>${file.name}</a></li>`)}</ul>`}
</li>`;

const writeForm = ({ path, language, stage }: StatusPage, { key, text }: Forms): Html => html`
<section aria-labelledby="add">
<h2 id="add">${sayIn(language, "add")}</h2>
${stage === "solved" && html`<p>${sayIn(language, "reopen")}</p>`}
<form method="post" action="${path}/messages" enctype="multipart/form-data">
<input type="hidden" name="key" value="${key}">
<label for="text">${sayIn(language, "message")}</label>
<textarea id="text" name="text" rows="4" maxlength="10000">${text}</textarea>
<label for="file">${sayIn(language, "file")}</label>
<input id="file" name="file" type="file">
<button>${sayIn(language, "send")}</button>
</form>
</section>`;

const solveForm = ({ path, language }: StatusPage): Html => html`
<section aria-labelledby="solve">
<h2 id="solve">${sayIn(language, "solve")}</h2>
<form method="post" action="${path}/solved" enctype="multipart/form-data">
<button class="quiet">${sayIn(language, "solveYes")}</button>
</form>
</section>`;

const otherForm = ({ path, language }: StatusPage, { key }: Forms): Html => html`
<section aria-labelledby="other">
<h2 id="other">${sayIn(language, "other")}</h2>
<form method="post" action="${path}/contact" enctype="multipart/form-data">
<fieldset>
<legend>${sayIn(language, "otherWhy")}</legend>
<input type="hidden" name="key" value="${key}">
<label class="choice"><input type="radio" name="how" value="phone" checked> ${sayIn(language, "byPhone")}</label>
<label class="choice"><input type="radio" name="how" value="mail"> ${sayIn(language, "byMail")}</label>
</fieldset>
<label for="detail">${sayIn(language, "phone")}</label>
<input id="detail" name="detail" maxlength="200">
<button class="quiet">${sayIn(language, "ask")}</button>
</form>
</section>`;
