/** Rosters of public instances as text: a line for each employee, a cell for each day, parted by tabs; an empty cell is a free day. */
import type { CurtoisRoster } from "./check.ts";
import type { Instance } from "./instance.ts";
import { cellOf, type Search } from "./search.ts";

/** The best roster of a search so far, by the ids of the instance. */
export function rosterOf({ employees, shifts, days }: Instance, search: Search): CurtoisRoster {
  return employees.map((_, employee) =>
    Array.from({ length: days }, (_, day) => shifts[cellOf(search, employee, day) - 1]?.id ?? null),
  );
}

/** One line for each employee, in the order of the instance. */
export function solutionText(roster: CurtoisRoster): string {
  return roster.map((line) => `${line.map((shift) => shift ?? "").join("\t")}\n`).join("");
}

/** Reads it back. Commas may part cells too, and "-" is a free day; empty lines at the end, and cells that a text editor took from the end of a line, are no matter. */
export function parseSolution(text: string, days: number): CurtoisRoster {
  const lines = text.replace(/(\r?\n)+$/, "").split(/\r?\n/);
  return lines.map((line) => {
    const cells = line.split(line.includes("\t") ? "\t" : ",").map((cell) => cell.trim());
    const filled = [...cells, ...new Array<string>(Math.max(0, days - cells.length)).fill("")];
    return filled.map((cell) => (cell === "" || cell === "-" ? null : cell));
  });
}
