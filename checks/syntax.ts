/** Reads a program as a tree, with the parser that also builds the desk, and walks through it. */
import { parseSync } from "rolldown/utils";

export type Node = { type: string; start: number; end: number; [key: string]: unknown };
/** Called for every node, with those around it, the nearest last. */
export type Visit = (node: Node, around: readonly Node[]) => void;

const parsed = new Map<string, { text: string; tree: Node }>();

/** Each text is parsed once for all checks. */
export function treeOf(path: string, text: string): Node {
  const known = parsed.get(path);
  if (known?.text === text) return known.tree;
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const tree = program as unknown as Node;
  parsed.set(path, { text, tree });
  return tree;
}

export function walk(node: Node, visit: Visit, around: readonly Node[] = []): void {
  visit(node, around);
  const inside = [...around, node];
  for (const child of childrenOf(node)) walk(child, visit, inside);
}

export function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== "parent")
    .flatMap(([, value]) => value as unknown)
    .filter(isNode);
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** All nodes for which `wanted` holds, where they stand. */
export function find(path: string, text: string, wanted: (node: Node, around: readonly Node[]) => boolean): Node[] {
  const found: Node[] = [];
  walk(treeOf(path, text), (node, around) => {
    if (wanted(node, around)) found.push(node);
  });
  return found;
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** A complaint that an editor can open. */
export function at(path: string, text: string, node: Node): string {
  return `${path}:${lineOf(text, node.start)}`;
}

/** `a.b` for a member expression or an identifier, "" for anything else. */
export function dotted(node: unknown): string {
  if (!isNode(node)) return "";
  if (node.type === "Identifier") return node.name as string;
  if (node.type !== "MemberExpression" || node.computed) return "";
  return `${dotted(node.object)}.${dotted(node.property)}`;
}
