/** The commands of `luwte language`, from what is typed to the last line of JSON. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { datesCommand } from "./dates.ts";
import { evaluateCommand } from "./evaluate.ts";

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());
const json = (): Record<string, unknown> => JSON.parse(lines.at(-1)!) as Record<string, unknown>;

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "luwte-language-")), name);
  await writeFile(file, text);
  return file;
}

it("says when, and what would be asked", async () => {
  expect(await datesCommand(["We doen het voor maandag", "--now", "2026-11-23T10:00", "--lang", "nl"])).toBe(0);
  expect(json()).toMatchObject({
    found: [{ text: "maandag", moment: { due: "2026-11-27T17:00", doubts: ["before_or_by"] } }],
  });
});

it.each([
  [["morgen"]],
  [["morgen", "--now", "gisteren"]],
  [["--now", "2026-11-23T10:00"]],
  [["a", "--now", "2026-11-23T10:00", "--lang", "xx"]],
  [["a", "--no"]],
])("refuses %j", async (args) => expect(await datesCommand(args)).toBe(2));

it("measures dates", async () => {
  const row = (text: string, value: string) => ({
    Input: text,
    Context: { ReferenceDateTime: "2026-11-23T10:00:00" },
    Results: [{ TypeName: "datetimeV2.date", Start: 0, End: text.length - 1, Resolution: { values: [{ value }] } }],
  });
  const file = await fileOf(
    "Dutch-DateTimeModel.json",
    JSON.stringify([row("overmorgen", "2026-11-25"), row("morgen", "2026-11-30"), {}]),
  );
  expect(await evaluateCommand(["dates", "--specs", join(file, "..")])).toBe(0);
  expect(json()).toMatchObject({
    nl: {
      all: { right: { right: 1, of: 2 }, silently_wrong: { right: 1, of: 2 } },
      unseen: { right: { right: 1, of: 1 } },
    },
  });
});

it("measures intents", async () => {
  const train = await fileOf(
    "train.csv",
    "text,category\nwaar is mijn pakket,levering\nmijn pakket is zoek,levering\nik wil ruilen,retour\nruilen in de winkel,retour\n",
  );
  const test = await fileOf("test.csv", "text,category\npakket zoek,levering\nkan ik ruilen,retour\n");
  const outside = await fileOf("outside.csv", "text\nlening zonder krediet\n");
  expect(
    await evaluateCommand(["intents", "--train", train, "--test", test, "--outside", outside, "--per-label", "2"]),
  ).toBe(0);
  expect(json()).toMatchObject({ examples: 4, labels: 2, accuracy: { right: 2, of: 2 }, abstaining_area: 1 });
  expect(await evaluateCommand(["intents", "--train", train, "--test", test, "--unlabelled", outside])).toBe(0);
  expect(json()).toMatchObject({ examples: 4, unlabelled: 1, accuracy: { right: 2, of: 2 } });
});

it("measures search", async () => {
  const file = await fileOf(
    "faq.json",
    JSON.stringify({
      root: { qapair: [{ question: "refund my order", answer: "We pay back.", rephr: ["how do I get a refund"] }] },
    }),
  );
  expect(await evaluateCommand(["search", "--faq", file])).toBe(0);
  expect(json()).toMatchObject({ cold: { questions: 1, mrr_at_10: 1 } });
});

it("measures languages", async () => {
  const line = { question: "Waar is mijn pakket?", answer: "Het komt morgen aan. We bellen u.", contentLang: "nl" };
  const file = await fileOf("faq.jsonl", JSON.stringify(line));
  expect(await evaluateCommand(["languages", "--faq", file])).toBe(0);
  expect(json()).toMatchObject({ alone: { right: 3, of: 3 } });
});

it.each([
  [2, []],
  [2, ["nothing"]],
  [2, ["dates"]],
  [2, ["toString", "--specs", "x"]],
  [1, ["dates", "--specs", "is-not-there"]],
  [1, ["intents", "--train", "is-not-there", "--test", "is-not-there"]],
  [1, ["search", "--faq", "is-not-there"]],
])("ends with %i for %j", async (code, args) => expect(await evaluateCommand(args)).toBe(code));
