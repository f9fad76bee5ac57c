/** The example of the README, run. What stands between the two marks stands there word for word. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
// --- the README begins here
import { decide, explain, predict } from "./classify/predict.ts";
import { train } from "./classify/train.ts";
import { findFacts } from "./facts/find.ts";
import { detectLanguage } from "./languages/detect.ts";
import { findMoments } from "./moments/find.ts";
import { resolveMoment } from "./moments/resolve.ts";
import { whoOwes } from "./owing/owes.ts";
import { answerConfidence } from "./search/confidence/confidence.ts";
import { indexArticles, search } from "./search/search.ts";

const letter = "Bestelling 2026-114471 is niet geleverd. Belt u mij ten laatste vrijdag terug?";
const { language } = detectLanguage(letter, { usual: "fr" }); // "nl": a sentence outweighs what the customer writes otherwise
const facts = findFacts(letter); // [{ kind: "order", value: "2026-114471", at: 11, length: 11, text: "2026-114471" }]

const [mention] = findMoments(letter, "nl"); // the clock of the place and the team's days are arguments
const moment = resolveMoment(mention!, "2026-11-23T10:00"); // { due: "2026-11-27T17:00", doubts: [], ... }
const owing = whoOwes("Wij bellen u vrijdag.", findMoments("Wij bellen u vrijdag.", "nl")[0]!, { language: "nl" }); // { owner: "ours", why: "promise", isSure: true }

const reasons = train([
  { text: "waar blijft mijn pakket", label: "levering" },
  { text: "pakket niet geleverd", label: "levering" },
  { text: "ik wil dit ruilen", label: "retour" },
  { text: "schoenen ruilen of terugsturen", label: "retour" },
]);
const prediction = predict(reasons, letter); // { ranked: [{ label: "levering", probability }, ...], familiarity }
const decided = decide(prediction, 0.98); // null: four examples are not enough to be so sure, a person decides
const because = explain(reasons, letter, "levering"); // [{ word: "geleverd", weight }, ...]

const articles = indexArticles(
  [
    { id: "a1", title: "Wanneer komt mijn pakket?", text: "Binnen twee werkdagen.", accepted: ["waar blijft het"] },
    { id: "a2", title: "Iets terugsturen", text: "Dat kan dertig dagen lang.", accepted: [] },
  ],
  "nl",
);
const found = search(articles, letter);
const [best] = found; // { id: "a1", score }: it orders
const sure = answerConfidence(articles, letter, found); // { probability: 0.08, because: { met: [], unmet: ["bestelling", ...], signs } }: no article says this
// --- and ends here

it("does what the README says", () => {
  expect(language).toBe("nl");
  expect(facts).toEqual([{ kind: "order", value: "2026-114471", at: 11, length: 11, text: "2026-114471" }]);
  expect(moment).toMatchObject({ due: "2026-11-27T17:00", doubts: [] });
  expect(owing).toEqual({ owner: "ours", why: "promise", isSure: true });
  expect(prediction.ranked[0]?.label).toBe("levering");
  expect(decided).toBeNull();
  expect(because[0]?.word).toBe("geleverd");
  expect(best?.id).toBe("a1");
  expect(sure?.probability).toBeCloseTo(0.08, 2);
  expect(sure?.because).toMatchObject({ met: [], unmet: expect.arrayContaining(["bestelling"]) });
});

it("stands in the README word for word", async () => {
  const source = await readFile(new URL(import.meta.url), "utf8");
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const example = source.split("// --- the README begins here\n")[1]!.split("// --- and ends here")[0]!;
  expect(readme).toContain(example.replaceAll('from "./', 'from "@luwte/language/').trim());
});
