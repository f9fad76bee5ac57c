/** What decides or computes gets time, chance and the world as arguments: then it can be tested as a table, and repeated. */
import { type Files, isTest, sourcesOf } from "./files.ts";
import { at, dotted, find, type Node } from "./syntax.ts";

const PURE = /^packages\/(planning|language)\/|\/modules\/.*\/?(rules|shapes)\.ts$/;
const CLOCK = /^(Date\.now|performance\.now|Temporal\.Now\..+)$/;
const CHANCE = /^(Math\.random|crypto\.(randomUUID|getRandomValues)|randomUUID|randomBytes|randomInt)$/;
const WORLD = /^(setTimeout|setInterval|setImmediate|fetch|process\..+|console\..+)$/;

export function impurities(files: Files): string[] {
  return sourcesOf(files)
    .filter(([path]) => PURE.test(path) && !isTest(path))
    .flatMap(([path, text]) =>
      find(path, text, (node) => complaintOf(node) !== undefined).map(
        (node) => `${at(path, text, node)}: ${complaintOf(node)}`,
      ),
    );
}

function complaintOf(node: Node): string | undefined {
  if (node.type === "NewExpression") return readsClock(node) ? "the present moment is an argument" : undefined;
  if (node.type !== "CallExpression" && node.type !== "MemberExpression") return undefined;
  const name = dotted(node.type === "CallExpression" ? node.callee : node);
  if (CLOCK.test(name) || (node.type === "CallExpression" && name === "Date"))
    return "the present moment is an argument";
  if (CHANCE.test(name)) return "chance is an argument";
  return WORLD.test(name) ? `${name} belongs outside` : undefined;
}

function readsClock(node: Node): boolean {
  return dotted(node.callee) === "Date" && (node.arguments as unknown[]).length === 0;
}
