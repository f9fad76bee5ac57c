/** Small habits that a reader relies on: no `any`, no default exports, no barrels, no tests that look the other way. */
import { type Files, sourcesOf } from "./files.ts";
import { at, dotted, find, type Node } from "./syntax.ts";

type Rule = { what: string; applies(path: string): boolean; breaks(node: Node): boolean };

const everywhere = () => true;

const RULES: readonly Rule[] = [
  { what: "say what it is instead of `any`", applies: everywhere, breaks: (node) => node.type === "TSAnyKeyword" },
  {
    what: "export by name",
    // These programs of others ask for one.
    applies: (path) => !/\.config\.ts$/.test(path),
    breaks: (node) => node.type === "ExportDefaultDeclaration",
  },
  {
    what: "let each file import what it needs from where it is",
    applies: (path) => !/\/(public|testing)\.ts$/.test(path),
    breaks: (node) =>
      node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && Boolean(node.source)),
  },
  {
    what: "a test runs or does not exist",
    applies: (path) => /\.test\.tsx?$/.test(path),
    breaks: (node) => node.type === "MemberExpression" && /^(test|it|describe)\.(only|skip|todo)$/.test(dotted(node)),
  },
  {
    what: "TypeScript that only Node's eraser understands: no enum, no namespace",
    applies: everywhere,
    breaks: (node) =>
      node.type === "TSEnumDeclaration" || (node.type === "TSModuleDeclaration" && node.declare !== true),
  },
];

export function badManners(files: Files): string[] {
  const named = sourcesOf(files)
    .filter(([path]) => /\/index\.tsx?$/.test(path))
    .map(([path]) => `${path}: name a file after what is in it`);
  const inside = sourcesOf(files).flatMap(([path, text]) =>
    RULES.filter((rule) => rule.applies(path)).flatMap((rule) =>
      find(path, text, rule.breaks).map((node) => `${at(path, text, node)}: ${rule.what}`),
    ),
  );
  return [...named, ...inside];
}

/** What each kind of file begins with. */
const OPENINGS: readonly [ending: RegExp, opening: RegExp, example: string][] = [
  [/\.(ts|tsx|mjs)$/, /^(#!.*\n)?\/\*\*/, "/** What it is. */"],
  // The styles of one component are explained by the component beside them.
  [/(?<!\.module)\.css$/, /^\/\*/, "/* What it is. */"],
  [/migrations\/.*\.sql$/, /^--/, "-- What it is."],
];

export function nameless(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const kind = OPENINGS.find(([ending]) => ending.test(path));
    if (!kind || path.endsWith(".generated.ts") || kind[1].test(text)) return [];
    return [`${path}: begin with ${kind[2]}`];
  });
}
