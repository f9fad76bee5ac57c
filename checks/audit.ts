/** Whatever is written into the log has words for who reads the log. */
import { type Files, isTest, sourcesOf } from "./files.ts";
import { at, dotted, find, isNode, type Node } from "./syntax.ts";

const TEXTS = "apps/desk/src/settings/audit/actionTexts.ts";

export function wordlessActions(files: Files): string[] {
  const texts = files.get(TEXTS);
  if (texts === undefined) return [];
  const known = [...texts.matchAll(/^ {2}"([a-z_.]+)":/gm)].map(([, action]) => action!);
  return sourcesOf(files)
    .filter(([path]) => path.startsWith("apps/server/src/") && !isTest(path) && !path.includes("/testing/"))
    .flatMap(([path, text]) =>
      find(path, text, isAudit).flatMap((node) =>
        actionsOf(node)
          .filter((action) => !known.some((each) => (action.endsWith(".") ? each.startsWith(action) : each === action)))
          .map((action) => `${at(path, text, node)}: give ${action} words in ${TEXTS}`),
      ),
    );
}

const isAudit = (node: Node): boolean => node.type === "CallExpression" && /\.audit$/.test(dotted(node.callee));

/** `a.b` for a plain text, each of two for a choice, `a.` for a text that is put together; nothing for what a caller gives. */
function actionsOf(call: Node): string[] {
  const [first] = call.arguments as Node[];
  const properties = first?.type === "ObjectExpression" ? (first.properties as Node[]) : [];
  const action = properties.find(({ key }) => isNode(key) && key.name === "action")?.value;
  return isNode(action) ? textsIn(action) : [];
}

function textsIn(node: Node): string[] {
  if (node.type === "Literal") return [String(node.value)];
  if (node.type === "ConditionalExpression") return [node.consequent, node.alternate].filter(isNode).flatMap(textsIn);
  if (node.type !== "TemplateLiteral") return [];
  const [{ value }] = node.quasis as [{ value: { cooked: string } }];
  return [value.cooked];
}
