/** The bot on the status page, for who passed the address check: plain forms, without a script. Pure. */
import type { WidgetBot, WidgetOffer } from "@luwte/contract/widget/protocol.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import type { Press } from "../shapes.ts";

/** `key`: of whatever is pressed on this page, so that sending it twice says one thing. */
type Page = { readonly path: string; readonly key: string };
type Button = Pick<Press, "do" | "article"> & { readonly label: string };

export const botSection = (bot: WidgetBot, page: Page): Html => html`
<section aria-labelledby="bot">
<h2 id="bot">${bot.name}</h2>
<p>${bot.intro}</p>
${bot.line && html`<p>${bot.line}</p>`}
${bot.offers.map((offer) => offerOf(offer, bot, page))}
${bot.choices.map(({ id, title }) => form(page, { do: "choose", article: id, label: title }))}
${bot.choices.length > 0 && form(page, { do: "choose", article: null, label: bot.words.none })}
${bot.link && html`<p><a href="${bot.link}">${bot.words.readAll}</a></p>`}
${bot.asksHelped && helpForms(null, bot, page)}
${form(page, { do: "person", article: null, label: bot.words.person })}
</section>`;

const offerOf = ({ id, title, text, source, url }: WidgetOffer, bot: WidgetBot, page: Page): Html => html`
<details>
<summary>${title}</summary>
<p class="text">${text}</p>
<p class="dim">${source}${url && html` <a href="${url}">${bot.words.readAll}</a>`}</p>
${helpForms(id, bot, page)}
</details>`;

const helpForms = (article: string | null, { words }: WidgetBot, page: Page): Html => html`
${form(page, { do: "helped", article, label: words.helped })}
${form(page, { do: "not_helped", article, label: words.notHelped })}`;

const form = ({ path, key }: Page, { do: what, article, label }: Button): Html => html`
<form method="post" action="${path}/bot" enctype="multipart/form-data">
<input type="hidden" name="key" value="${key}">
<input type="hidden" name="article" value="${article ?? ""}">
<button class="quiet" name="do" value="${what}">${label}</button>
</form>`;

const PRESSES = ["helped", "not_helped", "person", "choose"] as const satisfies readonly Press["do"][];

/** Null: that is no press. */
export function pressIn(fields: ReadonlyMap<string, string>, key: Press["key"]): Press | null {
  const what = PRESSES.find((each) => each === fields.get("do"));
  return what ? { key, do: what, article: fields.get("article") || null } : null;
}
