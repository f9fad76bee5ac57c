/** What the library for planning offers is explained where it is written: every function that others call has a doc comment. */
import { type Files, isTest, sourcesOf } from "./files.ts";
import { importsOf } from "./imports.ts";
import { at, childrenOf, type Node, treeOf } from "./syntax.ts";

const LIBRARY = "packages/planning/src/";

/** Inside one capability (calendar, rosters, forecast), neighbours read each other's code; who comes from elsewhere reads the comment. */
export function undocumented(files: Files): string[] {
  const wanted = namesWantedElsewhere(files);
  return sourcesOf(files)
    .filter(([path]) => path.startsWith(LIBRARY) && !isTest(path))
    .flatMap(([path, text]) =>
      exportsOf(path, text)
        .filter(({ name, node }) => wanted.has(`${path} ${name}`) && !hasComment(text, node))
        .map(
          ({ name, node }) =>
            `${at(path, text, node)}: say what ${name} is for, with units and what it does with bad input`,
        ),
    );
}

/** "path name" of what is imported by another capability, or from outside the library. */
function namesWantedElsewhere(files: Files): Set<string> {
  const readers = sourcesOf(files).filter(([path]) => !isTest(path));
  return new Set(readers.flatMap(([path, text]) => namesWantedBy(path, text)));
}

function namesWantedBy(path: string, text: string): string[] {
  return importsOf(path, text).flatMap((found) => {
    const from = found.path;
    const isElsewhere = from?.startsWith(LIBRARY) && capabilityOf(from) !== capabilityOf(path);
    return isElsewhere ? namesIn(path, text, found.specifier).map((name) => `${from} ${name}`) : [];
  });
}

/** The first folder of a path in the library; other paths have none. */
const capabilityOf = (path: string): string | undefined =>
  path.startsWith(LIBRARY) ? path.slice(LIBRARY.length).split("/")[0] : undefined;

function namesIn(path: string, text: string, specifier: string): string[] {
  return childrenOf(treeOf(path, text))
    .filter((node) => node.type === "ImportDeclaration" && (node.source as { value?: unknown }).value === specifier)
    .flatMap((node) =>
      (node.specifiers as { imported?: { name?: string } }[]).flatMap(({ imported }) => imported?.name ?? []),
    );
}

function exportsOf(path: string, text: string): { name: string; node: Node }[] {
  return childrenOf(treeOf(path, text))
    .filter((node) => node.type === "ExportNamedDeclaration" && node.declaration)
    .flatMap((node) => declaredNames(node.declaration as Node).map((name) => ({ name, node })));
}

/** Shapes explain themselves by their fields; functions cannot. */
function declaredNames(declaration: Node): string[] {
  if (declaration.type === "FunctionDeclaration") return [(declaration.id as { name: string }).name];
  if (declaration.type !== "VariableDeclaration") return [];
  return (declaration.declarations as { id: { name: string }; init?: Node }[])
    .filter(({ init }) => init?.type === "ArrowFunctionExpression")
    .map(({ id }) => id.name);
}

const hasComment = (text: string, node: Node): boolean => text.slice(0, node.start).trimEnd().endsWith("*/");
