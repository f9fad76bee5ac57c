/** Whatever customers and agents wrote stands on the page as words, in every language and at every stage. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Next, STAGES, type StatusPage } from "../shapes.ts";
import { gonePage, statusPage } from "./rules.ts";

const AT = new Date("2026-11-26T11:00:00Z");
const NEXTS: readonly Next[] = [
  { kind: "promise", words: "Wij bellen u.", dueAt: AT },
  { kind: "department", department: "Magazijn", until: AT },
  { kind: "planned", at: AT },
  { kind: "answer", dueAt: AT },
  { kind: "late", dueAt: AT },
  { kind: "yours" },
  { kind: "nothing" },
];
const PAGE: StatusPage = {
  path: "/s/abc",
  organisation: "Wol & Weer",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  number: 1605,
  stage: "received",
  next: NEXTS[0]!,
  version: "v",
  parts: [],
  wait: null,
  proof: "address",
  story: null,
  offer: null,
};
const story = (text: string): StatusPage["story"] => ({
  subject: text,
  understood: text,
  owed: [{ words: text, dueAt: AT }],
  messages: [{ by: "us", name: text, text, at: AT, files: [] }],
  hasEarlier: false,
  address: "anna@x.example",
});
const FORMS = { key: "k", text: "" };

test("says when, on the organisation's clock", () => {
  expect(statusPage(PAGE, FORMS, null)).toContain("U hoort van ons donderdag 26 november voor 12:00.");
});

test("every stage and every next step has words in every language, with nothing left to fill in", () => {
  for (const language of LANGUAGES)
    for (const stage of STAGES)
      for (const next of NEXTS) {
        const page = statusPage({ ...PAGE, language, stage, next, story: story("x") }, FORMS, null);
        expect(page).not.toMatch(/[{}]|undefined|null/);
        expect(page).toContain(`<html lang="${language}">`);
      }
});

test("whose question has no address is asked for none, and hears where it goes on", () => {
  for (const [proof, words] of [
    ["chat", "Open de chat"],
    ["elsewhere", "waar u ons schreef of belde"],
  ] as const) {
    const page = statusPage({ ...PAGE, proof }, FORMS, null);
    expect(page).toContain(words);
    expect(page).not.toContain("<form");
  }
});

test("whoever has only the link is shown nothing that was said", () => {
  const page = statusPage({ ...PAGE, next: { kind: "promise", words: "Geheim woord", dueAt: AT } }, FORMS, null);
  expect(page).not.toContain("Geheim");
});

test("nothing that was written becomes part of the page", () => {
  const tags = (page: string) => page.match(/<[a-z/!][^>]*>/g);
  const plain = tags(statusPage({ ...PAGE, story: story("x") }, FORMS, null));
  fc.assert(
    fc.property(fc.string(), (text) => {
      const hostile = `<script>${text}</script>"><img onerror='x'>&amp;`;
      const page = statusPage(
        { ...PAGE, organisation: hostile, story: story(hostile) },
        { key: "k", text: hostile },
        null,
      );
      expect(tags(page)).toEqual(plain);
    }),
  );
});

test.each(LANGUAGES)("a link that opens nothing says what to do, in %s", (language) => {
  expect(gonePage(language)).toContain("90");
});
