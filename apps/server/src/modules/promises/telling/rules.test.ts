/** The words with which a customer hears that it will be later. */
import { idOf, sampleConversation, samplePromise } from "@luwte/contract/views/samples.ts";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../settings/rules.ts";
import { problemsWith, saidMoment, tellingFor } from "./rules.ts";

const NOW = new Date("2026-03-02T10:00:00Z");
const timeZone = "Europe/Amsterdam";
const newDueAt = "2026-03-05T11:00:00.000Z";
const promise = samplePromise(1, { words: "bellen over de levering", dueAt: "2026-03-03T11:00:00.000Z" });
const customer = { id: idOf<never>(900), name: "Jan Jansen", address: null };
const tell = (language: "nl" | "fr" | "en" | null, at = NOW) =>
  tellingFor(
    { promise, conversation: sampleConversation(1, { language, customer }), newDueAt, preset: "fr", timeZone },
    DEFAULT_SETTINGS,
    at,
  );

it.each([
  ["nl", "donderdag 5 maart om 12:00"],
  ["fr", "jeudi 5 mars à 12:00"],
  ["en", "Thursday 5 March at 12:00"],
] as const)("a moment in %s", (language, expected) => expect(saidMoment(newDueAt, language, timeZone)).toBe(expected));

it.each(["nl", "fr", "en"] as const)(
  "in %s it names the customer, the promise, the old and the new time",
  (language) => {
    const { text } = tell(language);
    for (const part of [
      "Jan Jansen",
      "bellen over de levering",
      saidMoment(promise.dueAt, language, timeZone),
      saidMoment(newDueAt, language, timeZone),
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("{{");
  },
);

it("is in the language of the conversation, else in the organisation's", () => {
  expect([tell("en").language, tell(null).language]).toEqual(["en", "fr"]);
});

it("says after the due time that it went wrong", () => {
  expect(tell("nl").telling).toBe("early");
  expect(tell("nl", new Date(promise.dueAt)).telling).toBe("broken");
});

describe("a text", () => {
  const withEarly = (early: string) =>
    problemsWith({ texts: { ...DEFAULT_SETTINGS.texts, nl: { ...DEFAULT_SETTINGS.texts.nl, early } } });
  it("that Luwte comes with is in order", () => expect(problemsWith(DEFAULT_SETTINGS)).toEqual([]));
  it("that does not say the new time is not", () =>
    expect(withEarly("Later.")).toEqual([
      { pointer: "/body/settings/texts/nl/early", code: "field_missing", detail: "promise.newDue" },
    ]));
  it("with a field that does not exist is not", () =>
    expect(withEarly("{{klant}} {{promise.newDue}}")).toMatchObject([{ code: "unknown_field", detail: "klant" }]));
});
