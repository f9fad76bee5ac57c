/** What stands in an export besides its lines. */
import { expect, it } from "vitest";
import { headOf, lineOf, manifestOf, nameOf, POLICY, SUGGESTIONS, sumsOf } from "./rules.ts";
import type { SuggestionLine } from "./shapes.ts";

const ASKED = { from: new Date("2026-01-01T00:00:00Z"), until: new Date("2026-04-01T00:00:00Z"), isPersonal: false };
const FILES = [{ name: "policy.jsonl", lines: 2, sha256: "ab" }];

it("the same asked twice has the same manifest", () => {
  expect(manifestOf("o", ASKED, FILES)).toBe(manifestOf("o", ASKED, FILES));
  expect(JSON.parse(manifestOf("o", ASKED, FILES))).toEqual({
    format: 1,
    organisation: "o",
    from: "2026-01-01T00:00:00.000Z",
    until: "2026-04-01T00:00:00.000Z",
    personal: false,
    files: FILES,
  });
});

it("sums stand as sha256sum reads them", () => expect(sumsOf(FILES)).toBe("ab  policy.jsonl\n"));
it("is named after its period", () => expect(nameOf(ASKED)).toBe("assistance-2026-01-01-2026-04-01.zip"));

const LINE: SuggestionLine = {
  id: "s",
  at: "2026-01-02T09:00:00.000Z",
  task: "reply",
  topic: null,
  articleId: null,
  level: 1,
  rule: "preset",
  engine: "proposals.reply",
  engineVersion: "2",
  confidence: 0.757,
  risk: "outward",
  sampled: true,
  sources: [{}, {}],
  decisions: [
    { decided: "edited", editRatio: 0.124, reason: "=SUM(A1)", at: "2026-01-02T09:05:00.000Z" },
    { decided: "undone", editRatio: null, reason: null, at: "2026-01-02T09:09:00.000Z" },
  ],
  recheck: { judgement: "right", at: "2026-01-03T09:00:00.000Z" },
};

it("a spreadsheet has a name above each column, whole percents, and no formula", () => {
  const cells = (row: string) => row.replace("\uFEFF", "").trimEnd().split(";");
  const row = Object.fromEntries(
    cells(headOf(SUGGESTIONS)).map((name, at) => [name, cells(lineOf(SUGGESTIONS, LINE))[at]]),
  );
  expect(row).toMatchObject({ confidence_percent: "76", decided: "edited", edited_percent: "12", found: "right" });
  expect(row).toMatchObject({ reason: "'=SUM(A1)", undone_at: "2026-01-02T09:09:00.000Z", topic: "" });
  expect(headOf(POLICY)).toBe("\uFEFFat;kind;task;topic;level;off;why;note;by;id\r\n");
});

it("words with signs of their own stay in one cell", () =>
  expect(lineOf(POLICY, { kind: "level", level: 3, note: 'Goed; "bijna" altijd' })).toBe(
    ';level;;;3;;;"Goed; ""bijna"" altijd";;\r\n',
  ));
