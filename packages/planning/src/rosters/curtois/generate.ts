/** Instances in the public format from a seed, of any size up to a year for hundreds: for tests and benchmarks of what no public file covers. */
import { type Chance, chanceOf } from "../chance.ts";

export type Size = { days: number; employees: number; shifts: number; seed: number };

/** Three turns a day (early, late, night), each in as many kinds as it takes. Demand is about what the employees can do. */
export function generateInstance({ days, employees, shifts, seed }: Size): string {
  const chance = chanceOf(seed);
  const ids = Array.from({ length: shifts }, (_, at) => `${"ELN"[at % 3]}${Math.floor(at / 3) + 1}`);
  const staff = Array.from({ length: employees }, (_, at) => `P${at + 1}`);
  return [
    ["SECTION_HORIZON", `${days}`],
    ["SECTION_SHIFTS", ...ids.map((id) => shiftLine(id, ids))],
    ["SECTION_STAFF", ...staff.map((id) => staffLine(chance, id, ids, days))],
    ["SECTION_DAYS_OFF", ...staff.map((id) => `${id},${chance.below(days)}`)],
    ["SECTION_SHIFT_ON_REQUESTS", ...staff.flatMap((id) => requests(chance, id, ids, days))],
    ["SECTION_SHIFT_OFF_REQUESTS", ...staff.flatMap((id) => requests(chance, id, ids, days))],
    ["SECTION_COVER", ...coverLines(chance, ids, days, employees)],
  ]
    .map((section) => section.join("\n"))
    .join("\n\n");
}

const turnOf = (id: string): number => "ELN".indexOf(id[0]!);

/** No earlier turn on the day after a later one. */
function shiftLine(id: string, ids: readonly string[]): string {
  return `${id},480,${ids.filter((other) => turnOf(other) < turnOf(id)).join("|")}`;
}

function staffLine(chance: Chance, id: string, ids: readonly string[], days: number): string {
  const part = chance.fraction() < 0.25;
  const most = Math.floor(((part ? 3 : 4.5) * days) / 7) * 480;
  const able = ids.map((shift) => `${shift}=${chance.fraction() < 0.2 ? 0 : days}`);
  const weekends = Math.max(1, Math.floor(days / 14));
  return `${id},${able.join("|")},${most},${most - 960},5,2,2,${weekends}`;
}

function requests(chance: Chance, id: string, ids: readonly string[], days: number): string[] {
  return Array.from({ length: Math.ceil(days / 7) }, () =>
    [id, chance.below(days), ids[chance.below(ids.length)], 1 + chance.below(3)].join(","),
  );
}

function coverLines(chance: Chance, ids: readonly string[], days: number, employees: number): string[] {
  const mean = (employees * 0.52) / ids.length;
  return Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    ids.map((id) => `${day},${id},${Math.max(0, Math.round(mean * (0.7 + 0.6 * chance.fraction())))},100,1`),
  );
}
