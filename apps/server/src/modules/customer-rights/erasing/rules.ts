/** What erasing does to each table, worked out of the register. Pure: the SQL of it is in `queries.ts`. */
import type { ErasureCounts } from "@luwte/contract/customerRights.ts";
import { columnsIn, customerTables, emptiedColumns } from "../register/rules.ts";
import type { OfCustomer, Register, Way } from "../shapes.ts";
import type { Found, SetColumn, Step, Whose } from "./shapes.ts";

/** In this order; a table to which no way leads from what is given has no step. */
export function stepsFor(register: Register, whose: Whose): Step[] {
  return customerTables(register).flatMap(([table, line]) => {
    const found = foundIn(register, table, whose);
    return found.length === 0 ? [] : [{ table, found, file: line.file ?? null, sets: setsOf(line) }];
  });
}

function setsOf(line: OfCustomer): SetColumn[] | null {
  if (line.goes !== undefined) return null;
  const rest = columnsIn(line.rest);
  const words = Object.entries(line.set ?? {}).map(([column, word]): SetColumn => ({ column, to: { word } }));
  return [
    ...emptiedColumns(line.stays).map(([column, to]): SetColumn => ({ column, to })),
    ...words,
    // Whoever has the row on the screen takes the emptied one for newer.
    ...(rest.includes("version") ? [{ column: "version", to: "next" } as const] : []),
    ...(rest.includes("erased_at") ? [{ column: "erased_at", to: "now" } as const] : []),
  ];
}

/** Conversations are erased by themselves, some at a time; never all those of a customer at once. */
export function foundIn(register: Register, table: string, whose: Whose): Found[] {
  if (table === "customers" || table === "conversations")
    return whose[table].length > 0 ? [{ kind: "ids", column: "id", of: table }] : [];
  const line = register[table];
  return line?.of === "customer" ? line.ways.flatMap((way) => foundBy(register, way, whose)) : [];
}

function foundBy(register: Register, way: Way, whose: Whose): Found[] {
  if ("address" in way) return whose.addresses.length > 0 ? [{ kind: "addresses", column: way.address }] : [];
  if ("payload" in way) return [];
  if ("among" in way) {
    const found = foundIn(register, way.of, whose);
    return found.length > 0 ? [{ kind: "among", column: way.way, table: way.of, list: way.among, found }] : [];
  }
  const { column, to } = way;
  if (to === "customers" || to === "conversations")
    return whose[to].length > 0 ? [{ kind: "ids", column, of: to }] : [];
  const found = foundIn(register, to, whose);
  return found.length > 0 ? [{ kind: "through", column, table: to, found }] : [];
}

/** Tables in whose payloads a customer may stand. */
export const payloadsIn = (register: Register): { table: string; column: string }[] =>
  customerTables(register).flatMap(([table, line]) =>
    line.ways.flatMap((way) => ("payload" in way ? [{ table, column: way.payload }] : [])),
  );

export const sameCounts = (one: ErasureCounts, other: ErasureCounts): boolean =>
  (Object.keys(one) as (keyof ErasureCounts)[]).every((name) => one[name] === other[name]);

const DAY = 86_400_000;
export const dueAfter = (now: Date, graceDays: number): Date => new Date(now.getTime() + graceDays * DAY);
