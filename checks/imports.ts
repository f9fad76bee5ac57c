/** What a file imports, and where in the repository that is. */
import { posix } from "node:path";
import { find, isNode, lineOf, type Node } from "./syntax.ts";

export type Import = {
  /** As it is written. */
  specifier: string;
  /** A path from the root when it is one of ours. */
  path: string | undefined;
  line: number;
  /** Disappears when it runs. */
  typeOnly: boolean;
};

const WORKSPACES: Record<string, string> = {
  "@luwte/contract": "packages/contract/src",
  "@luwte/language": "packages/language/src",
  "@luwte/planning": "packages/planning/src",
  "@luwte/server": "apps/server/src",
  "@luwte/desk": "apps/desk/src",
  "@luwte/widget": "apps/widget/src",
  "@luwte/cli": "apps/cli/src",
};
const KINDS = [
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
];

/** Types count: two files that know each other's types cannot be understood apart. */
export function importsOf(path: string, text: string): Import[] {
  return find(path, text, (node) => KINDS.includes(node.type) && isNode(node.source)).flatMap((node) => {
    const specifier = (node.source as Node).value;
    if (typeof specifier !== "string") return [];
    return { specifier, path: resolve(path, specifier), line: lineOf(text, node.start), typeOnly: isTypeOnly(node) };
  });
}

function isTypeOnly(node: Node): boolean {
  return node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type";
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
  const name = specifier.split("/").slice(0, 2).join("/");
  const workspace = WORKSPACES[name];
  return workspace && posix.join(workspace, specifier.slice(name.length + 1));
}
