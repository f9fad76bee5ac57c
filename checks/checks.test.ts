/** The checks themselves, each with files of two lines: what they must catch, and what they must leave alone. */
import { expect, test } from "vitest";
import { wordlessActions } from "./audit.ts";
import { importCycles } from "./cycles.ts";
import { wrongDirections } from "./directions.ts";
import { undocumented } from "./documentation.ts";
import { waysAroundTheGate } from "./gate.ts";
import { looseVersions } from "./lock.ts";
import { badManners, nameless } from "./manners.ts";
import { impurities } from "./purity.ts";
import { rulesWithoutTest } from "./rosterRules.ts";
import { machinePaths, registryAddresses } from "./secrecy.ts";
import { functionsOf, quantile, tooBig } from "./sizes.ts";
import { strayStatements } from "./storage.ts";
import { given, holds } from "./testing/holds.ts";
import { untranslated } from "./texts.ts";
import { modulesWithoutReadme, strayFiles } from "./vocabulary.ts";

const MODULES = "apps/server/src/modules";

const ROSTERS = "packages/planning/src/rosters";
const KINDS = { [`${ROSTERS}/law/kinds.ts`]: '  "rest.daily": { needs: [] },\n  "night.row": { needs: [] },' };
holds("rules of rosters", rulesWithoutTest, [
  [
    "a kind without a test",
    { ...KINDS, [`${ROSTERS}/check/law/a.test.ts`]: '"nl.rest.daily"' },
    ["give night.row a test"],
  ],
  ["each kind with one", { ...KINDS, [`${ROSTERS}/check/law/a.test.ts`]: '"nl.rest.daily" "be.night.row"' }, []],
  ["a file that holds none any more", { [`${ROSTERS}/law/kinds.ts`]: "export {};" }, ["mend the check"]],
]);

holds("directions", wrongDirections, [
  [
    "planning stands alone",
    { "packages/planning/src/a.ts": 'import "@luwte/contract/ids.ts";' },
    ["may not import packages/contract"],
  ],
  [
    "types count",
    { "packages/planning/src/a.ts": 'import type { A } from "@luwte/contract/ids.ts";' },
    ["may not import"],
  ],
  [
    "planning knows no machine",
    { "packages/planning/src/a.ts": 'import fs from "node:fs";' },
    ["may not use this package"],
  ],
  ["planning may use npm", { "packages/planning/src/a.ts": 'import h from "date-holidays";' }, []],
  [
    "contract knows zod only",
    { "packages/contract/src/a.ts": 'import { z } from "zod";\nimport k from "kysely";' },
    ["kysely"],
  ],
  [
    "platform knows no business",
    { "apps/server/src/platform/a.ts": 'import "../modules/mail/public.ts";' },
    ["may not import"],
  ],
  ["a module reaches a neighbour by its door", { [`${MODULES}/mail/actions.ts`]: 'import "../load/public.ts";' }, []],
  [
    "a module does not reach past the door",
    { [`${MODULES}/mail/actions.ts`]: 'import "../load/rules.ts";' },
    ["reach load through its public.ts"],
  ],
  [
    "rules do not read the database",
    { [`${MODULES}/mail/rules.ts`]: 'import "./queries.ts";' },
    ["rules may not read queries"],
  ],
  [
    "also not of a sub-folder",
    { [`${MODULES}/mail/rules.ts`]: 'import "./parse/queries.ts";' },
    ["rules may not read queries"],
  ],
  ["a sub-folder's rules are rules", { [`${MODULES}/mail/rules.ts`]: 'import "./parse/rules.ts";' }, []],
  ["a test of a module may read all of it", { [`${MODULES}/mail/rules.test.ts`]: 'import "./queries.ts";' }, []],
  ["a test may use the harness", { [`${MODULES}/mail/a.database.test.ts`]: 'import "../../testing/database.ts";' }, []],
  ["the server may not", { [`${MODULES}/mail/actions.ts`]: 'import "../../testing/database.ts";' }, ["may not import"]],
  [
    "the widget takes its own part of the contract",
    { "apps/widget/src/a.ts": 'import "@luwte/contract/widget/protocol.ts";' },
    [],
  ],
  ["and no other", { "apps/widget/src/a.ts": 'import type { A } from "@luwte/contract/ids.ts";' }, ["may not import"]],
  ["the desk knows no machine", { "apps/desk/src/a.ts": 'import "node:fs";' }, ["may not use"]],
  ["but its build does", { "apps/desk/vite.config.ts": 'import "node:fs";' }, []],
  [
    "the desk does not reach into the server",
    { "apps/desk/src/a.ts": 'import "@luwte/server/main.ts";' },
    ["may not import"],
  ],
  [
    "main.ts composes",
    { "apps/server/src/main.ts": 'import "./modules/mail/public.ts";\nimport "./platform/platform.ts";' },
    [],
  ],
  [
    "main.ts also goes by the door",
    { "apps/server/src/main.ts": 'import "./modules/mail/actions.ts";' },
    ["public.ts"],
  ],
  [
    "imports at run time count",
    { "packages/language/src/a.ts": 'await import("@luwte/planning/a.ts");' },
    ["may not import"],
  ],
]);

holds("cycles", importCycles, [
  ["two that need each other", { "a.ts": 'import "./b.ts";', "b.ts": 'import "./a.ts";' }, ["a.ts -> b.ts -> a.ts"]],
  [
    "only by their types",
    { "a.ts": 'import type { B } from "./b.ts";', "b.ts": 'export type B = import("./a.ts").A;' },
    ["a.ts -> b.ts -> a.ts"],
  ],
  ["a chain that ends", { "a.ts": 'import "./b.ts";', "b.ts": 'import "./c.ts";', "c.ts": "export const c = 1;" }, []],
  [
    "three, told once",
    { "a.ts": 'export * from "./b.ts";', "b.ts": 'import "./c.ts";', "c.ts": 'import "./a.ts";' },
    [/^a.ts -> b.ts -> c.ts/],
  ],
]);

holds("vocabulary", strayFiles, [
  ["a helper", { [`${MODULES}/mail/helpers.ts`]: "" }, ["a module has no helpers.ts"]],
  ["a helper in a sub-folder", { [`${MODULES}/mail/parse/utils.ts`]: "" }, ["no utils.ts"]],
  ["what belongs", { [`${MODULES}/mail/rules.ts`]: "", [`${MODULES}/mail/parse/rules.database.test.ts`]: "" }, []],
  ["data for tests", { [`${MODULES}/mail/fixtures/a.eml`]: "" }, []],
  ["a folder in another style", { [`${MODULES}/signIn/rules.ts`]: "" }, ["small letters with hyphens"]],
]);

holds("readme", modulesWithoutReadme, [
  ["none", { [`${MODULES}/mail/rules.ts`]: "" }, ["mail: has no README.md"]],
  ["one", { [`${MODULES}/mail/README.md`]: "", [`${MODULES}/mail/rules.ts`]: "" }, []],
]);

const lines = (count: number) => "  call();\n".repeat(count);
holds("sizes", tooBig, [
  ["a long file", { "a.ts": "call();\n".repeat(401), "b.ts": "", "c.ts": "" }, [/a.ts: 401 lines/]],
  [
    "a long function",
    { "a.ts": `function a() {\n${lines(70)}}`, "b.ts": "", "c.ts": "", ...shortFunctions(40) },
    [/a.ts:1: a function of 72 lines/],
  ],
  [
    "a long picture is a picture",
    { "a.tsx": `const A = () => {\n${lines(70)}return <p/>; }`, "b.ts": "", "c.ts": "", ...shortFunctions(40) },
    [],
  ],
  ["a long test", { "a.test.ts": `function a() {\n${lines(70)}}`, "b.ts": "" }, []],
  ["a deep one", { "a.ts": "function a() { if (1) for (;;) while (1) try { b(); } catch {} }" }, [/nested 4 deep/]],
  [
    "a table of else ifs",
    { "a.ts": "function a() { if (1) b(); else if (2) b(); else if (3) b(); else if (4) b(); else b(); }" },
    [],
  ],
  ["many imports", { "a.ts": Array.from({ length: 13 }, (_, n) => `import "./m${n}.ts";`).join("\n") }, [/13 imports/]],
]);

function shortFunctions(count: number): Record<string, string> {
  return { "short.ts": Array.from({ length: count }, (_, n) => `function f${n}() {}`).join("\n") };
}

test("a callback belongs to the function that it is in, a property with a name is a function", () => {
  const text = "const a = () => [1].map((x) => x);\nconst b = { c: () => 1, d() {} };";
  expect(functionsOf(given({ "a.ts": text }))).toHaveLength(3);
});

test("quantiles", () => {
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([], 0.5)).toBe(0);
});

holds("storage", strayStatements, [
  [
    "a statement in an action",
    { [`${MODULES}/mail/actions.ts`]: 'tx.execute("select id from mails");' },
    ["SQL belongs in queries.ts"],
  ],
  ["a tagged one", { [`${MODULES}/mail/jobs.ts`]: "sql`now()`;" }, ["SQL belongs"]],
  ["a builder", { [`${MODULES}/mail/routes.ts`]: 'tx.selectFrom("mails").execute();' }, ["SQL belongs"]],
  ["where it belongs", { [`${MODULES}/mail/parse/queries.ts`]: 'tx.selectFrom("mails"); sql`now()`;' }, []],
  [
    "words that only begin like it",
    { [`${MODULES}/mail/rules.ts`]: 'say("Select a colleague, or create a team.");' },
    [],
  ],
]);

holds("purity", impurities, [
  ["the clock", { "packages/planning/src/a.ts": "const a = Date.now();" }, [/present moment/, /present moment/]],
  ["a new date of nothing", { "packages/language/src/a.ts": "const a = new Date();" }, [/present moment/]],
  ["a date of something", { "packages/language/src/a.ts": "const a = new Date(0);" }, []],
  ["chance", { [`${MODULES}/routing/rules.ts`]: "const a = Math.random();" }, [/chance/, /chance/]],
  ["the world", { [`${MODULES}/routing/rules.ts`]: "setTimeout(a, 1);" }, [/belongs outside/]],
  ["an action may", { [`${MODULES}/routing/actions.ts`]: "const a = Date.now();" }, []],
]);

holds("manners", badManners, [
  ["any", { "a.ts": "const a = (b: any) => b;" }, [/instead of `any`/]],
  ["a default export", { "a.ts": "export default 1;" }, ["export by name"]],
  ["which a tool demands", { "vite.config.ts": "export default 1;" }, []],
  [
    "a barrel",
    { "a.ts": 'export * from "./b.ts";\nexport { c } from "./c.ts";' },
    [/import what it needs/, /import what it needs/],
  ],
  ["a door", { [`${MODULES}/mail/public.ts`]: 'export { c } from "./rules.ts";' }, []],
  ["index", { "a/index.ts": "" }, ["name a file"]],
  [
    "a test that looks away",
    { "a.test.ts": "test.skip('x', () => {}); describe.only('y', () => {});" },
    [/runs or does not exist/, /runs or/],
  ],
  ["an enum", { "a.ts": "enum A { B }" }, ["no enum"]],
]);

holds("names", nameless, [
  ["code that does not say what it is", { "a.ts": 'import "b";' }, ["begin with"]],
  ["code that does", { "a.ts": "/** A. */", "b.mjs": "#!/usr/bin/env node\n/** B. */" }, []],
  ["a migration", { "apps/server/migrations/0001-a.sql": "create table a ();" }, ["begin with --"]],
  ["papers need not", { "a.md": "# A" }, []],
]);

holds("texts", untranslated, [
  ["a language is missing", { "a.ts": 'const a = { nl: "Ja", en: "Yes" };' }, ["no text in fr"]],
  ["a text is empty", { "a.ts": 'const a = { nl: "Ja", fr: "", en: "Yes" };' }, ["empty text in fr"]],
  [
    "not translated",
    { "a.ts": 'const a = { nl: "This is one", fr: "Voici un", en: "This is one" };' },
    ["the same sentence"],
  ],
  ["a name is the same everywhere", { "a.ts": 'const a = { nl: "Luwte", fr: "Luwte", en: "Luwte" };' }, []],
  [
    "a place is forgotten",
    { "a.ts": 'const a = { nl: "Dag {name}", fr: "Bonjour", en: "Hello {name}" };' },
    ["not the same {places}"],
  ],
  ["whole", { "a.ts": 'const a = { nl: "Dag {name}", fr: "Bonjour {name}", en: "Hello {name}" };' }, []],
  [
    "a typed apostrophe",
    { "a.ts": `const a = { nl: "Foto's", fr: "Photos", en: "Photos" };` },
    ["straight apostrophe"],
  ],
  ["another object", { "a.ts": 'const a = { nl: 1, city: "Gent" };' }, []],
]);

const ACTIONS = { "apps/desk/src/settings/audit/actionTexts.ts": '  "team.saved": {},\n  "team.kept": {},' };
const audit = (action: string) => ({ ...ACTIONS, [`${MODULES}/a/actions.ts`]: `work.audit({ action${action} });` });
holds("log", wordlessActions, [
  ["words for it", audit(': "team.saved"'), []],
  ["no words for it", audit(': "team.lost"'), ["give team.lost words"]],
  ["a choice of two", audit(': x ? "team.saved" : "team.lost"'), ["give team.lost words"]],
  ["put together, with words", audit(`: \`team.${"$"}{x}\``), []],
  ["put together, without", audit(`: \`hat.${"$"}{x}\``), ["give hat. words"]],
  ["what a caller gives", audit(""), []],
]);

const registry = ["registry", "npmjs", "org"].join(".");
holds("registry", registryAddresses, [
  ["in a page", { "a.md": `https://${registry}/x` }, ["a.md:1"]],
  [
    "a lock file with addresses",
    { "package-lock.json": '{\n"resolved": "https://example.org/a.tgz"' },
    ["package-lock.json:2"],
  ],
  ["a lock file with links", { "package-lock.json": '"resolved": "apps/cli"' }, []],
]);

holds("versions", looseVersions, [
  ["a range", { "package.json": '{"dependencies":{"a":"^1.0.0"}}' }, ["name one version of a"]],
  ["not locked", { "apps/x/package.json": '{"dependencies":{"a":"1.0.0"}}' }, ["a 1.0.0 is not in the lock file"]],
  [
    "locked",
    {
      "apps/x/package.json": '{"dependencies":{"a":"1.0.0"}}',
      "package-lock.json": '{"packages":{"apps/x":{"dependencies":{"a":"1.0.0"}}}}',
    },
    [],
  ],
]);

holds("machine", machinePaths, [
  ["somebody's home", { "a.md": `see ${["", "home", "jan", "luwte"].join("/")}` }, ["a.md:1"]],
  ["a path of the repository", { "a.md": "apps/work/main" }, []],
]);

const offered = (comment: string) => ({
  "packages/planning/src/rosters/a.ts": `${comment}export function a() {}\nexport const b = () => 1;`,
  "apps/cli/src/c.ts": 'import { a, type T } from "@luwte/planning/rosters/a.ts";',
});
holds("documentation", undocumented, [
  ["a function that a program calls", offered(""), [/a.ts:1: say what a is for/]],
  ["explained", offered("/** Adds. */\n"), []],
  [
    "used by neighbours only",
    { ...offered(""), "apps/cli/src/c.ts": "", "packages/planning/src/rosters/d/e.ts": 'import { a } from "../a.ts";' },
    [],
  ],
  [
    "used by another capability",
    {
      ...offered(""),
      "apps/cli/src/c.ts": "",
      "packages/planning/src/forecast/e.ts": 'import { b } from "../rosters/a.ts";',
    },
    [/a.ts:2: say what b is for/],
  ],
  [
    "used by a test only",
    {
      ...offered(""),
      "apps/cli/src/c.ts": "",
      "apps/cli/src/c.test.ts": 'import { a } from "@luwte/planning/rosters/a.ts";',
    },
    [],
  ],
]);

holds("the gate", waysAroundTheGate, [
  [
    "an event for one person",
    { [`${MODULES}/team/actions.ts`]: "record({ audience: { people: [id] } });" },
    [/notify/],
  ],
  [
    "a notification of one's own making",
    { [`${MODULES}/team/queries.ts`]: 'tx.insertInto("notifications");' },
    [/row of/],
  ],
  [
    "a mail to a colleague",
    { [`${MODULES}/digest/actions.ts`]: 'import S from "nodemailer/lib/smtp-connection";' },
    [/a mail/],
  ],
  ["a sound", { "apps/desk/src/team/ping.ts": "new Audio(bell).play();" }, [/a sound/]],
  ["the gate itself", { [`${MODULES}/notifications/actions.ts`]: "record({ audience: { people: [id] } });" }, []],
]);
