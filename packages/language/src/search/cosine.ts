/** How alike two texts are by the pieces they are made of: TF-IDF and the cosine (Salton and Buckley 1988). A typing error or half a compound still counts. */
import {
  addScores,
  type Counted,
  countTraces,
  knownIn,
  MARKS,
  rowsWith,
  type TraceNumbers,
  type TraceTable,
  tableOf,
  timesOf,
} from "./traces.ts";

export function indexTraces(rows: readonly (readonly string[])[]): TraceTable {
  const numbers: TraceNumbers = new Map();
  return indexCounted(
    rows.map((traces) => countTraces(traces, numbers)),
    numbers,
  );
}

/** `rows`: counted with these numbers. */
export function indexCounted(rows: readonly Counted[], numbers: TraceNumbers): TraceTable {
  const rarity = Float64Array.from({ length: rows.length + 1 }, (_, met) => rarityOf(met, rows.length));
  return tableOf(rows, numbers, ({ ids, times, words }, _, met) => {
    const values = Float64Array.from(ids, (id, at) => (1 + Math.log(times[at]!)) * rarity[met(id)]!);
    for (const block of [values.subarray(0, words), values.subarray(words)]) toLengthOne(block);
    return values;
  });
}

const rarityOf = (met: number, rows: number): number => Math.log((1 + rows) / (1 + met)) + 1;

function toLengthOne(values: Float64Array): void {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < values.length; at++) values[at]! /= length;
}

/** Between 0 and 1 for each row: words and letters tell half each. */
export function scoreTraces(index: TraceTable, traces: readonly string[]): Float64Array {
  const scores = new Float64Array(index.rows);
  for (const mark of MARKS) {
    const times = timesOf(traces, mark, (trace) => knownIn(index, trace));
    const values = Float64Array.from(
      times,
      ([id, count]) => (1 + Math.log(count)) * rarityOf(rowsWith(index, id), index.rows),
    );
    toLengthOne(values);
    for (const [at, id] of [...times.keys()].entries()) addScores(index, id, values[at]! / 2, scores);
  }
  return scores;
}
