/** Which tables and columns a customer is given, and what somebody looks at first. Pure, made of the register. */
import type { RetentionSettings, SettableClass } from "@luwte/contract/customerRights.ts";
import { RETENTION, SETTABLE_CLASSES } from "@luwte/contract/customerRights.ts";
import { columnsIn, emptiedColumns } from "../register/rules.ts";
import type { OfCustomer, Register } from "../shapes.ts";
import type { FileOf, Row, Section, Withheld } from "./shapes.ts";

export type Given = { readonly table: string; readonly line: OfCustomer; readonly columns: readonly string[] };

/** What only opens doors, or says the same again in the machine's way. */
const TECHNICAL = new Set([
  "undo",
  "original_id",
  "message_id_header",
  "hash",
  "content_id",
  "rich_text",
  "proposals",
  "provenance",
  "cases",
  "moved_from",
  "params",
]);

/** In the order in which a customer reads them. */
export const givenTables = (register: Register): Given[] =>
  Object.entries(register).flatMap(([table, line]) =>
    line.of === "customer" && line.title ? [{ table, line, columns: givenColumns(line) }] : [],
  );

function givenColumns(line: OfCustomer): string[] {
  const hidden = columnsIn(line.hidden);
  const stays = emptiedColumns(line.stays).filter(([, becomes]) => becomes !== "key" && becomes !== "hash");
  const personal = [...columnsIn(line.goes), ...stays.map(([column]) => column)];
  return [...columnsIn(line.shown), ...personal].filter((column) => !TECHNICAL.has(column) && !hidden.includes(column));
}

/** Of messages, those that colleagues wrote for themselves; of other tables that are looked at, all. */
export const isReviewed = ({ table, line }: Given, row: Row): boolean =>
  line.reviewed === true && (table !== "messages" || row.values.direction === "note");

export function keptFor(line: OfCustomer, settings: RetentionSettings): Section["kept"] {
  const name = SETTABLE_CLASSES.find((each) => each === line.kept);
  return name ? { count: settings[name], unit: unitOf(name) } : null;
}
const unitOf = (name: SettableClass) => RETENTION[name].unit;

export const without = (sections: readonly Section[], withheld: readonly Withheld[]): Section[] => {
  const parts = new Set(withheld.map(({ part }) => part));
  return sections.map((section) => ({ ...section, rows: section.rows.filter(({ part }) => !parts.has(part)) }));
};

/** Files of a message that is withheld are withheld with it. */
export const filesWithout = (files: readonly FileOf[], withheld: readonly Withheld[]): FileOf[] => {
  const parts = new Set(withheld.map(({ part }) => part));
  return files.filter(({ id, messageId }) => !parts.has(`attachments/${id}`) && !parts.has(`messages/${messageId}`));
};

/** Names from outside: no paths, no signs that a disk refuses, and never two alike. */
export const pathOfFile = (name: string, place: number): string =>
  `files/${String(place + 1).padStart(3, "0")}-${
    name
      .replace(/[^\p{L}\p{N}._ -]/gu, "_")
      .replace(/^\.+/, "")
      .slice(0, 100) || "file"
  }`;

export const wordsOf = (row: Row): string =>
  Object.values(row.values)
    .filter((value): value is string => typeof value === "string" && !/^\d{4}-\d\d-\d\dT/.test(value))
    .join("\n")
    .slice(0, 4_000);
