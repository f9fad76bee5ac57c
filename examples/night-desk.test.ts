/** The night desk says what its README promises: everything within the law, nearly every hour covered, nights shared out. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a night desk is covered day and night without breaking a rule", () => {
  const lines = execFileSync(process.execPath, [join(import.meta.dirname, "night-desk", "main.ts")], {
    encoding: "utf8",
  })
    .trim()
    .split("\n");
  expect(lines[0]).toBe("regels gebroken: 0");
  expect(Number(/([\d.]+) %/.exec(lines[1]!)![1])).toBeLessThan(8);
  const nights = lines.slice(2, 11).map((line) => Number(/waarvan (\d+) nachten/.exec(line)![1]));
  expect(nights.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(26);
});
