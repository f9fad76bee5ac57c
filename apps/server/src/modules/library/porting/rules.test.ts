/** From files to articles and back. */
import { describe, expect, it } from "vitest";
import { frontOf, headOf, placeOf, readFolder, resolved, slugOf, withPictures } from "./rules.ts";

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

it.each([
  ["wassen/wol.nl.md", { key: "wassen/wol", language: "nl", category: "wassen", isInternal: false }],
  ["wassen/wol.fr.internal.md", { key: "wassen/wol", language: "fr", isInternal: true }],
  ["nl/Wassen/Wol.html", { key: "wassen/wol", language: "nl", category: "Wassen", isHtml: true }],
  ["wol.md", { key: "wol", language: null, category: null }],
])("%s says where it belongs", (path, place) => expect(placeOf(path)).toMatchObject(place));

it("what is no text has no place", () => expect(placeOf("images/trui.png")).toBe(null));

it("a head goes out and comes in the same, whatever stands in it", () => {
  const about = { id: "1", title: 'Zo: "koud"\n---\nplat', short: null };
  const { front, body } = frontOf(`${headOf(about)}# Kop`);
  expect(front).toEqual({ id: "1", title: about.title });
  expect(body.trim()).toBe("# Kop");
});

describe("a folder", () => {
  const { articles, lines, pictures } = readFolder(
    [
      file("wassen/wol.nl.md", "---\ntitle: Wol wassen\nshort: Koud.\n---\nWas **koud**."),
      file("wassen/wol.nl.internal.md", "Vraag eerst een foto."),
      file("wassen/wol.fr.md", "# Laver la laine\n\nÀ froid."),
      file("los.md", "Zonder kop."),
      file("wassen/wol.en.md", "---\ntitle: Wool\n---\n"),
      file("leeg.md", ""),
      file("trui.png", "x"),
      file("macro.docx", "x"),
      file("__MACOSX/wassen/._wol.nl.md", "x"),
    ],
    "nl",
  );
  it("is an article for each name, with its languages and what is for colleagues", () => {
    expect(articles).toMatchObject([
      {
        key: "wassen/wol",
        category: "Wassen",
        texts: [
          {
            language: "nl",
            words: { title: "Wol wassen", short: "Koud.", body: "Was **koud**.", internal: "Vraag eerst een foto." },
          },
          { language: "fr", words: { title: "Laver la laine", body: "À froid.", internal: "" } },
        ],
      },
      { key: "los", texts: [{ language: "nl", words: { title: "Los", body: "Zonder kop." } }] },
      { key: "leeg", texts: [] },
    ]);
    expect([...pictures.keys()]).toEqual(["trui.png"]);
  });
  it("says what was mended and what was left out, of an empty file only that", () =>
    expect(lines.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "macro.docx not_read",
      "wassen/wol.en.md no_words",
      "los.md language_assumed",
      "los.md title_made",
      "leeg.md no_words",
    ]));
});

it.each([
  ["wassen", "../images/a.png", "images/a.png"],
  ["wassen", "./a%20b.png?x=1", "wassen/a b.png"],
  ["", "../../../etc/passwd", "etc/passwd"],
  ["a/b", "/c.png", "c.png"],
  ["a", "%E0%A4%A.png", "a/%E0%A4%A.png"],
])("beside %s, %s is %s", (folder, source, path) => expect(resolved(folder, source)).toBe(path));

it("pictures become the library's, and those that are not there their words", () => {
  const { markdown, missing } = withPictures("![a](x.png) ![b](https://evil.example/p.png)", "f", (path) =>
    path === "f/x.png" ? "ID" : null,
  );
  expect(markdown).toBe("![a](image:ID) b");
  expect(missing).toEqual(["https://evil.example/p.png"]);
});

it("a name is fit for every file system", () => expect(slugOf(" Éen/twee: ça va? ")).toBe("een-twee-ca-va"));
