/** Articles in from a folder and out to one, as one types it, against a whole server. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { newId, type OrganisationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/library.ts";
import { libraryModule } from "@luwte/server/modules/library/public.ts";
import type { TestCaller } from "@luwte/server/testing/people.ts";
import { type TestPlatform, testPlatform } from "@luwte/server/testing/platform.ts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { exportCommand } from "./export.ts";
import { gather } from "./gather.ts";
import { importCommand } from "./import.ts";
import { partsOf } from "./parts.ts";
import { sendParts } from "./send.ts";
import { serverAt } from "./server.ts";

let t: TestPlatform;
let root: string;
const said: string[] = [];
beforeAll(async () => {
  t = await testPlatform({ modules: [libraryModule({ answerWithdrawn: async () => undefined })] });
  root = await mkdtemp(join(tmpdir(), "luwte-library-"));
});
afterAll(async () => {
  await t.close();
  await rm(root, { recursive: true });
});
beforeEach(() => {
  said.length = 0;
  vi.stubEnv("LC_ALL", "nl");
  vi.spyOn(console, "log").mockImplementation((line) => said.push(String(line)));
  vi.spyOn(console, "error").mockImplementation((line) => said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const FILES: Record<string, string | Buffer> = {
  "wassen/wol.nl.md":
    "---\ntitle: Wol wassen\nshort: Koud.\nreview: 2027-01-01\n---\nZo: ![trui](../plaatjes/trui.png)",
  "wassen/wol.nl.internal.md": "Vraag eerst een foto.",
  "wassen/wol.fr.html": "<title>Laver</title><p onclick=x()>À <b>froid</b>.</p>",
  "ruilen.md": "---\nlang: nl\ntitle: Ruilen\ndraft: true\n---\nBinnen 30 dagen.",
  "plaatjes/trui.png": PNG,
};

async function folderOf(name: string, files: Record<string, string | Buffer>): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name, path)), { recursive: true });
    await writeFile(join(root, name, path), content);
  }
  return join(root, name);
}

type Asked = { as: TestCaller; words: string[] };
const withKey = (as: TestCaller) => vi.stubEnv("LUWTE_API_KEY", as.headers["authorization"]!.slice("Bearer ".length));

/** The report is the last line. */
async function bring({ as, words }: Asked) {
  withKey(as);
  const code = await importCommand([...words, "--json", "--server", t.url]);
  return { code, ...(JSON.parse(said.at(-1)!) as { made: number; changed: number; same: number; left: number }) };
}

const keyOf = (organisationId: OrganisationId) => t.key(["library.publish", "library.read"], organisationId);
async function wordsIn(as: TestCaller) {
  const { articles } = await t.api(as, operations).listArticles({ query: {} });
  const pages = articles.map(({ id }) => t.api(as, operations).getArticle({ params: { articleId: id } }));
  return (await Promise.all(pages))
    .flatMap(({ article, newest }) => newest.map((text) => ({ ...text, reviewOn: article.reviewOn })))
    .map(({ language, title, short, body, internal, reviewOn }) => ({
      ...{ language, title, short, internal, reviewOn },
      body: body.replace(/image:[0-9a-f-]{36}/, "image:…"),
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title));
}

it("a trial changes nothing and says what would; then it comes in once, and only what changed comes again", async () => {
  const as = await keyOf(await t.organisation({ name: "Eerst" }));
  const folder = await folderOf("eerst", FILES);
  expect(await bring({ as, words: [folder, "--trial"] })).toMatchObject({ code: 0, made: 2, changed: 0 });
  expect(said).toContain("wassen/wol.nl.md  nieuw: Wol wassen (nl)");
  expect(await wordsIn(as)).toEqual([]);
  expect(await bring({ as, words: [folder] })).toMatchObject({ code: 0, made: 2, same: 0, left: 0 });
  expect(await bring({ as, words: [folder] })).toMatchObject({ made: 0, changed: 0, same: 3 });
  await folderOf("eerst", { "ruilen.md": "---\nlang: nl\ntitle: Ruilen\ndraft: true\n---\nBinnen 60 dagen." });
  expect(await bring({ as, words: [folder] })).toMatchObject({ made: 0, changed: 1, same: 2 });
  expect(await bring({ as, words: [folder, "--publish"] })).toMatchObject({ changed: 2, same: 1 });
  const { articles } = await t.api(as, operations).listArticles({ query: {} });
  expect(articles.map(({ state, texts }) => `${texts[0]!.title} ${state}`).toSorted()).toEqual([
    "Ruilen draft",
    "Wol wassen published",
  ]);
});

it("what goes out comes in elsewhere as the same articles, and again changes nothing", async () => {
  const [from, to] = [await keyOf(await t.organisation()), await keyOf(await t.organisation())];
  await bring({ as: from, words: [await folderOf("uit", FILES)] });
  const out = join(root, "export");
  withKey(from);
  expect(await exportCommand([out, "--server", t.url])).toBe(0);
  expect((await readdir(out)).toSorted()).toEqual([".luwte-export", "artikelen", "images", "wassen"]);
  expect(await bring({ as: to, words: [out] })).toMatchObject({ code: 0, made: 2, left: 0 });
  expect(await bring({ as: to, words: [out] })).toMatchObject({ made: 0, changed: 0, same: 3 });
  expect(await wordsIn(to)).toEqual(await wordsIn(from));
  expect(await bring({ as: from, words: [out] })).toMatchObject({ made: 0, changed: 0, same: 3 });
});

it("an export never writes over what is not its own, and takes its own away when it is gone", async () => {
  const as = await keyOf(await t.organisation());
  const folder = await folderOf("eigen", { "werk.txt": "van mij" });
  withKey(as);
  expect(await exportCommand([folder, "--server", t.url])).toBe(1);
  expect(said.at(-1)).toContain("staat al iets");
  await bring({ as, words: [await folderOf("weg", { "oud.nl.md": "# Oud\n\nx" })] });
  const out = await folderOf("ververst", { ".luwte-export": "weg.nl.md\n../eigen/werk.txt\n", "weg.nl.md": "x" });
  expect(await exportCommand([out, "--replace", "--server", t.url])).toBe(0);
  expect((await readdir(out)).toSorted()).toEqual([".luwte-export", "artikelen"]);
  expect(await readFile(join(folder, "werk.txt"), "utf8")).toBe("van mij");
});

it("bad files are named with what to do, and the rest comes in", async () => {
  const as = await keyOf(await t.organisation());
  const folder = await folderOf("slecht", {
    "goed.nl.md": "# Goed\n\nJa.",
    "goed.nl.html": "<h1>Goed</h1><p>Nee.</p>",
    "leeg.nl.md": "",
    "nul.nl.md": Buffer.from([1, 0, 2]),
    "oud.nl.md": Buffer.from("# Oud\n\n\xe9\xe9n", "latin1"),
    "groot.nl.md": Buffer.alloc(2_000_001, "a"),
    "macro.docx": "x",
  });
  await rm(join(folder, "link.nl.md"), { force: true });
  await symlink("/etc/hostname", join(folder, "link.nl.md"));
  expect(await bring({ as, words: [folder, join(root, "er-niet.html")] })).toMatchObject({ code: 1, made: 2, left: 7 });
  for (const [path, what] of [
    ["goed.nl.md", "hetzelfde artikel"],
    ["leeg.nl.md", "leeg"],
    ["nul.nl.md", "geen Markdown"],
    ["oud.nl.md", "UTF-8"],
    ["groot.nl.md", "Maak het kleiner"],
    ["macro.docx", "geen Markdown"],
    ["link.nl.md", "verwijzing"],
    ["er-niet.html", "niet te lezen"],
  ])
    expect(said.some((line) => line.startsWith(`${path}: `) && line.includes(what!))).toBe(true);
  expect((await wordsIn(as)).map(({ title, body }) => `${title}: ${body}`)).toEqual(["Goed: Nee.", "Oud: één"]);
});

it("what goes in parts links to what goes in another", async () => {
  const organisationId = await t.organisation();
  const as = await keyOf(organisationId);
  withKey(as);
  const id = newId();
  const { parts, fileOf } = await partsOf(
    await gather([
      await folderOf("delen", {
        "a/x.nl.md": "# X\n\n[y](y.md) [z](../z.md) [w](w.md)",
        "a/y.nl.md": "# Y\n\n[x](x.md)",
        "z.nl.md": `---\nid: ${id}\n---\n# Z\n\nz`,
      }),
    ]),
  );
  expect(parts).toHaveLength(3);
  const lines = [];
  for (const part of parts)
    for (const sent of await sendParts(serverAt(t.url)!, [part], fileOf, {
      language: "nl",
      publish: false,
      isTrial: false,
    }))
      lines.push(...sent.lines.filter(({ code }) => code === "link_missing"));
  expect(lines).toEqual([{ path: "a/x.nl.md", code: "link_missing", detail: "w.md" }]);
  const { articles } = await t.api(as, operations).listArticles({ query: {} });
  const idOf = (title: string) => articles.find(({ texts }) => texts[0]?.title === title)!.id;
  const { newest } = await t.api(as, operations).getArticle({ params: { articleId: idOf("X") } });
  expect(newest[0]?.body).toBe(`[y](article:${idOf("Y")}) [z](article:${id}) [w](w.md)`);
});

it("a file alone brings the picture beside it, and none from above its folder", async () => {
  const as = await keyOf(await t.organisation());
  const folder = await folderOf("los", { "art/een.html": '<h1>Een</h1><img src="p/a.png"><img src="../b.png">' });
  await folderOf("los", { "art/p/a.png": PNG, "b.png": PNG });
  expect(await bring({ as, words: [join(folder, "art/een.html")] })).toMatchObject({ code: 0, made: 1, pictures: 1 });
  expect((await wordsIn(as))[0]?.body).toBe("![](image:…)");
});

it("asked wrongly, without a key, with a wrong one and with nobody there, it says what to do", async () => {
  const folder = await folderOf("vraag", { "a.nl.md": "# A\n\nx" });
  vi.stubEnv("LUWTE_API_KEY", "");
  expect(await importCommand([])).toBe(2);
  expect(await importCommand([folder, "--server", t.url])).toBe(1);
  expect(said.at(-1)).toContain("LUWTE_API_KEY");
  vi.stubEnv("LUWTE_API_KEY", "luwte_verkeerd");
  expect(await importCommand([folder, "--server", t.url])).toBe(1);
  expect(said.at(-1)).toContain("geldt hier niet");
  withKey(await t.key(["library.read"], await t.organisation()));
  expect(await importCommand([folder, "--server", t.url])).toBe(1);
  expect(said.at(-1)).toContain("library.publish");
  expect(await importCommand([folder, "--server", "geen-adres"])).toBe(1);
  expect(said.at(-1)).toContain("geen adres");
});
