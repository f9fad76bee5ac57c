/** What is handed over has words in three languages, and what is withheld takes its files along. */
import { describe, expect, it } from "vitest";
import { REGISTER } from "../register/rules.ts";
import { dataOf, pageOf } from "./page/rules.ts";
import { filesWithout, givenTables, isReviewed, pathOfFile, without } from "./rules.ts";
import type { Dossier, Section } from "./shapes.ts";
import { COLUMN_WORDS } from "./words/rules.ts";

const given = givenTables(REGISTER);
const messages = given.find(({ table }) => table === "messages")!;
const row = (part: string, values = {}) => ({ part, values });
const section: Section = {
  table: "messages",
  title: { nl: "Berichten", fr: "Messages", en: "Messages" },
  purpose: { nl: "Antwoorden", fr: "Répondre", en: "Answering" },
  kept: { count: 24, unit: "months" },
  rows: [
    row("messages/1", { direction: "in", text: "<b>Waar</b>\nblijft het?", at: "2026-03-02T09:00:00.000Z" }),
    row("messages/2", { direction: "note", text: "Lastig" }),
  ],
};
const dossier: Dossier = {
  organisation: "Wol & Weer",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  madeAt: new Date("2026-03-03T09:00:00.000Z"),
  sections: [section],
  files: [],
  looked: [{ role: "agent", kind: "opened", day: "2026-03-02", times: 2 }],
  withheld: [{ part: "messages/2", reason: "Over een andere klant" }],
};

describe("handing over", () => {
  it("has a word for every column that a customer is given: add what is missing to `words/rules.ts`", () => {
    const columns = new Set(given.flatMap((each) => each.columns));
    expect([...columns].filter((column) => !(column in COLUMN_WORDS))).toEqual([]);
  });

  it("gives nothing that opens a door", () => {
    const columns = given.flatMap((each) => each.columns.map((column) => `${each.table}.${column}`));
    expect(columns.filter((name) => /token|hash|password|reply_token/.test(name))).toEqual([]);
  });

  it.each([
    ["a note of a colleague is looked at first", "note", true],
    ["what the customer wrote is not", "in", false],
    ["nor what they were answered", "out", false],
  ])("%s", (_, direction, expected) => {
    expect(isReviewed(messages, row("messages/1", { direction }))).toBe(expected);
  });

  it("leaves out what is withheld, with its files", () => {
    expect(without([section], dossier.withheld)[0]!.rows.map(({ part }) => part)).toEqual(["messages/1"]);
    const file = { id: "9", messageId: "2", name: "a.pdf", hash: "", path: "" };
    expect(filesWithout([file, { ...file, messageId: "1" }], dossier.withheld)).toHaveLength(1);
  });

  it("shows in the customer's language what is kept, why and how long, and escapes what was written", () => {
    const page = pageOf(dossier);
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain("24 maanden na het laatste contact");
    expect(page).toContain("&lt;b&gt;Waar&lt;/b&gt;<br>blijft het?");
    expect(page).toContain("2 maart 2026");
    expect(page).toContain("Medewerker");
    expect(page).toContain("Over een andere klant");
    expect(page).toContain("Wol &amp; Weer");
  });

  it("says the same for programs", () => {
    const data = JSON.parse(dataOf(dossier));
    expect(data.sections.messages.rows[0].text).toBe("<b>Waar</b>\nblijft het?");
    expect(data.withheld).toEqual([{ reason: "Over een andere klant" }]);
  });

  it.each([
    ["../../etc/passwd", "files/001-_.._etc_passwd"],
    ["a b.pdf", "files/001-a b.pdf"],
    ["", "files/001-file"],
  ])("names a file %j so that no disk is led astray", (name, path) => {
    expect(pathOfFile(name, 0)).toBe(path);
  });
});
