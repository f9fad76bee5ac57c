/** The house rules, held against the whole repository. Each complaint names the file, the line and what to do. */
import { ERRORS } from "@luwte/contract/errors.ts";
import { expect, test } from "vitest";
import { wordlessActions } from "./audit.ts";
import { falseClaims, falseImports, missingDoors } from "./claims.ts";
import { importCycles } from "./cycles.ts";
import { wrongDirections } from "./directions.ts";
import { undocumented } from "./documentation.ts";
import { type Files, repositoryFiles } from "./files.ts";
import { waysAroundTheGate } from "./gate.ts";
import { looseVersions } from "./lock.ts";
import { badManners, nameless } from "./manners.ts";
import { brokenLinks, disagreements, missingScreens, offTheMap, raggedTables, unknownDecisions } from "./papers.ts";
import { impurities } from "./purity.ts";
import { rulesWithoutTest } from "./rosterRules.ts";
import { machinePaths, registryAddresses } from "./secrecy.ts";
import { figuresOf, tooBig } from "./sizes.ts";
import { strayStatements } from "./storage.ts";
import { untranslated } from "./texts.ts";
import { modulesWithoutReadme, strayFiles } from "./vocabulary.ts";

const FILES = repositoryFiles();

const RULES: [name: string, check: (files: Files) => string[]][] = [
  ["every import goes the way the house was drawn", wrongDirections],
  ["no file comes to need itself", importCycles],
  ["a module has the files that a module has", strayFiles],
  ["every module explains itself", modulesWithoutReadme],
  ["files and functions stay small", tooBig],
  ["SQL is in queries.ts", strayStatements],
  ["what decides is pure", impurities],
  ["nothing is pushed to a colleague past their working time", waysAroundTheGate],
  ["no any, no default exports, no barrels, no tests that look away", badManners],
  ["every file says what it is", nameless],
  ["every text exists in three languages", untranslated],
  ["what is written into the log has words", wordlessActions],
  ["no registry's address is in the repository", registryAddresses],
  ["every package has one version, which the lock file knows", looseVersions],
  ["no machine's path is in the repository", machinePaths],
  ["what the library for planning offers is explained", undocumented],
  ["every rule of a roster has a test that names it", rulesWithoutTest],
  ["pages link to pages that are there", brokenLinks],
  ["what papers name is there", falseClaims],
  ["what examples in papers import is there", falseImports],
  ["doors that are named are doors", missingDoors],
  ["decisions that are named were made", unknownDecisions],
  ["settings that are named have that name on the desk", missingScreens],
  ["tables have a word in every column", raggedTables],
  ["every module and every page is on the map", offTheMap],
  [
    "every refusal is on its page, and nothing else",
    (files) => disagreements(ERRORS, files.get("docs/errors.md") ?? ""),
  ],
];

test.each(RULES)("%s", (_, check) => {
  expect(check(FILES)).toEqual([]);
});

test("the figures of this house", () => {
  const figures = figuresOf(FILES);
  console.log("sizes in lines:", JSON.stringify(figures));
  expect(figures.files).toBeGreaterThan(0);
});
