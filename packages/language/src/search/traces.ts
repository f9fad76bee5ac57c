/** Texts as the traces they are made of, each trace by a number, and which texts have it: a table that is made once and read fast. */

/** So that what is kept of a text is small and compared fast. It only grows. */
export type TraceNumbers = Map<string, number>;

/** The traces of one text, each once with its times, in the order in which they come: first the words, then the letters. */
export type Counted = { ids: Uint32Array; times: Uint16Array; words: number };

export type TraceTable = {
  numbers: TraceNumbers;
  /** The rows that have a trace, and its value in them, stand from `starts[id]` up to `starts[id + 1]`. */
  starts: Uint32Array;
  places: Uint32Array;
  values: Float64Array;
  rows: number;
};

/** Two blocks of features: words and letters. */
export const MARKS = ["w", "c"];

export function countTraces(traces: readonly string[], numbers: TraceNumbers): Counted {
  const [words, letters] = MARKS.map((mark) => timesOf(traces, mark, (trace) => numberOf(trace, numbers)));
  const all = [...words!, ...letters!];
  return {
    ids: Uint32Array.from(all, ([id]) => id),
    times: Uint16Array.from(all, ([, times]) => times),
    words: words!.size,
  };
}

function numberOf(trace: string, numbers: TraceNumbers): number {
  const known = numbers.get(trace);
  if (known !== undefined) return known;
  numbers.set(trace, numbers.size);
  return numbers.size - 1;
}

export function timesOf(traces: readonly string[], mark: string, idOf: (trace: string) => number | undefined) {
  const times = new Map<number, number>();
  for (const trace of traces) {
    const id = trace.startsWith(mark) ? idOf(trace) : undefined;
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

/** `rows`: counted with these numbers. `valuesOf`: of a row, a value for each of its traces, by how many rows have them. */
export function tableOf(
  rows: readonly Counted[],
  numbers: TraceNumbers,
  valuesOf: (counted: Counted, row: number, met: (id: number) => number) => Float64Array,
): TraceTable {
  const starts = startsOf(rows, numbers.size);
  const total = starts.at(-1)!;
  const places = new Uint32Array(total);
  const table = { numbers, starts, places, values: new Float64Array(total), rows: rows.length };
  const met = (id: number) => rowsWith(table, id);
  const next = starts.slice();
  for (const [row, counted] of rows.entries())
    addRow(table, next, row, { counted, values: valuesOf(counted, row, met) });
  return table;
}

function startsOf(rows: readonly Counted[], size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const { ids } of rows) for (const id of ids) starts[id + 1]!++;
  for (let id = 0; id < size; id++) starts[id + 1]! += starts[id]!;
  return starts;
}

type Valued = { counted: Counted; values: Float64Array };

function addRow(table: TraceTable, next: Uint32Array, row: number, { counted, values }: Valued): void {
  for (const [at, id] of counted.ids.entries()) {
    const place = next[id]!++;
    table.places[place] = row;
    table.values[place] = values[at]!;
  }
}

export const rowsWith = ({ starts }: Pick<TraceTable, "starts">, id: number): number =>
  (starts[id + 1] ?? 0) - (starts[id] ?? 0);

/** A trace that no row has says nothing; its number may be of a text that came after the table. */
export function knownIn(table: TraceTable, trace: string): number | undefined {
  const id = table.numbers.get(trace);
  return id !== undefined && rowsWith(table, id) > 0 ? id : undefined;
}

export function addScores({ starts, places, values }: TraceTable, id: number, weight: number, to: Float64Array): void {
  for (let at = starts[id]!; at < starts[id + 1]!; at++) to[places[at]!]! += weight * values[at]!;
}
