/** Whatever authors, administrators and readers wrote stands on the pages as words, in every language, and every page has a way on. */
import type { ArticleCategoryId, ArticleId, HelpFeedbackId, InboxId, OrganisationId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { houseOf, NO_TRAIL } from "../house/rules.ts";
import { presetFor } from "../settings/rules.ts";
import type { Place } from "../shapes.ts";
import { contactPage, sentPage } from "./contact/rules.ts";
import { feedbackPage } from "./feedback/rules.ts";
import { noticePage } from "./frame/rules.ts";
import { articlePage, safe, searchPage, startPage, topicPage } from "./rules.ts";

const TAIL = "0123456789ab";
const CATEGORY = "019a0000-0000-7000-8000-00000000000c" as ArticleCategoryId;

function placeIn(language: Language, words: string): Place {
  const text = { title: words, intro: words };
  const listed = LANGUAGES.map((each) => ({
    articleId: `019a0000-0000-7000-8000-${TAIL}` as ArticleId,
    tail: TAIL,
    categoryId: CATEGORY,
    language: each,
    title: words,
    short: words,
    publishedAt: new Date("2026-11-12T11:00:00Z"),
  }));
  const house = houseOf({
    organisationId: "o" as OrganisationId,
    organisation: words,
    timeZone: "Europe/Amsterdam",
    settings: { ...presetFor("Wol"), inboxId: "i" as InboxId, texts: { nl: text, fr: text, en: text } },
    version: 1,
    categories: [{ id: CATEGORY, names: { nl: words }, position: 0, version: 1 }],
    listed,
  });
  return { house, language, trail: { searched: words, read: [TAIL] }, origin: "https://luwte.example" };
}

function pagesIn(language: Language, words: string): string[] {
  const place = placeIn(language, words);
  const [listed] = place.house.articles[language];
  const shown = { listed: listed!, body: safe("<p>x</p>"), texts: place.house.byTail.get(TAIL)! };
  const typed = { name: words, email: words, subject: words, text: words };
  const id = "019a0000-0000-7000-8000-000000000001" as HelpFeedbackId;
  return [
    startPage(place),
    topicPage(place, { name: words, articles: [listed!], pathIn: () => "/x", others: [language] }),
    articlePage(place, { ...shown, topic: { name: words, href: "/x" }, related: [listed!] }),
    searchPage(place, { mended: words, found: [{ listed: listed!, excerpt: words }], near: true }),
    searchPage(place, { mended: null, found: [], near: false }),
    contactPage(place, { key: "k", typed, wrong: "wrongEmail", chat: words }),
    sentPage(place, 12),
    feedbackPage(place, { id, listed: listed!, helped: false, said: false }),
    noticePage(place, { title: words, words, find: true }),
  ];
}

test.each(LANGUAGES)("in %s every place is filled in, and no page is a dead end", (language) => {
  for (const page of pagesIn(language, "Wol")) {
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/\{\w+\}|undefined|null|\[object/);
    expect(page.match(/<a /g)!.length).toBeGreaterThan(2);
  }
});

test("without scripts nobody is sent to a chat that cannot be there", () => {
  const typed = { name: "", email: "", subject: "", text: "" };
  const page = contactPage(placeIn("en", "Wol"), { key: "k", typed, wrong: null, chat: "c" });
  const chat = page.slice(page.indexOf('aria-labelledby="chat"'), page.indexOf('aria-labelledby="mail"'));
  const said = chat.match(/<p[ >].*?<\/p>/gs)!;
  expect(
    said.filter((words) => !words.includes("JavaScript")).map((words) => /class="[^"]*scripted/.test(words)),
  ).toEqual([true, true]);
});

test("nothing that was written becomes part of a page", () => {
  // What stands between quotes is a value: every quote in it is escaped, so it cannot end.
  const tagsOf = (page: string) => page.replace(/="[^"]*"/g, "").match(/<[a-z/!][^>]*>/g);
  const plain = pagesIn("nl", "x").map(tagsOf);
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (words) => {
      const hostile = `"><script>${words}</script><img onerror='x'>`;
      expect(pagesIn("nl", hostile).map(tagsOf)).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});

test("pages for one reader stay out of indexes, and the others name themselves without the trail", () => {
  const [start, , article, search, , contact] = pagesIn("nl", "Wol") as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  for (const page of [search, contact]) expect(page).toContain('content="noindex"');
  for (const page of [start, article]) expect(/rel="canonical" href="([^"]*)"/.exec(page)![1]).not.toContain("?");
});

test("who came without a trail finds clean addresses on the start page", () => {
  expect(startPage({ ...placeIn("nl", "Wol"), trail: NO_TRAIL })).not.toContain("?q=");
});
