/** What customers read: that it is a program, when people are there, and one question at most. */
import { BOT_REASONS } from "@luwte/contract/bot.ts";
import { LANGUAGES } from "@luwte/contract/language.ts";
import { describe, expect, it } from "vitest";
import { answerWords, handOverWords } from "./rules.ts";

const OPEN = {
  language: "nl",
  open: true,
  opensAt: null,
  timeZone: "Europe/Amsterdam",
  hasAddress: false,
  asked: [],
} as const;
const CLOSED = { ...OPEN, open: false, opensAt: new Date("2026-11-30T08:00:00Z") };

describe("handing over", () => {
  it("says what it is, who comes, and asks one thing that may be left out", () =>
    expect(handOverWords("asked", { ...OPEN, asked: ["order_number", "postcode"] })).toBe(
      "Ik ben een automatische assistent en geef dit aan een collega. Een mens leest uw vraag en antwoordt hier. Weet u uw bestelnummer en postcode? Zet het er dan bij. Het hoeft niet.",
    ));
  it("says outside hours when somebody is there, and offers mail", () =>
    expect(handOverWords("unsure", CLOSED)).toContain(
      "Er is nu niemand. We zijn er weer maandag 30 november om 09:00. Laat uw e-mailadres achter",
    ));
  it("names no time that nobody knows", () =>
    expect(handOverWords("unsure", { ...CLOSED, opensAt: null, hasAddress: true })).toContain(
      "Er is nu niemand. We antwoorden per mail.",
    ));
  it("is silent when a colleague spoke, or when it was switched off", () => {
    const silent = BOT_REASONS.filter((because) => handOverWords(because, OPEN) === null);
    expect(silent).toEqual(["person_wrote", "switched_off"]);
  });
  it.each(LANGUAGES)("leaves no place open in %s", (language) =>
    expect(handOverWords("asked", { ...CLOSED, language, asked: ["phone"] })).not.toMatch(/[{}]|undefined/),
  );
});

it("gives the approved words whole, whatever stands in them", () => {
  const short = "Koud wassen.\n\n{title} $& $1";
  const words = answerWords("en", { title: "Wool", short });
  expect(words).toBe(`Automatic answer from our article “Wool”:\n\n${short}`);
});
