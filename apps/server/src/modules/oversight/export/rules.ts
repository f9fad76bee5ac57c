/** What stands in an export besides its lines of JSON: the same lines as tables, and what says that nothing was changed. Pure. */
import type { Decision, PolicyLine, SuggestionLine } from "./shapes.ts";

export type FileMade = { readonly name: string; readonly lines: number; readonly sha256: string };
export type Asked = { readonly from: Date; readonly until: Date; readonly isPersonal: boolean };

/** No moment of making is in it: made again it is the same, to the byte. */
export const manifestOf = (organisationId: string, { from, until, isPersonal }: Asked, files: readonly FileMade[]) =>
  `${JSON.stringify({ format: 1, organisation: organisationId, from: from.toISOString(), until: until.toISOString(), personal: isPersonal, files }, null, 2)}\n`;

/** As `sha256sum -c` reads it. */
export const sumsOf = (files: readonly Pick<FileMade, "name" | "sha256">[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");

export const nameOf = ({ from, until }: Asked): string =>
  `assistance-${from.toISOString().slice(0, 10)}-${until.toISOString().slice(0, 10)}.zip`;

type Cell = string | number | boolean | null | undefined;
export type Table<Line> = Readonly<Record<string, (line: Line) => Cell>>;

const percent = (share: number | null | undefined): number | null => (share == null ? null : Math.round(share * 100));
const decisionIn = ({ decisions }: SuggestionLine): Decision | undefined =>
  decisions.find(({ decided }) => decided !== "undone");

/** Shares in whole percents: what a point in a number means depends on who opens it. */
export const SUGGESTIONS: Table<SuggestionLine> = {
  at: ({ at }) => at,
  task: ({ task }) => task,
  topic: ({ topic }) => topic,
  level: ({ level }) => level,
  rule: ({ rule }) => rule,
  engine: ({ engine }) => engine,
  engine_version: ({ engineVersion }) => engineVersion,
  confidence_percent: ({ confidence }) => percent(confidence),
  risk: ({ risk }) => risk,
  sources: ({ sources }) => sources.length,
  decided: (line) => decisionIn(line)?.decided,
  decided_at: (line) => decisionIn(line)?.at,
  edited_percent: (line) => percent(decisionIn(line)?.editRatio),
  reason: (line) => decisionIn(line)?.reason,
  undone_at: ({ decisions }) => decisions.find(({ decided }) => decided === "undone")?.at,
  looked_at_again: ({ sampled }) => sampled,
  found: ({ recheck }) => recheck?.judgement,
  found_at: ({ recheck }) => recheck?.at,
  article: ({ articleId }) => articleId,
  id: ({ id }) => id,
};
const POLICY_COLUMNS = ["at", "kind", "task", "topic", "level", "off", "why", "note", "by", "id"] as const;
export const POLICY: Table<PolicyLine> = Object.fromEntries(
  POLICY_COLUMNS.map((name) => [name, (line: PolicyLine) => line[name] as Cell]),
);

/** By this mark spreadsheets read letters with accents right. */
const MARK = "\uFEFF";
export const headOf = <Line>(table: Table<Line>): string => MARK + rowOf(Object.keys(table));
export const lineOf = <Line>(table: Table<Line>, line: Line): string =>
  rowOf(Object.values(table).map((cell) => cell(line)));

/** Semicolons: a comma is the decimal sign where these files are opened. */
const rowOf = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(";")}\r\n`;

/** Somebody's words that begin like a formula would be worked out by who opens them. */
function cellOf(cell: Cell): string {
  const text = String(cell ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
