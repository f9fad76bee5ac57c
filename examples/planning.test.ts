/** The examples that plan: each is run as its README says, and says what its README promises. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const said = (name: string): string[] =>
  execFileSync(process.execPath, [join(import.meta.dirname, name, "main.ts")], { encoding: "utf8" })
    .trim()
    .split("\n");

test("municipality-phone shows the day, and that more people help everybody where teaching only moves the wait", () => {
  const lines = said("municipality-phone");
  expect(lines).toHaveLength(7);
  expect(lines[0]).toMatch(/^burgerzaken: \d+ % op tijd, gemiddeld \d+ s wachten$/);
  const gains = lines.slice(-2).map((line) => Number(/: (-?[\d.]+) punten/.exec(line)![1]));
  expect(gains[0]).toBeGreaterThan(2);
  expect(gains[1]).toBeLessThan(gains[0]!);
});

test("chat-team puts mail beside chats, says who is there to breathe, and what does not fit", () => {
  const lines = said("chat-team");
  expect(lines.filter((line) => /^\d\d:00: \d+ voor chat, \d+ voor mail/.test(line))).toHaveLength(12);
  expect(lines.some((line) => line.includes("om op adem te komen"))).toBe(true);
  expect(lines.some((line) => /^niet op tijd: [\d.]+ mail van \d\d:00$/.test(line))).toBe(true);
  expect(lines.at(-1)).toMatch(/^in het rooster: \d+ uur$/);
});
