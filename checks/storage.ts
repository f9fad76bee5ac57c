/** SQL has one place in a module, `queries.ts`: there the wall between organisations is looked after. */
import { type Files, isTest, sourcesOf } from "./files.ts";
import { at, dotted, find, isNode, type Node } from "./syntax.ts";

/** The platform mints transactions, measurements and the launcher stand outside the house. */
const MAY = /\/queries\.ts$|^apps\/server\/src\/platform\/|^(bench|scripts|checks)\//;
const BUILDERS = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)$/;
const STATEMENT =
  /^\s*(select\s.+\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(table|index|role|database)\s)/is;

export function strayStatements(files: Files): string[] {
  return sourcesOf(files)
    .filter(([path]) => /^apps\/(server|cli)\//.test(path) && !MAY.test(path) && !isTest(path))
    .flatMap(([path, text]) =>
      find(path, text, isStatement).map((node) => `${at(path, text, node)}: SQL belongs in queries.ts`),
    );
}

function isStatement(node: Node): boolean {
  if (node.type === "CallExpression") return BUILDERS.test(`.${dotted(node.callee).split(".").at(-1)}`);
  if (node.type === "TaggedTemplateExpression") return dotted(node.tag) === "sql";
  if (node.type === "Literal") return typeof node.value === "string" && STATEMENT.test(node.value);
  return node.type === "TemplateElement" && isNode(node) && STATEMENT.test((node.value as { raw: string }).raw);
}
