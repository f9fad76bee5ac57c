/**
 * The register of personal data. A new table needs one line here, in the file of its capability: the test beside this file reads the real
 * database and says exactly what is missing.
 */
import type { Emptied, Line, OfCustomer, Register } from "../shapes.ts";
import { CHANNELS } from "./channels/rules.ts";
import { COMPLIANCE } from "./compliance/rules.ts";
import { CONVERSATIONS } from "./conversations/rules.ts";
import { CUSTOMERS } from "./customers/rules.ts";
import { HOUSE } from "./house/rules.ts";
import { LIBRARY } from "./library/rules.ts";
import { OVERSIGHT } from "./oversight/rules.ts";
import { RIGHTS } from "./own/rules.ts";
import { QUESTIONS } from "./questions/rules.ts";
import { TALKS } from "./talks/rules.ts";
import { THANKS } from "./thanks/rules.ts";

export const REGISTER: Register = {
  ...CUSTOMERS,
  ...CONVERSATIONS,
  ...CHANNELS,
  ...HOUSE,
  ...RIGHTS,
  ...QUESTIONS,
  ...TALKS,
  ...LIBRARY,
  ...THANKS,
  ...COMPLIANCE,
  ...OVERSIGHT,
};

export const columnsIn = (columns: string | undefined): string[] => columns?.trim().split(/\s+/).filter(Boolean) ?? [];

/** What holds personal data: what would go, what would be emptied, or what is a colleague's. */
export function personalColumns(line: Line): string[] {
  if (line.of === "nobody") return [];
  if (line.of === "colleague") return columnsIn(line.holds);
  const goes = line.of === "customer" ? columnsIn(line.goes) : [];
  return [...goes, ...emptiedColumns(line.stays).map(([column]) => column)];
}

export const emptiedColumns = (stays: Emptied | undefined): [column: string, becomes: keyof Emptied][] =>
  (Object.entries(stays ?? {}) as [keyof Emptied, string][]).flatMap(([becomes, columns]) =>
    columnsIn(columns).map((column): [string, keyof Emptied] => [column, becomes]),
  );

/** Tables of customers with those that are found through another before that other. */
export function customerTables(register: Register): [table: string, line: OfCustomer][] {
  const tables = Object.entries(register).filter((each): each is [string, OfCustomer] => each[1].of === "customer");
  return tables.toSorted(([a], [b]) => depthOf(register, b) - depthOf(register, a));
}

/** Customers are 0; more steps than this are a circle. */
const MOST_STEPS = 8;

function depthOf(register: Register, table: string, steps = 0): number {
  const line = register[table];
  if (table === "customers" || line?.of !== "customer" || steps > MOST_STEPS) return 0;
  return (
    1 +
    Math.max(
      0,
      ...line.ways.map((way) =>
        "to" in way ? depthOf(register, way.to, steps + 1) : "of" in way ? SAME_AS_MESSAGES : 0,
      ),
    )
  );
}

/** Found by what another row names: before that row goes. */
const SAME_AS_MESSAGES = 3;

export type Held = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly nullable: boolean; readonly type?: string }[];
};

/** Where register and database differ, each with what to do about it. */
export function unregistered(register: Register, tables: readonly Held[]): string[] {
  const gone = Object.keys(register).filter((name) => !tables.some((table) => table.name === name));
  return [
    ...gone.map((name) => `${name}: there is no such table any more; take its line out of the register`),
    ...tables.flatMap((table) => unregisteredIn(register[table.name], table)),
  ];
}

const WHERE = "apps/server/src/modules/customer-rights/register";

function unregisteredIn(line: Line | undefined, { name, columns }: Held): string[] {
  if (!line)
    return [
      missingTable(
        name,
        columns.map((column) => column.name),
      ),
    ];
  const set = line.of === "customer" ? Object.keys(line.set ?? {}) : [];
  const known = [...personalColumns(line), ...columnsIn(line.rest), ...set];
  const unknown = columns.filter((column) => !known.includes(column.name));
  const gone = known.filter((column) => !columns.some((each) => each.name === column));
  const twice = known.filter((column, index) => known.indexOf(column) !== index);
  return [
    ...unknown.map(
      (column) =>
        `${name}.${column.name}: is not in ${WHERE}. Add it to \`rest\` when it says nothing about a person; else to ${placesOf(line)}`,
    ),
    ...gone.map((column) => `${name}.${column}: there is no such column any more; take it out of ${WHERE}`),
    ...twice.map((column) => `${name}.${column}: stands twice in ${WHERE}`),
    ...wrongWays(line, name, columns),
    ...unnamedFiles(line, name, columns),
  ];
}

function placesOf(line: Line): string {
  if (line.of === "nobody")
    return 'a line with `of: "customer"` or `of: "colleague"`, for the table then holds personal data';
  if (line.of === "colleague") return "`holds`";
  return line.of === "customer" && line.goes !== undefined
    ? "`goes` (the row goes when its customer is erased)"
    : "`stays`, under what it becomes when its customer is erased (null, text, object, list, array)";
}

function missingTable(name: string, columns: readonly string[]): string {
  const all = columns.join(" ");
  const through = columns.find((column) => /^(conversation|message|customer)_id$/.test(column));
  const nobody = `${name}: { of: "nobody", rest: "${all}" }`;
  if (!through) return `${name}: is not in ${WHERE}. Nothing about people in it? Add: ${nobody}`;
  const to = `${through.slice(0, -3)}s`;
  return (
    `${name}: is not in ${WHERE}. What customers or colleagues wrote goes in \`stays\` (its rows are counted) or \`goes\` (they are not); all else in \`rest\`: ` +
    `${name}: { of: "customer", purpose: "answering", kept: "contact", ways: [{ column: "${through}", to: "${to}" }], stays: { text: "…" }, rest: "${all}" }. ` +
    `Nothing personal? Add: ${nobody}`
  );
}

/** A way that leads nowhere would erase nothing; null where the database refuses it would stop an erasure halfway. */
function wrongWays(line: Line, name: string, columns: Held["columns"]): string[] {
  if (line.of !== "customer") return [];
  const nullable = new Set(columns.filter((column) => column.nullable).map((column) => column.name));
  const refused = columnsIn(line.stays?.null).filter((column) => !nullable.has(column));
  const both = line.goes !== undefined && line.stays !== undefined;
  return [
    ...refused.map(
      (column) => `${name}.${column}: cannot become null; put it under \`text\`, \`object\`, \`list\` or \`array\``,
    ),
    ...(both ? [`${name}: its rows go or stay, not both`] : []),
    ...(line.ways.length === 0 ? [`${name}: says no way to its customer`] : []),
  ];
}

/** A file that the register does not know of would be taken for one that nobody names any more, and go from the store. */
function unnamedFiles(line: Line, name: string, columns: Held["columns"]): string[] {
  if (line.of !== "customer" && line.of !== "anybody") return [];
  const names = columns.filter((column) => column.type === "text" && /(^|_)hash$/.test(column.name));
  return names
    .filter((column) => column.name !== line.file)
    .map(
      (column) =>
        `${name}.${column.name}: names a file? Then say \`file: "${column.name}"\`; else give the column another name`,
    );
}
