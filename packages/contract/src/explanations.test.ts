/** The sentences that agents read. */
import { describe, expect, it } from "vitest";
import { Explanation, explain } from "./explanations.ts";
import { LANGUAGES } from "./language.ts";

const routed = (params: Explanation["params"]): Explanation => ({ code: "routed", params });
const sanne = { person: "Sanne" };

describe("an assignment explains itself in one sentence", () => {
  const full = routed({ language: "fr", skills: "retouren", decider: "most_room" });
  it.each([
    ["nl", "Naar Sanne: spreekt Frans, kent retouren, en heeft nu de meeste ruimte."],
    ["fr", "Pour Sanne : parle français, connaît retouren et a le plus de place en ce moment."],
    ["en", "To Sanne: speaks French, knows retouren, and has the most room now."],
  ] as const)("in %s", (language, sentence) => expect(explain(full, language, sanne)).toBe(sentence));

  it.each<[Explanation["params"], string]>([
    [{ language: null, skills: null, decider: "longest_since" }, "Naar Sanne: is nu aan de beurt."],
    [
      { language: null, skills: "retouren\nfacturen", decider: "only_able" },
      "Naar Sanne: kent retouren en facturen en is nu de enige die dit kan.",
    ],
    [
      { language: null, skills: "a\nb\nc", decider: "knows_customer" },
      "Naar Sanne: kent a, b en c en hielp deze klant eerder.",
    ],
    [
      { language: "en", skills: null, decider: "knows_conversation" },
      "Naar Sanne: spreekt Engels en kent dit gesprek al.",
    ],
  ])("%#", (params, sentence) => expect(explain(routed(params), "nl", sanne)).toBe(sentence));
});

it("a reason that somebody gave stands behind the sentence", () => {
  const names = { person: "Sanne", by: "Bram" };
  expect(explain({ code: "reassigned", params: { reason: "spreekt Arabisch" } }, "nl", names)).toBe(
    "Bram gaf dit aan Sanne: spreekt Arabisch.",
  );
  expect(explain({ code: "reassigned", params: { reason: null } }, "nl", names)).toBe("Bram gaf dit aan Sanne.");
});

it("what waits says what is missing", () => {
  expect(explain({ code: "language_missing", params: { language: "fr" } }, "nl")).toBe(
    "Wacht: niemand in het team spreekt Frans.",
  );
  expect(explain({ code: "skill_missing", params: { skills: "retouren" } }, "en")).toBe(
    "Waits: nobody in the team knows retouren at the level that is needed.",
  );
});

it("a text inside a parameter is only text", () => {
  expect(explain({ code: "given_back", params: { reason: "{by} $& {person}" } }, "nl", { person: "A{by}" })).toBe(
    "A{by} gaf dit terug: {by} $& {person}.",
  );
});

it("every sentence is whole in every language", () => {
  const params = { language: "fr", skills: "x", decider: "most_room", reason: null };
  for (const code of Explanation.shape.code.options)
    for (const language of LANGUAGES)
      expect(explain({ code, params }, language, { person: "Sanne", by: "Bram" })).toMatch(/^[^{}]{8,}\.$/);
});
