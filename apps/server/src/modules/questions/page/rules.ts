/** The page on which a colleague without a desk answers: the question, what was chosen to travel along, and nothing else. Works without a script. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import type { Question } from "@luwte/contract/questions.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import { type Frame, frame } from "../../../platform/http/keyedPages.ts";
import { say, sayMoment, type WordKey } from "../words/rules.ts";

export type QuestionPage = {
  readonly path: string;
  readonly organisation: string;
  readonly timeZone: string;
  readonly asker: string;
  readonly number: number;
  readonly question: Pick<Question, "name" | "language" | "words" | "context" | "dueAt" | "state">;
  readonly now: Date;
};
export type Notice = { readonly key: WordKey; readonly tone: "good" | "wrong" };
/** `key`: sent along, so that a form that is sent twice says one thing. */
export type Forms = { readonly key: string; readonly text: string; readonly name: string };

export const MORE_DAYS = [1, 2, 5] as const;

const framed = (page: Omit<Frame, "style">): string => frame({ ...page, style: "/q/page.css" });

export const plainPage = (language: Language, title: WordKey, why: WordKey): string =>
  framed({
    language,
    title: say(language, title),
    organisation: "",
    body: html`<h1>${say(language, title)}</h1><p>${say(language, why)}</p>`,
  });

export function questionPage(page: QuestionPage, forms: Forms, notice: Notice | null): string {
  const { organisation, question } = page;
  const { language, name, words, state } = question;
  const title = say(language, "title", { name });
  const isAnswered = state.kind === "answered";
  const body = html`
${notice && html`<p class="notice ${notice.tone}" role="${notice.tone === "wrong" ? "alert" : "status"}">${say(language, notice.key)}</p>`}
<h1>${title}</h1>
<section class="stand" aria-labelledby="asks">
<h2 id="asks">${say(language, "asks", { asker: page.asker || say(language, "somebody") })}</h2>
<p class="question">${words}</p>
<p class="dim">${isAnswered ? say(language, "answered") : dueLine(page)} ${say(language, "caseNumber", { number: page.number })}.</p>
</section>
${contextOf(page)}
${answerForm(page, forms, isAnswered)}
${!isAnswered && otherForms(page)}
<footer>${say(language, "footer")}</footer>`;
  return framed({ language, title, organisation, body });
}

function dueLine({ question: { dueAt, language }, timeZone, now }: QuestionPage): string {
  const key = Date.parse(dueAt) > now.getTime() ? "before" : "late";
  return say(language, key, { due: sayMoment(dueAt, language, timeZone) });
}

function contextOf({ question: { context, language }, path, timeZone }: QuestionPage): Html | null {
  const { customerName, subject, said, files } = context;
  if (customerName === null && subject === null && said.length === 0) return null;
  return html`
<section aria-labelledby="context">
<h2 id="context">${say(language, "context")}</h2>
${customerName !== null && html`<p><span class="dim">${say(language, "customer")}:</span> ${customerName}</p>`}
${subject !== null && html`<p><span class="dim">${say(language, "subject")}:</span> ${subject}</p>`}
<ol class="messages">${said.map(
    ({ by, at, text }) => html`
<li>
<p class="head"><strong>${by || say(language, "aCustomer")}</strong> <time datetime="${at}">${sayMoment(at, language, timeZone)}</time></p>
<p class="text">${text}</p>
</li>`,
  )}</ol>
${files.length > 0 && html`<ul class="files">${files.map((file) => html`<li><a href="${path}/files/${file.id}" download>${file.name}</a></li>`)}</ul>`}
</section>`;
}

const answerForm = ({ path, question: { language } }: QuestionPage, forms: Forms, isAnswered: boolean): Html => html`
<section aria-labelledby="answer">
<h2 id="answer">${say(language, isAnswered ? "addMore" : "answer")}</h2>
<form method="post" action="${path}/answer" enctype="multipart/form-data">
<input type="hidden" name="key" value="${forms.key}">
<label for="text">${say(language, "answer")}</label>
<p class="dim" id="hint">${say(language, "answerHint")}</p>
<textarea id="text" name="text" rows="6" maxlength="10000" aria-describedby="hint">${forms.text}</textarea>
<label for="name">${say(language, "yourName")}</label>
<input id="name" name="name" autocomplete="name" maxlength="120" value="${forms.name}">
<label for="file">${say(language, "file")}</label>
<input id="file" name="file" type="file">
<button>${say(language, "send")}</button>
</form>
</section>`;

const otherForms = ({ path, question: { language } }: QuestionPage): Html => html`
<section>
<details>
<summary>${say(language, "moreTime")}</summary>
<form method="post" action="${path}/time" enctype="multipart/form-data">
<fieldset>
<legend>${say(language, "howMuch")}</legend>
${MORE_DAYS.map(
  (days, at) =>
    html`<label class="choice"><input type="radio" name="days" value="${days}"${at === 0 && html` checked`}> ${
      days === 1 ? say(language, "day") : say(language, "days", { count: days })
    }</label>`,
)}
</fieldset>
<label for="why">${say(language, "why")}</label>
<input id="why" name="words" maxlength="300">
<button class="quiet">${say(language, "askTime")}</button>
</form>
</details>
<details>
<summary>${say(language, "notMe")}</summary>
<form method="post" action="${path}/not-me" enctype="multipart/form-data">
<label for="who">${say(language, "who")}</label>
<p class="dim" id="who-hint">${say(language, "whoHint")}</p>
<input id="who" name="who" maxlength="200" required aria-describedby="who-hint">
<button class="quiet">${say(language, "sayNotMe")}</button>
</form>
</details>
</section>`;
