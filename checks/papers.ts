/** The papers and the program say the same. */
import type { Files } from "./files.ts";

/** The codes in the first column of the page's table. */
export function codesOn(page: string): string[] {
  return [...page.matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1]!);
}

/** Both ways: a code without a line, and a line without a code. */
export function disagreements(codes: readonly string[], page: string): string[] {
  const listed = codesOn(page);
  return [
    ...codes.filter((code) => !listed.includes(code)).map((code) => `docs/errors.md does not list ${code}`),
    ...listed
      .filter((code) => !codes.includes(code))
      .map((code) => `docs/errors.md lists ${code}, which does not exist`),
    ...listed.filter((code, at) => listed.indexOf(code) !== at).map((code) => `docs/errors.md lists ${code} twice`),
  ];
}

/** Links between our own pages that lead nowhere. */
export function brokenLinks(files: Files): string[] {
  return [...files]
    .filter(([path]) => path.endsWith(".md"))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
        .map((link) => link[1]!)
        .filter((target) => !existsAs(files, path, target))
        .map((target) => `${path}: links to ${target}, which is not there`),
    );
}

function existsAs(files: Files, from: string, target: string): boolean {
  const path = new URL(target, `file:///${from}`).pathname.slice(1).replace(/\/$/, "");
  return (
    files.has(path) ||
    [...files.keys()].some((known) => known.startsWith(`${path}/`)) ||
    /\.(png|jpe?g|webp|gif)$|LICENSE$/.test(path)
  );
}
