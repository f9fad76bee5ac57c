/** How long files and functions are, how deep they nest, how much they import: what a reader must hold in mind. */
import { type Files, isTest, sourcesOf } from "./files.ts";
import { importsOf } from "./imports.ts";
import { childrenOf, lineOf, type Node, treeOf, walk } from "./syntax.ts";

export const LIMITS = {
  functionLines: 70,
  functionMedian: 7,
  function95: 40,
  fileLines: 400,
  fileMedian: 60,
  nesting: 3,
  imports: 12,
};

export type FunctionSize = { path: string; line: number; lines: number; nesting: number; jsx: boolean };

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];
/** What makes a reader keep one more condition in mind. */
const LEVELS = [
  "IfStatement",
  "ForStatement",
  "ForOfStatement",
  "ForInStatement",
  "WhileStatement",
  "DoWhileStatement",
  "SwitchStatement",
  "TryStatement",
];
/** Composing is importing: these files are the list of everything there is. */
const COMPOSES =
  /^apps\/server\/src\/(main|modules|neighbours|compose)\.ts$|^apps\/desk\/src\/router\.tsx$|\/public\.ts$|(^|\/)testing\/|\.test\.tsx?$/;

export function tooBig(files: Files): string[] {
  return [...bigFiles(files), ...bigFunctions(files), ...manyImports(files), ...bigFigures(files)];
}

/** Rows of examples may be as many as there are examples. */
function bigFiles(files: Files): string[] {
  return sourcesOf(files)
    .filter(([path]) => !/fixtures/.test(path))
    .map(([path, text]) => ({ path, lines: linesOf(text) }))
    .filter(({ lines }) => lines > LIMITS.fileLines)
    .map(({ path, lines }) => `${path}: ${lines} lines; at most ${LIMITS.fileLines}`);
}

function bigFunctions(files: Files): string[] {
  return functionsOf(files).flatMap(({ path, line, lines, nesting, jsx }) => [
    ...(lines > LIMITS.functionLines && !jsx
      ? [`${path}:${line}: a function of ${lines} lines; at most ${LIMITS.functionLines}`]
      : []),
    ...(nesting > LIMITS.nesting ? [`${path}:${line}: nested ${nesting} deep; at most ${LIMITS.nesting}`] : []),
  ]);
}

function manyImports(files: Files): string[] {
  return sourcesOf(files)
    .filter(([path]) => !COMPOSES.test(path))
    .map(([path, text]) => ({ path, count: importDeclarations(path, text) }))
    .filter(({ count }) => count > LIMITS.imports)
    .map(({ path, count }) => `${path}: ${count} imports; at most ${LIMITS.imports}`);
}

/** What is gone when it runs is not counted, nor, since every component asks for them, its styles and its library. */
function importDeclarations(path: string, text: string): number {
  const counted = importsOf(path, text).filter(({ typeOnly, specifier }) => !typeOnly && !specifier.endsWith(".css"));
  const own = path.endsWith(".tsx") ? counted.filter((found) => found.path !== undefined) : counted;
  return new Set(own.map((found) => found.specifier)).size;
}

function bigFigures(files: Files): string[] {
  const figures = figuresOf(files);
  const rows = [
    ["median of functions", figures.functionMedian, LIMITS.functionMedian],
    ["95 % of functions", figures.function95, LIMITS.function95],
    ["median of files", figures.fileMedian, LIMITS.fileMedian],
  ] as const;
  return rows.filter(([, is, most]) => is > most).map(([what, is, most]) => `${what}: ${is} lines; at most ${most}`);
}

/** Over what ships, not over tests. A function is one with a name; a callback belongs to the function it is in. */
export function figuresOf(files: Files) {
  const functions = functionsOf(files).map(({ lines }) => lines);
  const sizes = sourcesOf(files)
    .filter(([path]) => !isTest(path))
    .map(([, text]) => linesOf(text));
  return {
    functions: functions.length,
    functionMedian: quantile(functions, 0.5),
    function95: quantile(functions, 0.95),
    files: sizes.length,
    fileMedian: quantile(sizes, 0.5),
    file95: quantile(sizes, 0.95),
  };
}

export function functionsOf(files: Files): FunctionSize[] {
  return sourcesOf(files)
    .filter(([path]) => !isTest(path))
    .flatMap(([path, text]) => functionsIn(path, text));
}

function functionsIn(path: string, text: string): FunctionSize[] {
  const found: FunctionSize[] = [];
  walk(treeOf(path, text), (node, around) => {
    if (!FUNCTIONS.includes(node.type) || !isNamed(node, around.at(-1)!)) return;
    const line = lineOf(text, node.start);
    found.push({ path, line, lines: lineOf(text, node.end) - line + 1, nesting: nestingOf(node), jsx: hasJsx(node) });
  });
  return found;
}

function isNamed(node: Node, parent: Node): boolean {
  if (node.type === "FunctionDeclaration") return true;
  return ["VariableDeclarator", "Property", "MethodDefinition", "PropertyDefinition"].includes(parent.type);
}

function hasJsx(node: Node): boolean {
  let found = false;
  walk(node, ({ type }) => {
    found ||= type === "JSXElement" || type === "JSXFragment";
  });
  return found;
}

/** An `else if` is one more line of the same table, not one level deeper. */
function nestingOf(node: Node, isElse = false): number {
  const own = LEVELS.includes(node.type) && !isElse ? 1 : 0;
  const inside = childrenOf(node)
    .filter((child) => !FUNCTIONS.includes(child.type))
    .map((child) => nestingOf(child, node.type === "IfStatement" && child === node.alternate));
  return own + Math.max(0, ...inside);
}

function linesOf(text: string): number {
  return text.trimEnd().split("\n").length;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
