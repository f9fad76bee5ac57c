/** The pages as HTML: start, topic, article, search. Whatever somebody wrote stands there as words; the article's own HTML was made safe by the library. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { Html, html } from "../../../platform/http/html.ts";
import {
  andRead,
  articlePath,
  categoryName,
  looseIn,
  NO_TRAIL,
  queryOf,
  startPath,
  titleOf,
  topicPath,
  topicsIn,
} from "../house/rules.ts";
import type { House, Listed, Place, Trail } from "../shapes.ts";
import { say, sayDay } from "../words/rules.ts";
import { crumbs, findForm, frame, still } from "./frame/rules.ts";

const SHOWN_OF_TOPIC = 5;

export function startPage(place: Place): string {
  const { house, language, trail } = place;
  const { intro } = house.settings.texts[language];
  const title = titleOf(house, language);
  const hero = html`<div class="hero">
<h1>${say(language, "hello")}</h1>
${intro && html`<p>${intro}</p>`}
${findForm(place)}
</div>`;
  const topics = topicsIn(house, language);
  const loose = looseIn(house, language);
  const body = html`
${topics.length + loose.length === 0 && html`<p>${say(language, "nothingYet")}</p>`}
<div class="topics">
${topics.map(({ category, articles }) => topicCard(place, { name: categoryName(category, language), href: topicPath(house, category, language) + queryOf(trail), articles }))}
${loose.length > 0 && topicCard(place, { name: say(language, "other"), href: `${startPath(house, language)}/topics/other${queryOf(trail)}`, articles: loose })}
</div>
${still(place, trail)}`;
  return frame(place, {
    kind: "start",
    title,
    description: intro,
    path: (to) => startPath(house, to),
    others: house.settings.languages,
    hero,
    body,
  });
}

type Topic = { readonly name: string; readonly href: string; readonly articles: readonly Listed[] };

const topicCard = ({ house, language, trail }: Place, { name, href, articles }: Topic): Html => html`
<section class="topic">
<h2><a href="${href}">${name}</a></h2>
<ul>${articles.slice(0, SHOWN_OF_TOPIC).map((article) => html`<li>${articleLink(house, article, trail)}</li>`)}</ul>
${articles.length > SHOWN_OF_TOPIC && html`<p class="all"><a href="${href}">${say(language, "all", { count: articles.length })}</a></p>`}
</section>`;

const articleLink = (house: House, article: Listed, trail: Trail): Html =>
  html`<a href="${articlePath(house, article)}${queryOf(trail)}">${article.title}</a>`;

/** `name` null: what is under no topic. */
export function topicPage(
  place: Place,
  {
    name,
    articles,
    pathIn,
    others,
  }: {
    name: string;
    articles: readonly Listed[];
    pathIn: (language: Language) => string;
    others: readonly Language[];
  },
): string {
  const body = html`
${crumbs(place, [])}
<h1>${name}</h1>
${articleList(place, articles)}
${still(place, place.trail)}`;
  return frame(place, { kind: "topic", title: name, description: "", path: pathIn, others, body });
}

const articleList = (place: Place, articles: readonly Listed[]): Html => html`
<ul class="list">
${articles.map((article) => html`<li>${articleLink(place.house, article, place.trail)}${article.short && html`<p>${article.short}</p>`}</li>`)}
</ul>`;

type ArticleShown = {
  readonly listed: Listed;
  /** Made safe by the library. */
  readonly body: Html;
  /** In which languages it can be read, this one among them. */
  readonly texts: readonly Listed[];
  readonly topic: { readonly name: string; readonly href: string } | null;
  readonly related: readonly Listed[];
};

export function articlePage(place: Place, { listed, body, texts, topic, related }: ArticleShown): string {
  const { house, language } = place;
  const trail = andRead(place.trail, listed.tail);
  const here = { ...place, trail };
  const pathIn = (to: Language) => articlePath(house, texts.find((text) => text.language === to) ?? listed);
  const inside = html`
${crumbs(here, topic ? [topic] : [])}
<article>
<h1>${listed.title}</h1>
<p class="dim"><time datetime="${listed.publishedAt.toISOString()}">${say(language, "changed", { day: sayDay(listed.publishedAt, language, house.timeZone) })}</time></p>
${listed.short && html`<p class="lead">${listed.short}</p>`}
<div class="text">
${body}
</div>
</article>
${helpedForm(here, pathIn(language))}
${related.length > 0 && html`<section class="near" aria-labelledby="related"><h2 id="related">${say(language, "related")}</h2><ul>${related.map((each) => html`<li>${articleLink(house, each, trail)}</li>`)}</ul></section>`}
${still(here, trail)}`;
  return frame(here, {
    kind: "article",
    title: listed.title,
    description: listed.short,
    path: pathIn,
    others: texts.map((text) => text.language),
    narrow: true,
    body: inside,
  });
}

const helpedForm = ({ language, trail }: Place, path: string): Html => html`
<section class="helped" aria-labelledby="helped">
<h2 id="helped">${say(language, "helped")}</h2>
<form method="post" action="${path}/feedback" enctype="multipart/form-data">
${trail.searched && html`<input type="hidden" name="q" value="${trail.searched}">`}
<button class="quiet" name="helped" value="yes">${say(language, "yes")}</button>
<button class="quiet" name="helped" value="no">${say(language, "no")}</button>
</form>
</section>`;

export type FoundShown = {
  /** What was looked for, when spelling was mended. */
  readonly mended: string | null;
  readonly found: readonly { readonly listed: Listed; readonly excerpt: string }[];
  /** Something has words of the question, but not enough to answer it. */
  readonly near: boolean;
};

export function searchPage(place: Place, { mended, found, near }: FoundShown): string {
  const { house, language, trail } = place;
  const { searched } = trail;
  const title = searched ? say(language, "resultsFor", { words: searched }) : say(language, "search");
  const body = html`
${crumbs(place, [])}
<h1>${title}</h1>
${findForm(place)}
<p role="status">${searched ? foundWords(language, found.length, near) : say(language, "typeFirst")}</p>
${mended && html`<p>${say(language, "spelled", { words: mended })} <a href="${startPath(house, language)}/search${queryOf(trail)}&amp;exact=yes">${say(language, "asTyped", { words: searched })}</a></p>`}
<ul class="list">
${found.map(({ listed, excerpt }) => html`<li>${articleLink(house, listed, trail)}<p>${excerpt}</p></li>`)}
</ul>
${found.length === 0 && topicLinks(place)}
${still(place, trail)}`;
  const path = (to: Language) => `${startPath(house, to)}/search${queryOf({ ...NO_TRAIL, searched })}`;
  return frame(place, {
    kind: "search",
    title,
    description: "",
    path,
    others: house.settings.languages,
    body,
    narrow: true,
  });
}

function foundWords(language: Language, count: number, near: boolean): string {
  if (count === 0) return `${say(language, "foundNone")} ${say(language, "foundNoneTry")}`;
  if (near) return say(language, "foundNear");
  return count === 1 ? say(language, "foundOne") : say(language, "found", { count });
}

const topicLinks = ({ house, language, trail }: Place): Html => html`
<section aria-labelledby="topics"><h2 id="topics">${say(language, "topics")}</h2>
<ul class="list">${topicsIn(house, language).map(({ category }) => html`<li><a href="${topicPath(house, category, language)}${queryOf(trail)}">${categoryName(category, language)}</a></li>`)}</ul>
</section>`;

export const safe = (made: string): Html => new Html(made);
