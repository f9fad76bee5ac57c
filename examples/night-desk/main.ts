/** A desk that is open day and night: four weeks for nine people within the Dutch act, and how the nights, weekends and wishes fell. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openChecker } from "@luwte/planning/rosters/check/check.ts";
import { parseProblem } from "@luwte/planning/rosters/parse/parse.ts";
import { explainCosts } from "@luwte/planning/rosters/search/explain.ts";
import { advanceRoster, bestRoster, openRosterSearch } from "@luwte/planning/rosters/search/search.ts";

const read = parseProblem(JSON.parse(readFileSync(join(import.meta.dirname, "problem.json"), "utf8")));
if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
const { problem } = read;

const MOVES = 200_000;
const search = openRosterSearch(problem, { seed: 1, moves: MOVES });
advanceRoster(search, MOVES);
const roster = bestRoster(search);

const { violations, coverage } = openChecker(problem).check(roster);
for (const { rule, article, agent, from } of violations) console.log(`${agent}, ${from}: ${rule} (${article})`);
console.log(`regels gebroken: ${violations.length}`);
console.log(`bezetting die ontbreekt: ${(coverage.share * 100).toFixed(1)} %`);

for (const { id } of problem.agents) {
  const own = roster.assignments.filter(({ agent }) => agent === id);
  const nights = own.filter(({ shiftType }) => shiftType === "night").length;
  console.log(`${id}: ${own.length} diensten, waarvan ${nights} nachten`);
}
const { fairness, terms } = explainCosts(problem, roster);
console.log(`weekenden per persoon, ook van voorheen: ${fairness.weekends.least} tot ${fairness.weekends.most}`);
console.log(`wensen die niet gingen, naar gewicht: ${terms.wishes / problem.weights.wish}`);
