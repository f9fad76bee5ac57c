/** The repository as the checks see it: texts by path, so that a check can itself be tested with two-line files. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Paths from the root, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

export const ROOT = resolve(import.meta.dirname, "..");
const TEXT = /\.(ts|tsx|mjs|js|css|sql|md|json|jsonl|html|yml|yaml|svg|txt|csv)$|^\.ci\/run$|^\.npmrc$|LICENSE$/;

/** What is or may become part of the repository: also files that were not added yet, none that git ignores. What is no text (pictures) is there without one. */
export function repositoryFiles(): Files {
  return new Map(listed().flatMap((path) => textOf(path)));
}

function listed(): string[] {
  try {
    const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    return execFileSync("git", args, { cwd: ROOT, encoding: "utf8", stdio: "pipe", maxBuffer: 64e6 })
      .split("\0")
      .filter(Boolean);
  } catch {
    return globSync("{*.*,{apps,bench,checks,docs,examples,packages,scripts}/**/*.*}", {
      cwd: ROOT,
      exclude: (name) => name === "node_modules" || name === "dist",
    });
  }
}

/** A file that git still lists may just have been deleted or renamed. */
function textOf(path: string): [string, string][] {
  try {
    const bytes = readFileSync(join(ROOT, path));
    return [[path, TEXT.test(path) ? bytes.toString("utf8") : ""]];
  } catch {
    return [];
  }
}

/** The programs among them, without what is generated. */
export function sourcesOf(files: Files): [path: string, text: string][] {
  return [...files].filter(([path]) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith(".generated.ts"));
}

/** Tests and what only tests use: they may reach further, and are not counted among the figures. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\.fixtures\.ts$|(^|\/)(testing|fixtures)\//.test(path);
}
