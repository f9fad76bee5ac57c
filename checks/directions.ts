/** Who may import whom. A layer that is not listed on the right is forbidden. These tables are the architecture. */
import { type Files, isTest, sourcesOf } from "./files.ts";
import { type Import, importsOf } from "./imports.ts";

/** The longest name that fits a path is its layer. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  "packages/planning": [],
  "packages/language": [],
  "packages/contract": [],
  "apps/server/src/platform": ["packages/contract"],
  "apps/server/src/modules": [
    "packages/contract",
    "packages/planning",
    "packages/language",
    "apps/server/src/platform",
  ],
  // What lies directly in it composes the server: main.ts and the list of modules.
  "apps/server/src": [
    "packages/contract",
    "packages/planning",
    "packages/language",
    "apps/server/src/platform",
    "apps/server/src/modules",
  ],
  "apps/server/src/testing": [
    "packages/contract",
    "packages/planning",
    "apps/server/src/platform",
    "apps/server/src/modules",
    "apps/server/src",
  ],
  "apps/desk": ["packages/contract", "packages/planning", "packages/language"],
  "apps/widget": ["packages/contract/src/widget"],
  "apps/cli": [
    "packages/contract",
    "packages/planning",
    "packages/language",
    "apps/server/src/platform",
    "apps/server/src/modules",
    "scripts",
  ],
  scripts: ["apps/cli", "apps/server/src", "apps/server/src/platform", "apps/server/src/testing"],
  bench: [
    "packages/contract",
    "packages/planning",
    "packages/language",
    "apps/server/src",
    "apps/server/src/platform",
    "apps/server/src/modules",
    "apps/server/src/testing",
  ],
  checks: ["packages/contract", "apps/server/src/platform"],
  examples: ["packages/contract", "packages/planning"],
};

/** Tests stand above what they test: they may also use the harness and a whole server. */
const TESTS_MAY_ALSO = [
  "apps/server/src/testing",
  "apps/server/src/platform",
  "apps/server/src",
  "apps/server/src/modules",
  "packages/contract",
  "scripts",
];

/** What a layer may use from outside the repository; a layer that is not listed may use anything. */
const PACKAGES: Record<string, (specifier: string) => boolean> = {
  "packages/planning": (specifier) => !specifier.startsWith("node:"),
  "packages/language": (specifier) => !specifier.startsWith("node:"),
  "packages/contract": (specifier) => /^zod(\/|$)/.test(specifier),
  "apps/desk": (specifier) => !specifier.startsWith("node:"),
  "apps/widget": (specifier) => /^preact(\/|$)/.test(specifier),
};
/** Programs that build or configure run on Node, wherever they lie. */
const BUILDS = /(^|\/)(build|[a-z]+\.config)\.ts$/;

/** Inside one module: what a role may read besides the same role in another sub-folder. `public` is for neighbours only. */
export const ROLE_MAY_READ: Record<string, readonly string[]> = {
  shapes: [],
  errors: ["shapes"],
  events: ["shapes"],
  rules: ["shapes", "errors"],
  queries: ["shapes"],
  actions: ["rules", "queries", "shapes", "errors", "events"],
  routes: ["actions", "queries", "shapes", "errors", "rules"],
  jobs: ["actions", "queries", "shapes", "rules"],
  public: ["actions", "queries", "events", "shapes", "rules", "errors", "routes", "jobs"],
};

const MODULE = /^apps\/server\/src\/modules\/([^/]+)\/(?:.*\/)?([^/.]+)\.[^/]*$/;

export function wrongDirections(files: Files): string[] {
  return sourcesOf(files).flatMap(([path, text]) =>
    importsOf(path, text).flatMap((found) => {
      const why = found.path === undefined ? wrongPackage(path, found) : wrongWay(path, found.path);
      return why ? [`${path}:${found.line} -> ${found.specifier}: ${why}`] : [];
    }),
  );
}

function wrongPackage(from: string, { specifier, typeOnly }: Import): string | undefined {
  const layer = layerOf(from);
  if (!layer || isTest(from) || BUILDS.test(from) || typeOnly) return undefined;
  return PACKAGES[layer]?.(specifier) === false ? `${layer} may not use this package` : undefined;
}

function wrongWay(from: string, to: string): string | undefined {
  const [here, there] = [MODULE.exec(from), MODULE.exec(to)];
  if (here && there && here[1] === there[1]) return wrongRole(from, here[2]!, there[2]!);
  const layers = wrongLayer(from, to);
  if (layers || !there) return layers;
  return there[2] === "public" ? undefined : `reach ${there[1]} through its public.ts`;
}

function wrongRole(from: string, reader: string, read: string): string | undefined {
  if (isTest(from) || reader === read) return undefined;
  const may = ROLE_MAY_READ[reader];
  return may && !may.includes(read) ? `${reader} may not read ${read}` : undefined;
}

function wrongLayer(from: string, to: string): string | undefined {
  const [here, there] = [layerOf(from), layerOf(to)];
  if (!here || !there || here === there) return undefined;
  const may = isTest(from) ? [...MAY_IMPORT[here]!, ...TESTS_MAY_ALSO] : MAY_IMPORT[here]!;
  return may.some((layer) => layer === there || (to.startsWith(`${layer}/`) && layer.startsWith(there)))
    ? undefined
    : `${here} may not import ${there}`;
}

export function layerOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((layer) => path.startsWith(`${layer}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
