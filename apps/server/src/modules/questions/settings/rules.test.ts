/** What may be saved, and what a letter says by it. */
import type { DepartmentId } from "@luwte/contract/ids.ts";
import { LANGUAGES } from "@luwte/contract/language.ts";
import { QUESTION_MAILS } from "@luwte/contract/questions.ts";
import { describe, expect, it } from "vitest";
import { letterFor, withOthers } from "../letters/rules.ts";
import { DEFAULT_SETTINGS, readSettings, wrongDepartments, wrongTexts } from "./rules.ts";

const withAsk = (ask: string) => ({
  ...DEFAULT_SETTINGS,
  texts: { ...DEFAULT_SETTINGS.texts, nl: { ...DEFAULT_SETTINGS.texts.nl, ask } },
});
const department = (name: string, id: string) => ({
  id: id as DepartmentId,
  name,
  address: "a@x.example",
  language: "nl" as const,
  hours: null,
  dueMinutes: 60,
});

describe("texts", () => {
  it("that Luwte comes with are in order", () => expect(wrongTexts(DEFAULT_SETTINGS)).toEqual([]));
  it("without a link or a time are not", () =>
    expect(wrongTexts(withAsk("Hoi {question}")).map(({ code, detail }) => [code, detail])).toEqual([
      ["field_missing", "due"],
      ["field_missing", "link"],
    ]));
  it("with a place that we do not know are not", () =>
    expect(wrongTexts(withAsk("{question} {due} {link} {salary}"))).toEqual([
      { pointer: "/body/settings/texts/nl/ask", code: "unknown_field", detail: "salary" },
    ]));
});

it("two departments of one name cannot be told apart", () => {
  const departments = [department("Logistiek", "1"), department("logistiek", "2")];
  expect(wrongDepartments({ ...DEFAULT_SETTINGS, departments })).toHaveLength(1);
});

it("settings of an earlier version have the preset of what is newer", () =>
  expect(readSettings({ anyAddress: true })).toEqual({ ...DEFAULT_SETTINGS, anyAddress: true }));

describe("a letter", () => {
  const facts = {
    question: {
      name: "Logistiek",
      words: "Ligt het {link} er nog?",
      dueAt: "2026-03-05T11:00:00.000Z",
      language: "nl" as const,
    },
    link: "https://x.example/q/abc",
    asker: "Sanne",
    organisation: { name: "Wol & Weer", timeZone: "Europe/Brussels" },
    number: 12,
  };
  it.each(LANGUAGES.flatMap((language) => QUESTION_MAILS.map((kind) => [language, kind] as const)))(
    "in %s that says %s leaves no place open",
    (language, kind) => {
      const question = { ...facts.question, words: "Ligt het er nog?", language };
      const { text } = letterFor(kind, { ...facts, question }, DEFAULT_SETTINGS);
      expect(text).not.toMatch(/\{\w+\}/);
      expect(text).toContain("Ligt het er nog?");
    },
  );
  it("says what was asked as it was asked, also when it looks like a place", () => {
    const { text } = letterFor("ask", facts, DEFAULT_SETTINGS);
    expect(text).toContain("Ligt het {link} er nog?");
    expect(text).toContain("donderdag 5 maart 12:00");
  });
  it("of several reminders has each with its own link", () => {
    const other = { ...facts, link: "https://x.example/q/def", question: { ...facts.question, words: "Tweede" } };
    const { text } = withOthers(letterFor("remind", facts, DEFAULT_SETTINGS), [other]);
    expect(text).toContain("- Tweede (donderdag 5 maart 12:00)\nhttps://x.example/q/def");
  });
});
