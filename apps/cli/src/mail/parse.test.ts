/** `luwte mail parse` answers with JSON, whatever the file is. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RICH } from "@luwte/server/testing/mails.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parseCommand } from "./parse.ts";

let folder = "";
const printed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "luwte-parse-"));
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const fileOf = async (name: string, content: Buffer): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

test("a mail gives its whole report", async () => {
  expect(await parseCommand([await fileOf("a.eml", RICH)])).toBe(0);
  expect(JSON.parse(printed[0]!)).toMatchObject({
    from: { name: "Anna", address: "anna@x.example" },
    to: [{ name: "", address: "support@shop.example" }],
    cc: [],
    replyTo: [],
    subject: "Vraag",
    date: "2026-11-23T09:00:00.000Z",
    messageId: "<1@x.example>",
    inReplyTo: null,
    references: [],
    reply: "Café € en nog wat meer",
    attachments: [
      { name: "p.png", type: "image/png", size: 8, inline: true },
      { name: "factûur.pdf", type: "application/pdf", size: 5, inline: false },
    ],
    autoSubmitted: null,
    bounce: null,
    list: null,
    problems: [],
  });
});

test.each([
  ["nothing", Buffer.alloc(0), ["empty", "no-sender"]],
  ["rubbish", Buffer.from([0, 255, 254, 3, 10, 13, 0]), ["no-headers", "no-sender"]],
])("%s gives empty fields and says what is wrong", async (_name, content, problems) => {
  expect(await parseCommand([await fileOf("b.eml", content)])).toBe(0);
  expect(JSON.parse(printed[0]!)).toMatchObject({ from: null, subject: "", attachments: [], problems });
});

test("several files give a line each; one that is not there does not stop the others", async () => {
  const [first, second] = [await fileOf("a.eml", RICH), await fileOf("c.eml", RICH)];
  expect(await parseCommand([first, join(folder, "none.eml"), second])).toBe(1);
  expect(printed.map((line) => JSON.parse(line).file)).toEqual([first, second]);
});

test("without a file it says how it is used", async () => {
  expect(await parseCommand([])).toBe(2);
});
