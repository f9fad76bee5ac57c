/** What every page of a help centre has around its own part: head, name, languages, search, the way back, and the way to a person. Pure. */

import { helpPath } from "@luwte/contract/helpCentre.ts";
import type { Language } from "@luwte/contract/language.ts";
import { type Html, html } from "../../../../platform/http/html.ts";
import { contactPath, queryOf, startPath, titleOf } from "../../house/rules.ts";
import type { PageKind, Place, Trail } from "../../shapes.ts";
import { LANGUAGE_NAMES, say } from "../../words/rules.ts";

/** Nothing runs and nothing comes from elsewhere. */
export const HELP_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** Where the chat is offered, our own scripts run and call us. */
export const CHAT_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

type Framed = {
  readonly kind: PageKind;
  readonly title: string;
  readonly description: string;
  /** The same page in a language. */
  readonly path: (language: Language) => string;
  /** In which languages this page is. */
  readonly others: readonly Language[];
  readonly body: Html;
  readonly hero?: Html;
  readonly narrow?: boolean;
  readonly scripts?: Html;
};

/** Pages that are made for one reader have no place in an index. */
const INDEXED: ReadonlySet<PageKind> = new Set(["start", "topic", "article"]);

export function frame(place: Place, page: Framed): string {
  const { house, language } = place;
  const name = titleOf(house, language);
  const whole = page.title === name ? name : `${page.title} – ${name}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${whole}</title>
${INDEXED.has(page.kind) ? indexed(place, page) : html`<meta name="robots" content="noindex">`}
<link rel="stylesheet" href="${helpPath(house.settings.address)}/style.css?v=${house.version}">
${page.scripts ?? null}
</head>
<body>
<a class="skip" href="#main">${say(language, "skip")}</a>
<header class="band"><div>
<div class="bar">${homeLink(place, name)}${languageNav(place, page)}</div>
${page.hero ?? null}
</div></header>
<main id="main"${page.narrow ? html` class="narrow"` : null}>
${page.body}
</main>
</body>
</html>
`.text;
}

function indexed({ house, language, origin }: Place, { title, description, path, others, kind }: Framed): Html {
  const links =
    origin &&
    html`<link rel="canonical" href="${origin}${path(language)}">
${
  others.length > 1 &&
  others.map(
    (other) => html`<link rel="alternate" hreflang="${other}" href="${origin}${path(other)}">
`,
  )
}${kind === "start" && others.length > 1 && html`<link rel="alternate" hreflang="x-default" href="${origin}${helpPath(house.settings.address)}">`}
<meta property="og:url" content="${origin}${path(language)}">`;
  return html`${description && html`<meta name="description" content="${description}">`}
<meta property="og:title" content="${title}">
<meta property="og:type" content="${kind === "article" ? "article" : "website"}">
${links}`;
}

const homeLink = ({ house, language, trail }: Place, name: string): Html => html`
<a class="name" href="${startPath(house, language)}${queryOf(trail)}">${house.settings.logoId && html`<img src="${helpPath(house.settings.address)}/logo?v=${house.version}" alt="" height="44">`}<span>${name}</span></a>`;

/** Only where one can go: a page that is not in a language does not pretend to be. */
function languageNav({ house, language, trail }: Place, { path, others }: Framed): Html | null {
  if (house.settings.languages.length < 2) return null;
  const shown = house.settings.languages.map((each) => {
    if (each === language) return html`<span lang="${each}" aria-current="true">${LANGUAGE_NAMES[each]}</span>`;
    const to = others.includes(each) ? path(each) : startPath(house, each);
    const query = to.includes("?") || to.includes("/contact/") ? "" : queryOf(trail);
    return html`<a href="${to}${query}" hreflang="${each}" lang="${each}">${LANGUAGE_NAMES[each]}</a>`;
  });
  return html`<nav class="languages" aria-label="${say(language, "languages")}">${shown}</nav>`;
}

export const findForm = ({ house, language, trail }: Place): Html => html`
<form class="find" role="search" method="get" action="${startPath(house, language)}/search">
<label for="q">${say(language, "searchLabel")}</label>
<div><input id="q" name="q" type="search" maxlength="200" value="${trail.searched}"><button>${say(language, "search")}</button></div>
${trail.read.length > 0 && html`<input type="hidden" name="read" value="${trail.read.join(",")}">`}
</form>`;

type Step = { readonly name: string; readonly href: string };
/** From the start to this page, without the page itself: it is said by its heading. */
export function crumbs({ house, language, trail }: Place, steps: readonly Step[]): Html {
  const start = { name: say(language, "start"), href: startPath(house, language) + queryOf(trail) };
  return html`<nav class="crumbs" aria-label="${say(language, "where")}"><ol>${[start, ...steps].map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}</ol></nav>`;
}

export const mayAsk = ({ house: { settings } }: Pick<Place, "house">): boolean =>
  settings.inboxId !== null || settings.widgetId !== null;

/** No page is a dead end, unless nobody can be asked. */
export const still = (place: Place, trail: Trail): Html | null =>
  mayAsk(place)
    ? html`<section class="still" aria-labelledby="still">
<h2 id="still">${say(place.language, "still")}</h2>
<p>${say(place.language, "stillWhy")}</p>
<a class="button" href="${contactPath(place.house, place.language, trail)}">${say(place.language, "ask")}</a>
</section>`
    : null;

type NoticeShown = { readonly title: string; readonly words: string; readonly find?: boolean };

/** What is said when there is nothing else to show. */
export const noticePage = (place: Place, { title, words, find = false }: NoticeShown): string =>
  frame(place, {
    kind: "notice",
    title,
    description: "",
    path: (language) => startPath(place.house, language),
    others: place.house.settings.languages,
    narrow: true,
    body: html`
<h1>${title}</h1>
<p role="alert">${words}</p>
${find && findForm(place)}
<p><a href="${startPath(place.house, place.language)}">${say(place.language, "backToStart")}</a></p>`,
  });
