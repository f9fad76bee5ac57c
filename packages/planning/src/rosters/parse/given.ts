/** A problem, a roster for it and the law packs that they bring along, as commands are handed them. */
import type { Problems } from "../../reading/fields.ts";
import { parsePacks } from "../law/parse.ts";
import type { RosterProblem } from "../problem.ts";
import type { LawPack, Roster } from "../roster.ts";
import { parseProblem, parseRoster } from "./parse.ts";

export type Given = { kind: "given"; problem: RosterProblem; roster: Roster; packs: LawPack[] };

/** Places in complaints begin with `problem`, `roster` or `packs`. `packs` may be undefined: then there are those of Luwte. */
export function parseGiven(problemValue: unknown, rosterValue: unknown, packsValue: unknown): Given | Problems {
  const packs = parsePacks(packsValue);
  if (packs.kind === "problems") return packs;
  const problem = parseProblem(problemValue, packs.packs, "problem");
  const roster = parseRoster(rosterValue, "roster");
  if (problem.kind === "problem" && roster.kind === "roster")
    return { kind: "given", problem: problem.problem, roster: roster.roster, packs: packs.packs };
  return {
    kind: "problems",
    problems: [problem, roster].flatMap((read) => (read.kind === "problems" ? read.problems : [])),
  };
}
