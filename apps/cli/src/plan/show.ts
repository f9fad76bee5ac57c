/** Writes a roster where it is asked for: as a drawing, as a table, as one calendar per agent. For every command that has a roster. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RosterProblem } from "@luwte/planning/rosters/problem.ts";
import type { Roster, Violation } from "@luwte/planning/rosters/roster.ts";
import { calendarOf } from "@luwte/planning/rosters/show/calendar.ts";
import { rosterChart } from "@luwte/planning/rosters/show/chart.ts";
import { tableOf } from "@luwte/planning/rosters/show/table.ts";
import type { Language } from "../terminal.ts";
import { calendarWords, chartWords } from "./showTexts.ts";

/** For `parseArgs`. */
export const SHOW_OPTIONS = { chart: { type: "string" }, csv: { type: "string" }, ics: { type: "string" } } as const;
/** A file for the drawing, a file for the table, a folder for the calendars. */
export type Shown = { chart?: string; csv?: string; ics?: string };

type Rostered = { problem: RosterProblem; roster: Roster };

export async function writeShown(
  { problem, roster }: Rostered,
  violations: readonly Violation[],
  { chart, csv, ics }: Shown,
  language: Language,
): Promise<void> {
  if (chart !== undefined)
    await writeFile(chart, rosterChart(problem, roster, violations, chartWords(problem, language)));
  if (csv !== undefined) await writeFile(csv, tableOf(problem, roster));
  if (ics !== undefined) await writeCalendars({ problem, roster }, ics, language);
}

/** Named by number as well, so that two names that a disk cannot tell apart keep their own file. */
async function writeCalendars({ problem, roster }: Rostered, folder: string, language: Language): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, { id }] of problem.agents.entries()) {
    const name = `${String(index + 1).padStart(3, "0")}-${id.replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60)}.ics`;
    await writeFile(join(folder, name), calendarOf(problem, roster, id, calendarWords(language)));
  }
}
