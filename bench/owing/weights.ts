/** The files in which learned weights stand. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Weights } from "@luwte/language/owing/learned/likely.ts";
import type { Learned } from "./learn.ts";

const FOLDER = new URL("../../packages/language/src/owing/learned/weights/", import.meta.url);

const HEAD = "Learned by `npm run bench -- owing --write`: do not change by hand.";
const fileOf = (says: string, lines: readonly string[]): string => `/** ${says} ${HEAD} */\n\n${lines.join("\n")}\n`;

const tableOf = (name: string, weights: Weights): string[] => [
  `export const ${name}: Readonly<Record<string, number>> = {`,
  ...Object.entries(weights).map(([sign, weight]) => `  ${keyOf(sign)}: ${weight},`),
  "};",
];

/** As the formatter would have it. */
const keyOf = (sign: string): string => (/^[a-z]+$/u.test(sign) ? sign : JSON.stringify(sign));

const textsOf = ({ alone, common, own }: Learned): Readonly<Record<string, string>> => ({
  "common.ts": fileOf("Signs that mean the same in every language.", [
    `export const ALONE = ${alone};`,
    "",
    ...tableOf("COMMON", common),
  ]),
  "dutch.ts": fileOf("Signs of Dutch.", tableOf("DUTCH", own.nl)),
  "french.ts": fileOf("Signs of French.", tableOf("FRENCH", own.fr)),
  "english.ts": fileOf("Signs of English.", tableOf("ENGLISH", own.en)),
});

export function write(learned: Learned): void {
  for (const [name, text] of Object.entries(textsOf(learned))) writeFileSync(new URL(name, FOLDER), text);
}

/** Whether they are those that stand there. */
export const isWritten = (learned: Learned): boolean =>
  Object.entries(textsOf(learned)).every(([name, text]) => readFileSync(new URL(name, FOLDER), "utf8") === text);
