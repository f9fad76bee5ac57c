/** "Still a question?": the chat, and a form that works without scripts, with what was searched and read. Pure. */
import { type Html, html } from "../../../../platform/http/html.ts";
import { contactPath, queryOf, readArticles, startPath } from "../../house/rules.ts";
import type { Place } from "../../shapes.ts";
import { say, type WordKey } from "../../words/rules.ts";
import { crumbs, frame } from "../frame/rules.ts";

export type Wrong = "wrongEmail" | "wrongEmpty" | "tooLarge" | "fileType";
export type Typed = { readonly name: string; readonly email: string; readonly subject: string; readonly text: string };
export const NOTHING_TYPED: Typed = { name: "", email: "", subject: "", text: "" };

export type Asking = {
  /** Sent along, so that a form that is sent twice is one question. */
  readonly key: string;
  readonly typed: Typed;
  readonly wrong: Wrong | null;
  /** Of the widget; null: there is no chat. */
  readonly chat: string | null;
};

export function contactPage(place: Place, asking: Asking): string {
  const { house, language } = place;
  const title = say(language, "contact");
  const hasForm = house.settings.inboxId !== null;
  const body = html`
${crumbs(place, [])}
<h1>${title}</h1>
${asking.wrong && html`<p class="notice wrong" role="alert" id="wrong">${say(language, asking.wrong)}</p>`}
${asking.chat && chatPart(place)}
${hasForm && formPart(place, asking)}
${!hasForm && !asking.chat && html`<p>${say(language, "contactNone")}</p>`}`;
  return frame(place, {
    kind: "contact",
    title,
    description: "",
    path: (to) => contactPath(house, to, place.trail),
    others: house.settings.languages,
    narrow: true,
    body,
    ...(asking.chat && { scripts: chatScripts(place, asking.chat) }),
  });
}

const chatScripts = (
  { language }: Place,
  key: string,
): Html => html`<script src="/help/contact.js" type="module"></script>
<script src="/widget/widget.js" data-widget="${key}" data-language="${language}" async></script>`;

const chatPart = ({ house, language, trail }: Place): Html => html`
<section aria-labelledby="chat">
<h2 id="chat">${say(language, "byChat")}</h2>
<noscript><p>${say(language, "noScript")}</p></noscript>
<p class="scripted">${say(language, "byChatHow")}</p>
${queryOf(trail) && html`<p class="hint scripted" id="chat-sees">${say(language, "chatSees")} <a href="${startPath(house, language)}/contact">${say(language, "chatSeesNot")}</a></p>`}
<button type="button" id="open-chat" hidden>${say(language, "openChat")}</button>
</section>`;

function formPart(place: Place, { key, typed, wrong }: Asking): Html {
  const { house, language, trail } = place;
  const mark = (of: Wrong) => (wrong === of ? html` aria-invalid="true" aria-describedby="wrong"` : null);
  return html`
<section aria-labelledby="mail">
<h2 id="mail">${say(language, "byMail")}</h2>
<form method="post" action="${contactPath(house, language, trail)}" enctype="multipart/form-data">
<input type="hidden" name="key" value="${key}">
<label for="email">${say(language, "yourEmail")}</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${typed.email}"${mark("wrongEmail") ?? html` aria-describedby="email-why"`}>
<p class="hint" id="email-why">${say(language, "emailWhy")}</p>
<label for="name">${say(language, "yourName")}</label>
<input id="name" name="name" autocomplete="name" maxlength="120" value="${typed.name}">
<label for="subject">${say(language, "subject")}</label>
<input id="subject" name="subject" maxlength="200" value="${typed.subject}">
<label for="text">${say(language, "question")}</label>
<textarea id="text" name="text" rows="6" maxlength="10000" required${mark("wrongEmpty")}>${typed.text}</textarea>
<label for="file">${say(language, "file")}</label>
<input id="file" name="file" type="file"${mark("tooLarge") ?? mark("fileType")}>
${along(place)}
<button>${say(language, "send")}</button>
</form>
</section>`;
}

/** Seen before it is sent, and left out by one tick: nothing goes along behind somebody's back. */
function along(place: Place): Html | null {
  const { language, trail } = place;
  const read = readArticles(place);
  if (!trail.searched && read.length === 0) return null;
  return html`
<fieldset class="along"><legend>${say(language, "along")}</legend>
<ul>
${trail.searched && html`<li>${say(language, "youSearched", { words: trail.searched })}</li>`}
${read.map(({ title }) => html`<li>${say(language, "youRead", { title })}</li>`)}
</ul>
<p class="hint">${say(language, "alongWhy")}</p>
<label class="choice"><input type="checkbox" name="without" value="yes"> ${say(language, "alongNot")}</label>
</fieldset>`;
}

/** `number` null: the address was made up; then no number is said. */
export function sentPage(place: Place, number: number | null): string {
  const { house, language } = place;
  const words = (key: WordKey) => html`<p>${say(language, key)}</p>`;
  return frame(place, {
    kind: "contact",
    title: say(language, "sent"),
    description: "",
    path: (to) => `${startPath(house, to)}/contact`,
    others: house.settings.languages,
    narrow: true,
    body: html`
<h1>${say(language, "sent")}</h1>
<div role="status">
${number !== null && html`<p class="lead">${say(language, "sentNumber", { number })}</p>`}
${words("sentHow")}
</div>
<p><a href="${startPath(house, language)}">${say(language, "backToStart")}</a></p>`,
  });
}
