/** What papers name in code spans is there: words of the code, paths, routes, commands and what they run. A name that is gone is a sentence that is no longer true. */
import { type Files, sourcesOf } from "./files.ts";

type Claim = { code: string; where: string };
/** One kind of name: how it is recognised, what is looked for, and what there is. */
type Kind = { says: string; finds: (code: string) => string[]; isThere: (name: string, house: House) => boolean };
type House = {
  paths: readonly string[];
  words: ReadonlySet<string>;
  routes: readonly string[];
  scripts: ReadonlySet<string>;
  steps: ReadonlySet<string>;
  commands: readonly string[];
};

/** Read from the top: the first kind that finds something judges it. What no kind knows (examples, shapes, signs) is free. */
const KINDS: readonly Kind[] = [
  { says: "no operation", finds: (code) => all(code, /(?<![\w.])\/api\/[\w./{}-]+/g), isThere: isServed },
  { says: "no test", finds: testsIn, isThere: (name, { paths }) => paths.some((path) => path.includes(name)) },
  {
    says: "no step of npm test",
    finds: (code) => all(code, /(?<=^npm test -- "?)[a-z][^"]*/g),
    isThere: (name, { steps }) => steps.has(name),
  },
  {
    says: "no measurement",
    finds: (code) => all(code, /(?<=^npm run bench -- )[a-z-]+/g),
    isThere: (name, { paths }) => paths.some((path) => [`bench/${name}.ts`, `bench/${name}/main.ts`].includes(path)),
  },
  {
    says: "no script of package.json",
    finds: (code) => all(code, /(?<=^npm run )[a-z]+/g),
    isThere: (name, { scripts }) => scripts.has(name),
  },
  { says: "no command", finds: (code) => all(code, /(?<=^(?:npx )?luwte )[a-z]+(?: [a-z]+)?/g), isThere: isCommand },
  { says: "no program", finds: (code) => all(code, /(?<=^node )\S+\.m?[jt]s/g), isThere: hasPath },
  {
    says: "no file or folder",
    finds: (code) => all(code, /^[a-z.][\w.-]*(?:\/[\w.-]+)+\/?$|^[\w.-]+\.(?:tsx?|mjs|sql|css)$/g),
    isThere: hasPath,
  },
  {
    says: "no word of the code",
    finds: (code) => all(code, /^[A-Za-z_]\w*(?=(?:\(.*\))?$)|LUWTE_\w+/g),
    isThere: (name, { words, paths }) => words.has(name) || hasPath(name, { paths }),
  },
];

/** Decisions and the changelog tell what was, so their names may be gone. */
const isHistory = (path: string): boolean => path.startsWith("docs/decisions/") || path === "CHANGELOG.md";

export function falseClaims(files: Files): string[] {
  const papers = [...files].filter(([path]) => path.endsWith(".md") && !isHistory(path));
  const house = houseOf(files);
  return papers.flatMap(([path, text]) =>
    claimsOf(path, text).flatMap(({ code, where }) =>
      wrongIn(code, house).map((wrong) => `${where}: ${wrong}; say what is there now`),
    ),
  );
}

function wrongIn(code: string, house: House): string[] {
  const kind = KINDS.find(({ finds }) => finds(code).length > 0);
  if (!kind) return [];
  return kind
    .finds(code)
    .filter((name) => !kind.isThere(name, house))
    .map((name) => `${name} is ${kind.says}`);
}

/** Code spans, and the lines of blocks that are commands. */
function claimsOf(path: string, text: string): Claim[] {
  return text.split("\n").flatMap((line, index) => {
    const command = /^ *((?:npx|npm|node|luwte) [^#]*?) *(?:#.*)?$/.exec(line)?.[1];
    const spans = [...line.matchAll(/`([^`]+)`/g)].map((span) => span[1]!);
    return [...spans, ...(command ? [command] : [])].map((code) => ({ code, where: `${path}:${index + 1}` }));
  });
}

function houseOf(files: Files): House {
  const sources = [...files].filter(([path]) => /(?<!\.test)\.(tsx?|mjs|css|sql|html|jsonl)$/.test(path));
  return {
    paths: [...files.keys()],
    words: new Set(sources.flatMap(([, text]) => [...new Set(all(text, /[A-Za-z_]\w*/g))])),
    routes: sources.flatMap(([, text]) => all(text, /(?<=["`])\/api\/[^"`?]*/g)),
    scripts: new Set(all(files.get("package.json") ?? "", /(?<=")[a-z]+(?=": "node )/g)),
    steps: new Set(all(files.get("scripts/test.ts") ?? "", /(?<=name: ")[a-z ]+/g)),
    commands: sourcesOf(files)
      .filter(([path]) => /^apps\/cli\/src\/.*commands\.ts$/.test(path))
      .flatMap(([, text]) => all(text, /(?<=name: ")[a-z ]+/g)),
  };
}

/** What an example in a paper takes from our packages is exported there. */
export function falseImports(files: Files): string[] {
  return [...files]
    .filter(([path]) => path.endsWith(".md") && !isHistory(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/import \{([^}]*)\} from "@luwte\/([a-z]+)\/([^"]+)"/g)].flatMap(([, names, room, file]) => {
        const from = files.get(`packages/${room}/src/${file}`) ?? "";
        return all(names!, /\w+/g)
          .filter((name) => name !== "type" && !new RegExp(`^export .*\\b${name}\\b`, "m").test(from))
          .map((name) => `${path}: takes ${name} from @luwte/${room}/${file}, which has none`);
      }),
    );
}

/** "Doors: `a`, `b` (for `c`)" in a module's README: what a neighbour may call, so it is in `public.ts`. */
export function missingDoors(files: Files): string[] {
  return [...files]
    .filter(([path]) => /^apps\/server\/src\/modules\/[^/]+\/README\.md$/.test(path))
    .flatMap(([path, text]) => {
      const door = files.get(path.replace("README.md", "public.ts")) ?? "";
      return doorsIn(text)
        .filter((name) => !new RegExp(`\\b${name}\\b`).test(door))
        .map((name) => `${path}: ${name} is no door; public.ts has none of that name`);
    });
}

/** To the end of the sentence, without what stands in brackets. */
function doorsIn(text: string): string[] {
  const sentences = all(
    text.replaceAll("\n", " ").replace(/ \([^)]*\)(?=[,.; ])/g, ""),
    /\bDoors?(?: for neighbours)?: .*?(?=\.(?: |$))/g,
  );
  return sentences.flatMap((sentence) => all(sentence, /(?<=`)[a-zA-Z]+(?=[`(])/g)).filter((name) => name !== "public");
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

/** What `vitest run` is given chooses tests by a part of their path. */
function testsIn(code: string): string[] {
  return all(code, /(?<=vitest run ).*/g).flatMap((names) =>
    names
      .replace(/--project \w+/, "")
      .split(" ")
      .filter(Boolean),
  );
}

/** A paper may begin a path anywhere, and leave out how its name ends: `mail/threading`, `journeys/killed`. */
function hasPath(name: string, { paths }: Pick<House, "paths">): boolean {
  const pattern = new RegExp(`(^|/)${name.replace(/^[./]+|\/$/g, "").replaceAll(".", "\\.")}([./]|$)`);
  return /^(\.\/)?(dist|data)\/?$/.test(name) || paths.some((path) => pattern.test(path));
}

/** Also what others begin with: `/api/assistance` of `/api/assistance/export`. */
function isServed(route: string, { routes }: House): boolean {
  return routes.some((served) => `${served}/`.startsWith(`${route.replace(/\/$/, "")}/`));
}

/** A first word alone names a family of commands. */
function isCommand(name: string, { commands }: House): boolean {
  return commands.some((command) => `${command} `.startsWith(`${name} `) || name.startsWith(`${command} `));
}
