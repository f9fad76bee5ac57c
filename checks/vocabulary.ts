/** The closed list of file names of a module: whoever knows one module finds the way in all of them. */
import type { Files } from "./files.ts";

const NAMES = [
  "README.md",
  "shapes.ts",
  "errors.ts",
  "rules.ts",
  "queries.ts",
  "actions.ts",
  "routes.ts",
  "jobs.ts",
  "events.ts",
  "public.ts",
];
const MODULES = "apps/server/src/modules/";
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Data and helpers of tests lie in a folder of that name. */
const FOR_TESTS = /(^|\/)(fixtures|testing)\//;

export function strayFiles(files: Files): string[] {
  return modulePaths(files).flatMap((path) => {
    const parts = path.slice(MODULES.length).split("/");
    const name = parts.pop()!;
    if (FOR_TESTS.test(path)) return [];
    if (!NAMES.includes(name) && !/\.(test|fixtures)\.ts$/.test(name))
      return [`${path}: a module has no ${name}; it has ${NAMES.join(", ")} and tests`];
    return parts.every((part) => KEBAB.test(part)) ? [] : [`${path}: name folders in small letters with hyphens`];
  });
}

export function modulesWithoutReadme(files: Files): string[] {
  const modules = new Set(modulePaths(files).map((path) => path.slice(MODULES.length).split("/")[0]!));
  return [...modules]
    .filter((name) => !files.has(`${MODULES}${name}/README.md`))
    .map((name) => `${MODULES}${name}: has no README.md`);
}

function modulePaths(files: Files): string[] {
  return [...files.keys()].filter((path) => path.startsWith(MODULES) && path.slice(MODULES.length).includes("/"));
}
