/** The checks of papers, each with papers of a line: what is not true must be caught, and what is true left alone. */
import { expect, test } from "vitest";
import { falseClaims, falseImports, missingDoors } from "./claims.ts";
import { brokenLinks, disagreements, missingScreens, offTheMap, raggedTables, unknownDecisions } from "./papers.ts";
import { holds } from "./testing/holds.ts";

const MODULE = "apps/server/src/modules/tea";
const HOUSE = {
  "package.json": '{ "scripts": { "bench": "node start.mjs bench" } }',
  "scripts/test.ts": '{ name: "types of the desk", run }',
  "bench/kettle/main.ts": "",
  "apps/cli/src/commands.ts": '{ name: "pot warm" }',
  [`${MODULE}/pouring/rules.ts`]: 'const LUWTE_CUPS = 2; export const pourCup = () => path("/api/cups/{cupId}");',
  [`${MODULE}/pouring/pouring.database.test.ts`]: "",
};

holds("claims", falseClaims, [
  ["a word that is gone", { ...HOUSE, "a.md": "Call `pourSaucer`." }, ["a.md:1: pourSaucer is no word of the code"]],
  ["a setting that is gone", { ...HOUSE, "a.md": "`LUWTE_SAUCERS=yes`" }, [/LUWTE_SAUCERS/]],
  ["a file that is gone", { ...HOUSE, "a.md": "See `pouring/jobs.ts`." }, [/no file or folder/]],
  ["a folder that is gone", { ...HOUSE, "a.md": "\nSee `tea/stirring/`." }, [/a\.md:2: .*no file or folder/]],
  ["a route that is gone", { ...HOUSE, "a.md": "`GET /api/saucers`" }, [/no operation/]],
  ["a measurement that is gone", { ...HOUSE, "a.md": "`npm run bench -- teapot --quick`" }, [/no measurement/]],
  ["a script that is gone", { ...HOUSE, "a.md": "    npm run pour" }, [/no script/]],
  ["a step that is none", { ...HOUSE, "a.md": "`npm test -- modules/tea`" }, [/no step/]],
  ["a command that is gone", { ...HOUSE, "a.md": "`luwte pot cool`; `npx luwte cup`" }, [/pot cool/, /cup/]],
  ["tests that are gone", { ...HOUSE, "a.md": "`npx vitest run modules/tea modules/coffee`" }, ["modules/coffee"]],
  ["a program that is gone", { ...HOUSE, "a.md": "    node examples/tea/main.ts 2" }, [/no program/]],
  [
    "what is there, in every way of naming it",
    {
      ...HOUSE,
      "a.md": [
        "`pourCup(cup)` with `LUWTE_CUPS`, in `modules/tea`, `pouring/`, `rules.ts`, `tea/pouring/pouring`",
        "`GET /api/cups`, `/api/cups/{cupId}`; `luwte pot`, `npx luwte pot warm FILE`",
        "    npm run bench -- kettle --quick   # how hot",
        "    npm test -- types of the desk",
        "    npx vitest run --project unit apps/server/src/modules/tea",
      ].join("\n"),
    },
    [],
  ],
  [
    "examples and shapes",
    { ...HOUSE, "a.md": "`{ a: 1 }`, `--seed 2`, `80/20`, `<name>/x.md`, `#place`, `./data`" },
    [],
  ],
  ["what tells what was", { ...HOUSE, "CHANGELOG.md": "`gone/x.ts`", "docs/decisions/0001-a.md": "`gone/x.ts`" }, []],
]);

const pot = {
  "packages/planning/src/tea/pot.ts": "export const warm = 1;\nexport function pour() {}\nconst cold = 2;",
};
holds("examples", falseImports, [
  [
    "what is not exported, and a file that is gone",
    { ...pot, "a.md": 'import { cold } from "@luwte/planning/tea/pot.ts";\nimport { a } from "@luwte/planning/b.ts";' },
    [/takes cold/, /takes a /],
  ],
  ["what is", { ...pot, "a.md": 'import { pour, warm } from "@luwte/planning/tea/pot.ts";' }, []],
]);

test("refusals: one that is missing, one of another status or with other words, one that is none, one twice", () => {
  const refusal = { status: 404, title: { en: "Gone." }, todo: { en: "Look." } };
  const page =
    "| `b` | 404 | Gone. | Look. |\n| `c` | 409 | Gone. | Look. |\n| `d` | 404 | Gone. | See. |\n| `e` | 404 |\n| `b` |";
  expect(disagreements({ a: refusal, b: refusal, c: refusal, d: refusal }, page)).toEqual([
    "docs/errors.md does not have this line: | `a` | 404 | Gone. | Look. |",
    "docs/errors.md does not have this line: | `c` | 404 | Gone. | Look. |",
    "docs/errors.md does not have this line: | `d` | 404 | Gone. | Look. |",
    "docs/errors.md lists e, which does not exist",
    "docs/errors.md lists b twice",
  ]);
});

const door = { [`${MODULE}/public.ts`]: "export { teaModule, pour } from './actions.ts';" };
holds("doors", missingDoors, [
  [
    "one that is none",
    { ...door, [`${MODULE}/README.md`]: "Doors: `teaModule`, `stir`.\nNo `x`." },
    [/stir is no door/],
  ],
  [
    "all there",
    { ...door, [`${MODULE}/README.md`]: "Doors: `teaModule`, `pour(cup)` (for\n`cups`) in `public.ts`." },
    [],
  ],
  ["none named", { ...door, [`${MODULE}/README.md`]: "`stir`." }, []],
]);

holds("links", brokenLinks, [
  ["to nowhere", { "docs/a.md": "[b](b.md)" }, ["links to b.md"]],
  ["to a picture that is not there", { "docs/a.md": "![b](pictures/b.png)" }, ["links to pictures/b.png"]],
  ["to a heading that is not there", { "a.md": "[b](b.md#hows)", "b.md": "## How" }, ["links to #hows of b.md"]],
  ["to a heading", { "a.md": "[b](b.md#how-its-done) [c](#c)\n# C", "b.md": "## How it’s `done`" }, []],
  ["to a page", { "docs/a.md": "[b](../b.md) [c](https://example.org)", "b.md": "" }, []],
  ["to a folder", { "a.md": "[b](docs)", "docs/b.md": "" }, []],
]);

const decided = { "docs/decisions/0007-tea.md": "", "docs/decisions/0012-milk.md": "" };
holds("decisions", unknownDecisions, [
  ["one that was never made", { ...decided, "a.md": "See decisions 7 and 13." }, ["decision 0013"]],
  ["in a comment", { ...decided, "a.ts": "/** As decision 0070 says. */" }, ["decision 0070"]],
  [
    "another than it links to",
    { ...decided, "a.md": "([0007](docs/decisions/0012-milk.md))" },
    [/0007 and links to 0012/],
  ],
  ["those that were", { ...decided, "a.md": "Decisions 0007, 0012. Before decision 7 0.85, now 3" }, []],
]);

holds("tables", raggedTables, [
  ["a cell too few", { "a.md": "| a | b |\n|---|---|\n| c |" }, ["a.md:3: 1 cells below a row of 2"]],
  ["bars that divide nothing", { "a.md": "| a | b |\n|---|---|\n| `c | d` | e \\| f |\n\n| g |\n|---|" }, []],
]);

const screens = { "apps/desk/src/settings/texts.ts": 'name: { nl: "Theetijd" }' };
holds("screens", missingScreens, [
  ["one that has another name", { ...screens, "a.md": "Under *Instellingen, Koffietijd*." }, [/Koffietijd/]],
  ["one that is there", { ...screens, "a.md": "Under *Instellingen, Theetijd*." }, []],
]);

const there = { [`${MODULE}/README.md`]: "", "docs/subsystems/tea.md": "" };
holds("the map", offTheMap, [
  ["a module and a page that are not on it", there, [/`tea`/, /docs\/subsystems\/tea\.md/]],
  ["all on it", { ...there, "ARCHITECTURE.md": "`tea`, [tea](docs/subsystems/tea.md)" }, []],
]);
