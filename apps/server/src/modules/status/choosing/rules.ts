/** The wait on the page, and what may be chosen instead, as forms that work without scripts. */
import { type Html, html } from "../../../platform/http/html.ts";
import type { Offering } from "../../waiting/public.ts";
import type { StatusPage } from "../shapes.ts";

/** The script puts the sentences of the moment in their place. */
export const waitLines = ({ wait }: StatusPage): Html | null =>
  wait && html`<div id="wait" role="status">${wait.lines.map((line) => html`<p>${line}</p>`)}</div>`;

export function offerForms(page: StatusPage, offer: Offering): Html {
  const { path } = page;
  const chosen = page.wait?.chosen ?? null;
  return html`
<section aria-labelledby="instead">
<h2 id="instead">${chosen ? offer.words.change : offer.title}</h2>
<p>${offer.why}</p>
${chosen && html`<form method="post" action="${path}/wait" enctype="multipart/form-data"><input type="hidden" name="kind" value="none"><button class="quiet">${offer.words.cancel}</button></form>`}
${offer.kinds.map(({ kind, label }) => (kind === "mail" ? mailForm(path, label) : timeForm(path, offer, kind, label)))}
</section>`;
}

const mailForm = (path: string, label: string): Html => html`
<form method="post" action="${path}/wait" enctype="multipart/form-data">
<input type="hidden" name="kind" value="mail">
<button class="quiet">${label}</button>
</form>`;

const timeForm = (path: string, { slots, words }: Offering, kind: "call" | "chat", label: string): Html => html`
<details>
<summary>${label}</summary>
<form method="post" action="${path}/wait" enctype="multipart/form-data">
<input type="hidden" name="kind" value="${kind}">
<label for="at-${kind}">${words.when}</label>
<select id="at-${kind}" name="at">${slots.map(({ at, label: time }) => html`<option value="${at}">${time}</option>`)}</select>
${kind === "call" && html`<label for="phone">${words.phone}</label><input id="phone" name="phone" type="tel" autocomplete="tel" required maxlength="30">`}
<button>${words.choose}</button>
</form>
</details>`;
