/** The papers and the program say the same. */
import type { Files } from "./files.ts";

type Refusals = Readonly<Record<string, { status: number; title: { en: string }; todo: { en: string } }>>;

/** Both ways: a code whose line is not on the page as it is in the table, and a line without a code. */
export function disagreements(errors: Refusals, page: string): string[] {
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1]!);
  const lines = new Set(page.split("\n"));
  return [
    ...Object.entries(errors)
      .map(([code, { status, title, todo }]) => `| \`${code}\` | ${status} | ${title.en} | ${todo.en} |`)
      .filter((line) => !lines.has(line))
      .map((line) => `docs/errors.md does not have this line: ${line}`),
    ...listed
      .filter((code) => !Object.hasOwn(errors, code))
      .map((code) => `docs/errors.md lists ${code}, which does not exist`),
    ...listed.filter((code, at) => listed.indexOf(code) !== at).map((code) => `docs/errors.md lists ${code} twice`),
  ];
}

/** Links between our own pages that lead nowhere, also to a heading that is not there. */
export function brokenLinks(files: Files): string[] {
  return papersIn(files).flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([^)#:\s]*)(?:#([^)\s]*))?\)/g)].flatMap(([, target, heading]) => {
      const to = target ? from(path, target) : path;
      if (!isFileOrFolder(files, to)) return [`${path}: links to ${target}, which is not there`];
      return heading && !headingsOf(files.get(to) ?? "").includes(heading)
        ? [`${path}: links to #${heading} of ${to}, which has no such heading`]
        : [];
    }),
  );
}

/** Modules and pages that the map in ARCHITECTURE.md does not name: who looks for the place of a change does not find them. */
export function offTheMap(files: Files): string[] {
  const map = files.get("ARCHITECTURE.md") ?? "";
  const paths = [...files.keys()];
  const modules = paths.flatMap((path) => /^apps\/server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? []);
  const pages = paths.filter((path) => /^docs\/subsystems\/.*\.md$/.test(path));
  return [
    ...[...new Set(modules)].filter((name) => !map.includes(`\`${name}\``)).map((name) => `\`${name}\``),
    ...pages.filter((page) => !map.includes(`(${page})`)),
  ].map((missing) => `ARCHITECTURE.md: the map does not name ${missing}`);
}

/** Decisions that a paper or a comment names by number, in words or as a link whose words and target differ. */
export function unknownDecisions(files: Files): string[] {
  const known = [...files.keys()].flatMap((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
  return [...files]
    .filter(([path]) => /\.(md|tsx?|sql|css)$/.test(path) && !path.startsWith("checks/"))
    .flatMap(([path, text]) => [
      ...numbersIn(text)
        .filter((number) => !known.includes(number))
        .map((number) => `${path}: names decision ${number}, which is not there`),
      ...[...text.matchAll(/\[(\d{4})\]\((?:[^)]*\/)?(\d{4})-[^)]*\)/g)]
        .filter(([, said, linked]) => said !== linked)
        .map(([, said, linked]) => `${path}: says ${said} and links to ${linked}`),
    ]);
}

/** "decision 82", "decisions 0116, 0131", "decisions 7 and 9". */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/\bdecisions? (\d{1,4}(?:(?:,| and|, and) \d{1,4}\b(?!\.\d))*)/gi)].flatMap(([, list]) =>
    [...list!.matchAll(/\d+/g)].map(([number]) => number.padStart(4, "0")),
  );
}

/** Settings that a paper leads to by name, as *Instellingen, Bot*: a screen of that name is what the reader looks for. */
export function missingScreens(files: Files): string[] {
  const desk = [...files].filter(([path]) => path.startsWith("apps/desk/src/")).map(([, text]) => text);
  return papersIn(files).flatMap(([path, text]) =>
    [...text.matchAll(/\*Instellingen, ([^*]+)\*/g)]
      .map(([, screen]) => screen!)
      .filter((screen) => !desk.some((each) => each.includes(`"${screen}"`)))
      .map((screen) => `${path}: names the settings ${screen}, which are not there`),
  );
}

/** Rows with another number of cells than their head: what stands in them is read under the wrong word. */
export function raggedTables(files: Files): string[] {
  return papersIn(files).flatMap(([path, text]) => {
    const lines = text.split("\n");
    const cells = lines.map(cellsOf);
    return lines.flatMap((_, index) => {
      const [above, here] = [cells[index - 1], cells[index]];
      return above && here && above !== here
        ? [`${path}:${index + 1}: ${here} cells below a row of ${above}; give each column its own`]
        : [];
    });
  });
}

/** None: no row of a table. A bar in code or behind a backslash divides nothing. */
function cellsOf(line: string): number {
  return line.startsWith("|")
    ? line
        .replaceAll("\\|", "")
        .replace(/`[^`]*`/g, "")
        .split("|").length - 2
    : 0;
}

const papersIn = (files: Files): [path: string, text: string][] => [...files].filter(([path]) => path.endsWith(".md"));

/** From the root, without a slash at its end. */
const from = (path: string, target: string): string =>
  new URL(target, `file:///${path}`).pathname.slice(1).replace(/\/$/, "");

function isFileOrFolder(files: Files, path: string): boolean {
  return files.has(path) || [...files.keys()].some((known) => known.startsWith(`${path}/`));
}

/** As they are written in an address: small letters, hyphens for spaces, no other signs. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
