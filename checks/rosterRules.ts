/** Every rule of a roster and every term of its cost has a test that names it: a rule without one is a rule that may break. */
import type { Files } from "./files.ts";

const ROSTERS = "packages/planning/src/rosters";

/** Where names are, and how a test among `tests` says one. */
type Named = { source: string; names: RegExp; tests: string; said: (name: string) => RegExp };

const quoted = (name: string): RegExp => new RegExp(`"(?:own\\.)?${escaped(name)}"`);

const NAMED: readonly Named[] = [
  {
    source: `${ROSTERS}/law/kinds.ts`,
    names: /^ {2}"([a-z.-]+)": \{/gm,
    tests: `${ROSTERS}/check/law/`,
    said: (name) => new RegExp(`"[a-z]+\\.${escaped(name)}"`),
  },
  // The rules of the team: hard ones are found, soft ones cost.
  {
    source: `${ROSTERS}/problem.ts`,
    names: /^ {2}\| \{ kind: "([a-z_]+)"/gm,
    tests: `${ROSTERS}/check/team/`,
    said: quoted,
  },
  {
    source: `${ROSTERS}/check/team/own-rules.ts`,
    names: /^ {2}([a-z_]+): \(view/gm,
    tests: `${ROSTERS}/search/`,
    said: quoted,
  },
  ...["assignments", "contracts", "strays"].map((file) => ({
    source: `${ROSTERS}/check/team/${file}.ts`,
    names: /"((?:roster|contract)\.[a-z.]+)"/g,
    tests: `${ROSTERS}/check/team/`,
    said: quoted,
  })),
  {
    source: `${ROSTERS}/search/explain.ts`,
    names: /^export type CostTerms = Record<(.+), number>/gm,
    tests: `${ROSTERS}/search/`,
    said: quoted,
  },
];

export const rulesWithoutTest = (files: Files): string[] => NAMED.flatMap((named) => missing(files, named));

function missing(files: Files, { source, names, tests, said }: Named): string[] {
  const text = files.get(source);
  if (text === undefined) return [];
  const found = [...text.matchAll(names)].flatMap(([, name = ""]) => name.replaceAll('"', "").split(" | "));
  if (found.length === 0) return [`${source}: no rule is found in it any more; mend the check`];
  const told = [...files].filter(([path]) => path.startsWith(tests) && path.endsWith(".test.ts"));
  return [...new Set(found)]
    .filter((name) => !told.some(([, test]) => said(name).test(test)))
    .map((name) => `${source}: give ${name} a test in ${tests} that names it`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
