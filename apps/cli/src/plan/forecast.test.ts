/** `luwte plan forecast` and `luwte plan evaluate`: from a file to figures, a chart and a line of JSON; and what they say when something is wrong. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { slotText } from "@luwte/planning/forecast/clock.ts";
import { madeSeries } from "@luwte/planning/forecast/testing/made.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readArguments } from "./arguments.ts";
import { evaluateCommand } from "./evaluate.ts";
import { forecastCommand, reasonText } from "./forecast.ts";
import { loadMstl } from "./mstl.ts";

let folder = "";
const said: string[] = [];
const complained: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "luwte-plan-"));
  said.length = 0;
  complained.length = 0;
  vi.stubEnv("LC_ALL", "nl_NL.UTF-8");
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void complained.push(line));
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function fileOf(text: string, name = "counts.csv"): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

/** Per hour, which is quicker than per half hour. */
function counts(days: number, channel?: string): string {
  const { counts: all, slots, firstDay } = madeSeries({ days, minutes: 60, first: "2025-11-03" });
  const lines = Array.from(all, (count, at) => {
    const day = new Date((firstDay + Math.floor(at / slots)) * 86_400_000).toISOString().slice(0, 10);
    return [day, slotText(at % slots, 60), ...(channel ? [channel] : []), count].join(",");
  });
  return lines.join("\n");
}
const HEADING = "date,time,calls\n";

describe("forecast", () => {
  test("prints days with their reasons, writes a chart and a file, and ends with JSON", async () => {
    const file = await fileOf(HEADING + counts(50));
    const [chart, csv] = [join(folder, "out.svg"), join(folder, "out.csv")];
    const days = await fileOf("date,name,kind,amount,expected\n2025-12-24,Kerstactie,special,,1.8\n", "days.csv");
    const args = [
      file,
      "--interval",
      "60m",
      "--horizon",
      "7d",
      "--country",
      "NL",
      "--days",
      days,
      "--chart",
      chart,
      "--csv",
      csv,
    ];
    expect(await forecastCommand(args)).toBe(0);
    const json = JSON.parse(said.at(-1)!);
    expect(json).toMatchObject({
      command: "plan forecast",
      zone: "Europe/Amsterdam",
      interval_minutes: 60,
      level: 0.9,
      repairs: [],
    });
    expect(json.days.map(({ day }: { day: string }) => day)).toEqual([
      "2025-12-23",
      "2025-12-24",
      "2025-12-25",
      "2025-12-26",
      "2025-12-27",
      "2025-12-28",
      "2025-12-29",
    ]);
    expect(json.intervals).toHaveLength(7 * 24);
    expect(said.find((line) => line.includes("Kerstactie (+"))).toMatch(/^ {2}wo 24 dec/);
    expect((await readFile(chart, "utf8")).startsWith("<svg ")).toBe(true);
    const rows = (await readFile(csv, "utf8")).trim().split("\n");
    expect(rows[0]).toBe("timestamp,expected,low,high");
    expect(rows[1]).toMatch(/^2025-12-23T00:00\+01:00,0(\.\d+)?,0,/);
    expect(rows).toHaveLength(7 * 24 + 1);
  });

  test("a new channel borrows from one that has history", async () => {
    const young = counts(60, "chat")
      .split("\n")
      .slice(-3 * 24)
      .map((line) => line.replace(/\d+$/, (count) => String(Math.round(Number(count) / 10))));
    const file = await fileOf(`date,time,channel,calls\n${counts(60, "telefoon")}\n${young.join("\n")}`);
    const args = [
      file,
      "--interval",
      "60m",
      "--horizon",
      "7d",
      "--channel",
      "chat",
      "--like",
      "telefoon",
      "--share",
      "0.1",
    ];
    expect(await forecastCommand(args)).toBe(0);
    const chat = JSON.parse(said.at(-1)!);
    expect(await forecastCommand([file, "--interval", "60m", "--horizon", "7d", "--channel", "telefoon"])).toBe(0);
    const telephone = JSON.parse(said.at(-1)!);
    const total = ({ days }: { days: { expected: number }[] }) => days.reduce((sum, day) => sum + day.expected, 0);
    expect(total(chat) / total(telephone)).toBeGreaterThan(0.08);
    expect(total(chat) / total(telephone)).toBeLessThan(0.12);
    expect(chat.measured).toBe(false);
  });

  test("speaks the language of the terminal", async () => {
    const reason = {
      code: "day_after_holiday",
      key: "easter 1",
      name: { nl: "Tweede paasdag", fr: "Lundi de Pâques", en: "Easter Monday" },
      effect: 1.18,
    } as const;
    expect(reasonText(reason)).toBe("dag na Tweede paasdag (+18 %)");
    vi.stubEnv("LC_ALL", "fr_BE.UTF-8");
    expect(reasonText(reason)).toBe("lendemain de Lundi de Pâques (+18 %)");
  });

  test("a chart that cannot be written is said, and nothing is pretended", async () => {
    const file = await fileOf(HEADING + counts(15));
    expect(
      await forecastCommand([file, "--interval", "60m", "--horizon", "1d", "--chart", join(folder, "none/out.svg")]),
    ).toBe(1);
    expect(complained[0]).toMatch(/^Dit bestand is niet te schrijven: .*none/);
  });
});

describe("evaluate", () => {
  test("ends with the figures of the forecast and of the naive methods on the same folds", async () => {
    const file = await fileOf(HEADING + counts(70));
    expect(await evaluateCommand([file, "--interval", "60m", "--horizon", "3d", "--origins", "3"])).toBe(0);
    const json = JSON.parse(said.at(-1)!);
    expect(json).toMatchObject({
      command: "plan evaluate",
      origins: 3,
      last_origin: "2026-01-09",
      first_origin: "2026-01-03",
    });
    expect(Object.keys(json.methods)).toEqual(["seasonal_naive", "mean_of_weeks", "top_down", "day_effects"]);
    for (const figures of [json, json.methods.seasonal_naive, json.methods.mean_of_weeks]) {
      expect(figures.coverage).toHaveLength(3);
      expect(figures.width).toHaveLength(3);
      expect(figures.excess_first_day).toBeCloseTo(figures.wape_first_day - json.poisson_floor_first_day, 1);
    }
    expect(json.noon.rest_of_day.static).toBeGreaterThan(0);
    expect(said.at(-2)).toBe(
      `De rest van de dag zit er ${json.noon.rest_of_day.static.toFixed(1)} % naast; om 12:00 bijgesteld ${json.noon.rest_of_day.updated.toFixed(1)} %.`,
    );
  });
  test("says no share of nothing where nobody ever called", async () => {
    const file = await fileOf(HEADING + counts(70).replaceAll(/,\d+$/gm, ",0"));
    expect(await evaluateCommand([file, "--interval", "60m", "--horizon", "3d", "--origins", "1"])).toBe(0);
    expect(said.join("\n")).toMatch(/^ensemble +- +- +100\.0 +100\.0$/m);
    expect(said.join("\n")).not.toContain("NaN");
  });
  test("says when the history is too short", async () => {
    expect(await evaluateCommand([await fileOf(HEADING + counts(30)), "--interval", "60m"])).toBe(1);
    expect(complained).toEqual([
      "30 dagen verleden is te weinig hiervoor. Geef meer dagen, of vraag minder (--origins, --horizon).",
    ]);
  });
});

describe("what is wrong is said with the line and what to do", () => {
  test.each([
    ["date,time,calls\n2026-01-05,09:00,-3", "Regel 2: Een aantal kan niet onder nul zijn: -3"],
    [
      "date,time,calls\n2026-01-05,09:00,3\n2026-01-05,09:00,4",
      "Regel 3: 2026-01-05 09:00 staat er twee keer. Tel de regels op, of geef de kolom channel.",
    ],
    [
      `date,time,channel,calls\n${counts(2, "chat")}\n${counts(2, "telefoon")}`,
      "Welk kanaal? Kies met --channel: chat, telefoon",
    ],
  ])("%#", async (text, sentence) => {
    expect(await forecastCommand([await fileOf(text), "--interval", "60m"])).toBe(1);
    expect(complained).toEqual([sentence]);
  });
  test("a file that is not there, and a channel that is not in it", async () => {
    expect(await forecastCommand([join(folder, "none.csv")])).toBe(1);
    expect(complained[0]).toMatch(/^Dit bestand is niet te lezen: .*none\.csv$/);
    const file = await fileOf(`date,time,channel,calls\n${counts(2, "chat")}`);
    expect(await forecastCommand([file, "--interval", "60m", "--channel", "fax"])).toBe(1);
    expect(complained[1]).toBe("Het kanaal «fax» staat niet in het bestand.");
  });
  test.each([
    [[], "Gebruik"],
    [["a.csv", "b.csv"], "Gebruik"],
    [["a.csv", "--wat"], "Gebruik"],
    [["a.csv", "--interval", "20m"], "--interval 20m: dit kan niet. Wel: 15m, 30m, 60m"],
    [["a.csv", "--horizon", "0d"], "--horizon 0d: dit kan niet"],
    [["a.csv", "--horizon", "900d"], "--horizon 900d: dit kan niet"],
    [["a.csv", "--origins", "veel"], "--origins veel: dit kan niet"],
    [["a.csv", "--share", "-1"], "--share"],
    [["a.csv", "--level", "100"], "--level 100: dit kan niet"],
    [["a.csv", "--country", "LU"], "--country LU: dit kan niet. Wel: NL, BE"],
  ])("%j", async (args, sentence) => {
    expect(await forecastCommand(args)).toBe(2);
    expect(complained[0]).toContain(sentence);
  });
});

test("hours and minutes are understood alike, and a country brings its clock", () => {
  expect(readArguments(["f", "--interval", "1h"])).toMatchObject({
    minutes: 60,
    horizon: 14,
    zone: "Europe/Amsterdam",
    level: 0.9,
  });
  expect(readArguments(["f", "--interval", "15", "--horizon", "7", "--country", "be"])).toMatchObject({
    minutes: 15,
    horizon: 7,
    zone: "Europe/Brussels",
    country: "BE",
  });
  expect(readArguments(["f", "--zone", "UTC", "--country", "BE"])).toMatchObject({ zone: "UTC" });
});

test("MSTL runs from the package, and continues a week", async () => {
  const decompose = await loadMstl();
  const values = Float64Array.from(
    { length: 42 * 24 },
    (_, at) => 20 + 10 * Math.sin((2 * Math.PI * at) / 24) + (Math.floor(at / 24) % 7),
  );
  const ahead = decompose(values, [24, 168], 48);
  expect(ahead).toHaveLength(48);
  for (const [at, value] of Array.from(ahead).entries())
    expect(Math.abs(value - values[35 * 24 + at]!)).toBeLessThan(1.5);
});
