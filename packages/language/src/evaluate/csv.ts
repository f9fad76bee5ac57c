/** Rows of a file of comma-separated values (RFC 4180), with the first line as names. */

/** Quotes may hold commas and new lines. A row with fewer fields than names lacks the rest. */
export function rowsOf(text: string): Record<string, string>[] {
  const [names, ...rows] = linesOf(text.replace(/^\ufeff/, ""));
  return rows
    .filter((fields) => fields.length > 1 || fields[0] !== "")
    .map((fields) => Object.fromEntries((names ?? []).map((name, at) => [name.trim(), fields[at] ?? ""])));
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  for (const [whole, quoted, plain, end] of text.matchAll(FIELD)) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    lines.push(fields);
    fields = [];
    if (whole === "" || end === "") break;
  }
  return lines;
}

/** Texts with their labels: columns `text` and `category`, `label` or `intent`. Rows without either are left out. */
export const examplesOf = (text: string): { text: string; label: string }[] =>
  rowsOf(text)
    .map((row) => ({ text: row.text ?? "", label: row.category ?? row.label ?? row.intent ?? "" }))
    .filter((example) => example.text !== "" && example.label !== "");

/** The first `most` of each label, in their order. */
export function fewOf<Row extends { label: string }>(examples: readonly Row[], most: number): Row[] {
  const counts = new Map<string, number>();
  return examples.filter(({ label }) => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts.get(label)! <= most;
  });
}
