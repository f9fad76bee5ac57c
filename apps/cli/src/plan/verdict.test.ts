/** `luwte plan verdict`: questions from a file, answered in three languages; a file that is wrong is refused with what to do. */
import { writeFile } from "node:fs/promises";
import { openChecker } from "@luwte/planning/rosters/check/check.ts";
import { KINDS, type Kind } from "@luwte/planning/rosters/law/kinds.ts";
import { PACKS } from "@luwte/planning/rosters/law/packs.ts";
import { chanceOf, randomProblem, randomRoster } from "@luwte/planning/rosters/testing/random.ts";
import { written } from "@luwte/planning/rosters/testing/written.ts";
import { expect, test, vi } from "vitest";
import { fieldText } from "./fieldTexts.ts";
import { RULE_TEXTS } from "./ruleTexts.ts";
import { durationText, violationText } from "./sentences.ts";
import { dutchTerminal } from "./terminal.fixtures.ts";
import { verdictCommand } from "./verdict.ts";

const DAY = "09:00-17:00 240+30";
const LATE = "14:00-22:30 240+30";
const { problem, roster } = written({
  own: [`2026-03-02 ${LATE}`, `2026-03-04 ${DAY}`],
  days: 7,
  problem: { zone: "Europe/Brussels" },
});
const agents = [...problem.agents, { ...problem.agents[0]!, id: "Bo" }];
const ASKED = { problem: { ...problem, agents }, roster, now: "2026-02-27T09:00" };

const { said, path } = dutchTerminal();

async function ask(content: unknown, language = "en", ...more: string[]): Promise<number> {
  vi.stubEnv("LC_ALL", language);
  const file = path("asked.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return verdictCommand([file, ...more]);
}

const question = (asked: object) => ({ ...ASKED, question: asked });
const take = (date: string) => question({ kind: "take", agent: "An", date, shiftType: DAY, skill: "phone" });

test("a change that may be is a yes, with what to know first", async () => {
  expect(await ask(question({ kind: "take", agent: "Bo", date: "2026-03-05", shiftType: DAY, skill: "phone" }))).toBe(
    0,
  );
  expect(said[0]).toBe("Yes, this may be.\n- Bo may refuse: 6 days ahead for 2026-03-05, 28 are needed. [ATW 4:2]");
});

test.each([
  [
    "nl",
    "Nee, dit kan niet:\n- An, 2026-03-02 tot 2026-03-03: 7 u 30 min rust tussen twee diensten, minstens 11 u nodig. [ATW 5:3 lid 2]",
  ],
  [
    "fr",
    "Non, ce n’est pas possible :\n- An, du 2026-03-02 au 2026-03-03 : 7 h 30 min de repos entre deux services, il en faut au moins 11 h. [ATW 5:3 lid 2]",
  ],
  [
    "en",
    "No, this may not be:\n- An, 2026-03-02 to 2026-03-03: 7 h 30 min of rest between two shifts, at least 11 h is needed. [ATW 5:3 lid 2]",
  ],
])("a refusal in %s names its article", async (language, sentence) => {
  const early = { ...problem.shiftTypes[1]!, id: "early", start: "06:00", end: "11:00", breaks: [] };
  const given = { ...ASKED, problem: { ...ASKED.problem, shiftTypes: [...problem.shiftTypes, early] } };
  const asked = { kind: "take", agent: "An", date: "2026-03-03", shiftType: "early", skill: "phone", breaks: [] };
  expect(await ask({ ...given, question: asked }, language)).toBe(1);
  expect(said[0]!.startsWith(sentence)).toBe(true);
});

test("as JSON it is codes with parameters", async () => {
  expect(await ask(take("2026-03-04"), "en", "--json")).toBe(1);
  expect(JSON.parse(said[0]!)).toMatchObject({
    kind: "verdict",
    verdict: { allowed: false, obstacles: [{ code: "works_already", params: { agent: "An", date: "2026-03-04" } }] },
  });
});

test("who could step in is told in order, with why, and who not", async () => {
  expect(
    await ask({ ...question({ kind: "who", date: "2026-03-04", shiftType: DAY, skill: "phone" }), asked: { Bo: 2 } }),
  ).toBe(0);
  expect(said[0]!.split("\n")).toEqual([
    "To be asked, in this order:",
    "1. Bo: asked 2 times lately. Bo may refuse: 5 days ahead for 2026-03-04, 28 are needed. [ATW 4:2]",
    "Not asked:",
    "- An: An already works on 2026-03-04.",
  ]);
});

test("what if somebody is ill", async () => {
  expect(await ask(question({ kind: "ill", agents: ["An"], date: "2026-03-04" }))).toBe(0);
  expect(said[0]).toContain("For An");
  expect(await ask(question({ kind: "sturdy", date: "2026-03-04", ill: 1 }), "nl")).toBe(0);
  expect(said[1]).toContain("Van 1 mensen zijn er 1 ziek: in 100 %");
  expect(await ask(question({ kind: "sturdy", date: "2026-03-04", ill: 2 }))).toBe(0);
  expect(said[2]).toContain("cannot be counted");
});

test.each<[string, unknown, string]>([
  ["no JSON", "{", "cannot be read as JSON"],
  ["no question", ASKED, "question is missing; add it."],
  ["a question that nobody knows", question({ kind: "dance" }), "question.kind is dance; choose one of:"],
  [
    "a problem that is wrong",
    { ...take("2026-03-05"), problem: { ...ASKED.problem, days: 0 } },
    "problem.days is 0; at least 1.",
  ],
  ["a roster that is none", { ...take("2026-03-05"), roster: { days: 7 } }, "roster.from is missing; add it."],
])("%s is asked wrongly", async (_, content, words) => {
  expect(await ask(content)).toBe(2);
  expect(said.join("\n")).toContain(words);
});

test("without a file, or with too much, it says how it is used", async () => {
  expect(await verdictCommand([])).toBe(2);
  expect(await verdictCommand(["a", "b"])).toBe(2);
  expect(await verdictCommand([path("nothing.json")])).toBe(2);
});

test("every kind of rule has a sentence, and none is left with an empty place", () => {
  expect((Object.keys(KINDS) as Kind[]).filter((kind) => !(kind in RULE_TEXTS))).toEqual([]);
  const chance = chanceOf(31);
  const sentences = Array.from({ length: 60 }, () => {
    const given = randomProblem(chance);
    return openChecker(given)
      .check(randomRoster(chance, given))
      .violations.map((each) => violationText(each, "fr"));
  }).flat();
  expect(sentences.filter((sentence) => /[{}]|undefined/.test(sentence))).toEqual([]);
  expect(PACKS.length).toBeGreaterThan(0);
});

test("durations are written in hours and minutes", () => {
  expect([0, 45, 60, 630, -90].map((minutes) => durationText(minutes, "nl"))).toEqual([
    "0 min",
    "45 min",
    "1 u",
    "10 u 30 min",
    "-1 u 30 min",
  ]);
});

test("a rule of a pack that has no sentence is told by its code", () => {
  const violation = {
    rule: "own.new",
    article: "",
    agent: "An",
    from: "2026-03-02",
    to: "2026-03-02",
    measured: 1,
    limit: 0,
  };
  expect(violationText(violation, "en")).toBe("own.new An 2026-03-02");
  expect(fieldText({ at: "", code: "missing", found: "", wanted: "" }, "en")).toBe(". is missing; add it.");
});
