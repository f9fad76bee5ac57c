/** Which Luwte this is: the version in package.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../../..");

export const versionOf = (root = ROOT): string => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
