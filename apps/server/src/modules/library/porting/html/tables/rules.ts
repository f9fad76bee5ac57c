/** Tables of a page as those of Markdown. A table that only arranges a page, or that holds lists and headings, is none: what is in it is read line by line. Pure. */

type Row = { cells: string[]; heads: number };
/** `before`: what was written before it; `held`: of itself, line by line. `depth`: tables in its cells that are still open. */
export type Table = { readonly before: string; held: string; readonly rows: Row[]; isPlain: boolean; depth: number };

export const beginTable = (before: string): Table => ({ before, held: "", rows: [], isPlain: true, depth: 0 });

/** Markdown says a row in one line. */
export function endCell({ rows }: Table, text: string, isHead: boolean): void {
  const row = rows.at(-1);
  row?.cells.push(text.replace(/\s+/g, " ").trim().replace(/\|/g, "\\|"));
  if (row && isHead) row.heads += 1;
}

const FEWEST = 2;
/** A hostile row with a million cells would make every other as long. */
const WIDEST = 30;

/** Null: it is no table. */
export function tableOf({ rows, isPlain }: Table): string | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (!isPlain || rows.length < FEWEST || width < FEWEST || width > WIDEST) return null;
  const [first] = rows;
  // Names that stand before each row are none of the columns.
  const isNamed = first!.heads === first!.cells.length || rows.every(({ heads }) => heads === 0);
  const head = isNamed ? first!.cells : [];
  return [head, Array<string>(width).fill("---"), ...(isNamed ? rows.slice(1) : rows).map(({ cells }) => cells)]
    .map((cells) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`)
    .join("\n");
}
