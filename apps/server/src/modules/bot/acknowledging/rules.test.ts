/** What an acknowledgement says, and which conversations are letters. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import { describe, expect, it } from "vitest";
import { isLetter, type Letter, subjectOf, textOf } from "./rules.ts";

const LETTER: Letter = {
  language: "nl",
  organisation: "Wol & Weer",
  number: 1042,
  name: "Wolbot",
  link: "https://luwte.example/s/abc",
  onPage: true,
  opening: { open: true, opensAt: null },
  timeZone: "Europe/Amsterdam",
  found: [{ title: "Wol wassen", words: null }],
};

it("names the number, who reads it, what may answer it and where it stands", () => {
  expect(subjectOf(LETTER)).toBe("Ontvangen: uw bericht (zaaknummer 1042)");
  expect(textOf(LETTER)).toBe(
    [
      "Dit is een automatisch bericht van Wol & Weer. Uw bericht is aangekomen, met zaaknummer 1042.",
      "Een mens leest uw bericht en antwoordt per mail.",
      "Wolbot, een automatische assistent, vond misschien al een antwoord:",
      "- Wol wassen",
      "Lees het, zeg of het hielp, of volg uw vraag: https://luwte.example/s/abc",
    ].join("\n\n"),
  );
});

describe("it names an article only where it can be read", () => {
  it.each([
    ["without a page", { link: null }],
    ["with a page that shows none", { onPage: false }],
  ])("%s", (_name, more) => expect(textOf({ ...LETTER, ...more })).not.toContain("Wol wassen"));
  it("or where its words stand in the letter", () => {
    const text = textOf({ ...LETTER, link: null, found: [{ title: "Wol wassen", words: "Koud." }] });
    expect(text).toContain("Automatisch antwoord uit ons artikel “Wol wassen”:\n\nKoud.");
  });
});

it("says outside hours when somebody is there", () => {
  const opening = { open: false, opensAt: new Date("2026-11-30T08:00:00Z") };
  expect(textOf({ ...LETTER, opening })).toContain(
    "We zijn er weer maandag 30 november om 09:00. We antwoorden per mail.",
  );
});

it.each(LANGUAGES)("leaves no place open in %s", (language) =>
  expect(`${subjectOf({ ...LETTER, language })} ${textOf({ ...LETTER, language })}`).not.toMatch(/[{}]|undefined/),
);

const NOW = new Date("2026-11-23T09:00:00Z");
const NEW = { channel: "mail", widgetId: null, createdAt: NOW.toISOString(), state: { kind: "open" }, erasedAt: null };
it.each([
  ["a new mail", {}, true],
  ["a chat", { channel: "chat" }, false],
  ["a letter from a widget", { widgetId: "w" }, false],
  ["one that was solved at once", { state: { kind: "solved" } }, false],
  ["one of yesterday", { createdAt: "2026-11-22T09:00:00Z" }, false],
  ["one that was erased", { erasedAt: NOW.toISOString() }, false],
])("%s is a letter: %j %s", (_name, more, expected) =>
  expect(isLetter({ ...NEW, ...more } as Parameters<typeof isLetter>[0], NOW)).toBe(expected),
);
