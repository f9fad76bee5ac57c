/** The examples of forecasts, run as their README says, and held to what they say. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

function saidBy(name: string, ...args: string[]): string[] {
  const main = join(import.meta.dirname, name, "main.ts");
  return execFileSync(process.execPath, [main, ...args], { encoding: "utf8" })
    .trim()
    .split("\n");
}

test("webshop-spring sees a quiet Easter, a busy Tuesday with the leaflet, and says why", { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "luwte-example-"));
  try {
    const lines = saidBy("webshop-spring", join(folder, "spring.svg"));
    const on = (day: string) => lines.find((line) => line.startsWith(day))!;
    const expected = (day: string) => Number(on(day).split(" ")[1]);
    expect(lines).toHaveLength(14);
    expect(on("2026-04-06")).toContain("holiday Tweede paasdag x0.");
    expect(expected("2026-04-06")).toBeLessThan(0.5 * expected("2026-03-30"));
    expect(on("2026-04-07")).toContain("driver Folder x1.");
    expect(expected("2026-04-07")).toBeGreaterThan(1.2 * expected("2026-03-31"));
    expect(readFileSync(join(folder, "spring.svg"), "utf8")).toContain("Telefoontjes rond Pasen");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("utility-winter beats the naive methods, and at noon follows the morning", { timeout: 90_000 }, () => {
  const lines = saidBy("utility-winter");
  const wrong = (name: string) => Number(new RegExp(`^${name}: ([\\d.]+) %`, "m").exec(lines.join("\n"))![1]);
  expect(wrong("ensemble")).toBeLessThan(0.8 * wrong("mean_of_weeks"));
  expect(wrong("ensemble")).toBeLessThan(0.8 * wrong("seasonal_naive"));
  const [, yesterday, noon] = /: (\d+) expected yesterday, (\d+) expected at noon/.exec(lines.at(-1)!)!;
  expect(Number(noon)).toBeGreaterThan(1.05 * Number(yesterday));
});
