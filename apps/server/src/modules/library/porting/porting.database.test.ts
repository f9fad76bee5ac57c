/** Articles in from a folder and out to one: the same when they come back, and nothing of a folder that is bent on purpose. */
import { buffer } from "node:stream/consumers";
import type { ApiProblem } from "@luwte/contract/client.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import * as library from "@luwte/contract/operations/library.ts";
import * as operations from "@luwte/contract/operations/libraryPorting.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { libraryModule, publishedArticles } from "../public.ts";

let t: TestInbox;
let home: OrganisationId;
let [agent, lead] = [] as unknown as [TestPerson, TestPerson];
beforeAll(async () => {
  t = await testInbox({}, { modules: [libraryModule({ answerWithdrawn: async () => undefined })] });
  home = await t.organisation();
  [agent, lead] = [await t.person("agent"), await t.person("lead")];
});
afterAll(() => t.close());

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const zipped = (files: Record<string, string | Buffer>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
};
const bring = (bytes: Buffer, { as = lead, name = "map.zip", publish = "no" as "yes" | "no" } = {}) =>
  t
    .api(as, operations)
    .importArticles({ query: { name, language: "nl", publish }, file: new Blob([new Uint8Array(bytes)]) });
const refused = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem.code,
  );
const articles = async () => (await t.api(lead, library).listArticles({ query: {} })).articles;

it("a folder comes in once, changes what changed, and comes back the same from what went out", async () => {
  const files = {
    "wassen/wol.nl.md": "---\ntitle: Wol wassen\n---\nZo: ![trui](../plaatjes/trui.png) ![weg](weg.png)",
    "wassen/wol.nl.internal.md": "Vraag eerst een foto.",
    "wassen/wol.fr.html": "<title>Laver</title><p onclick=x()>À <b>froid</b>.</p>",
    "plaatjes/trui.png": PNG,
  };
  const { report } = await bring(await zipped(files));
  expect(report).toMatchObject({ made: 1, changed: 0, pictures: 1 });
  expect(report.lines.map(({ code }) => code).toSorted()).toEqual(["html_read", "picture_missing", "script_removed"]);
  expect((await bring(await zipped(files))).report).toMatchObject({ made: 0, changed: 0, same: 2 });
  const next = { ...files, "wassen/wol.nl.md": "---\ntitle: Wol wassen\n---\nAnders." };
  expect((await bring(await zipped(next), { publish: "yes" })).report).toMatchObject({ made: 0, changed: 2, same: 0 });
  expect(await articles()).toHaveLength(1);
  const seen = await t.platform.read(home, (tx) => publishedArticles(tx, "nl"));
  expect(JSON.stringify(seen)).not.toContain("foto");
  await bring(await zipped(files));
  const out = await t.api(lead, operations).exportArticles();
  const again = await bring(Buffer.from(await out.arrayBuffer()));
  expect(again.report).toMatchObject({ made: 0, changed: 0, same: 2, pictures: 1 });
  expect(await refused(bring(await zipped(files), { as: agent }))).toBe("forbidden");
});

it("links between files are links between articles, both ways, and what leads nowhere is named", async () => {
  const files = {
    "doos/een.nl.md": "# Een\n\n[twee](../rek/twee.md#Hoe) [hier](een.fr.md) [weg](../../een.nl.md) `[x](een.md)`",
    "doos/een.fr.md": "# Un\n\n[deux][d] [oud](vorige.md)\n\n[d]: /rek/",
    "rek/twee.nl.md": "# Twee\n\n[een](../doos/een)",
    "rek/twee.nl.internal.md": "[een](../doos/een.html)",
    "rek/index.nl.md": "# Rek\n\n[x](javascript:alert(1)) [zo](https://a.example/een.md)",
  };
  const first = (await bring(await zipped(files), { publish: "yes" })).report;
  expect(first.lines.filter(({ code }) => code === "link_missing").map(({ path, detail }) => [path, detail])).toEqual([
    ["doos/een.nl.md", "../../een.nl.md"],
    ["doos/een.fr.md", "vorige.md"],
    ["rek/index.nl.md", "javascript:alert(1)"],
  ]);
  const ids = new Map((await articles()).flatMap(({ id, texts }) => texts.map(({ title }) => [title, id] as const)));
  const page = (title: string) => t.api(lead, library).getArticle({ params: { articleId: ids.get(title)! } });
  const [een, twee] = [await page("Een"), await page("Twee")];
  expect(een.newest.map(({ body }) => body)).toEqual([
    `[twee](article:${ids.get("Twee")}#Hoe) [hier](article:${ids.get("Een")}.fr) [weg](../../een.nl.md) \`[x](een.md)\``,
    `[deux][d] [oud](vorige.md)\n\n[d]: article:${ids.get("Rek")}`,
  ]);
  expect(twee.newest[0]).toMatchObject({
    body: `[een](article:${ids.get("Een")})`,
    internal: `[een](article:${ids.get("Een")})`,
  });
  const out = Buffer.from(await (await t.api(lead, operations).exportArticles()).arrayBuffer());
  expect((await bring(out)).report).toMatchObject({ made: 0, changed: 0 });
  const [elsewhere, name] = [await t.person("lead", { organisationId: await t.organisation() }), "twee.nl.md"];
  const alone = await bring(Buffer.from(files["rek/twee.nl.md"]), { as: elsewhere, name });
  expect(alone.report.lines.map(({ code }) => code)).toContain("link_missing");
});

it("nothing of an archive that is bent on purpose comes in", async () => {
  const before = await articles();
  const honest = await zipped({ "aaa/wol.nl.md": "# Wol" });
  const climbing = Buffer.from(honest.toString("latin1").replaceAll("aaa/wol", "../../w"), "latin1");
  expect(await refused(bring(climbing))).toBe("import_unreadable");
  expect(await refused(bring(honest.subarray(0, 40)))).toBe("import_unreadable");
  expect(await refused(bring(await zipped({ "bom.nl.md": Buffer.alloc(11 * 1024 * 1024, "a") })))).toBe("too_large");
  expect(await articles()).toEqual(before);
});

it("one file is a folder of one, and its name leads nowhere", async () => {
  const { report } = await bring(Buffer.from("# Schoenen\n\nInvetten."), { name: "../schoenen.nl.md" });
  expect(report).toMatchObject({ made: 1 });
  const made = (await articles()).find(({ texts }) => texts[0]?.title === "Schoenen");
  expect(made).toMatchObject({ state: "draft", texts: [{ published: null }] });
});
