/** How alike two texts are by the pieces they are made of: TF-IDF and the cosine (Salton and Buckley 1988). A typing error or half a compound still counts. */

/** Each trace by a number, so that what is kept of a text is small and compared fast. It only grows. */
export type TraceNumbers = Map<string, number>;

/** The traces of one text, each once with its times, in the order in which they come: first the words, then the letters. */
export type Counted = { ids: Uint32Array; times: Uint16Array; words: number };

export type TraceIndex = {
  numbers: TraceNumbers;
  /** The rows that have a trace, and its value in them, stand from `starts[id]` up to `starts[id + 1]`. */
  starts: Uint32Array;
  places: Uint32Array;
  values: Float64Array;
  /** By the number of rows that have a trace. */
  rarity: Float64Array;
  rows: number;
};

/** Two blocks of features, words and letters, of length one each. */
const MARKS = ["w", "c"];

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

function timesOf(traces: readonly string[], mark: string, idOf: (trace: string) => number | undefined) {
  const times = new Map<number, number>();
  for (const trace of traces) {
    const id = trace.startsWith(mark) ? idOf(trace) : undefined;
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

export function indexTraces(rows: readonly (readonly string[])[]): TraceIndex {
  const numbers: TraceNumbers = new Map();
  return indexCounted(
    rows.map((traces) => countTraces(traces, numbers)),
    numbers,
  );
}

/** `rows`: counted with these numbers. */
export function indexCounted(rows: readonly Counted[], numbers: TraceNumbers): TraceIndex {
  const starts = startsOf(rows, numbers.size);
  const total = starts.at(-1)!;
  const rarity = Float64Array.from(
    { length: rows.length + 1 },
    (_, met) => Math.log((1 + rows.length) / (1 + met)) + 1,
  );
  const index = {
    numbers,
    starts,
    places: new Uint32Array(total),
    values: new Float64Array(total),
    rarity,
    rows: rows.length,
  };
  const next = starts.slice();
  for (const [row, counted] of rows.entries()) addRow(index, next, row, counted);
  return index;
}

function startsOf(rows: readonly Counted[], size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const { ids } of rows) for (const id of ids) starts[id + 1]!++;
  for (let id = 0; id < size; id++) starts[id + 1]! += starts[id]!;
  return starts;
}

const rowsWith = ({ starts }: Pick<TraceIndex, "starts">, id: number): number =>
  (starts[id + 1] ?? 0) - (starts[id] ?? 0);

function addRow(index: TraceIndex, next: Uint32Array, row: number, { ids, times, words }: Counted): void {
  const values = Float64Array.from(ids, (id, at) => (1 + Math.log(times[at]!)) * index.rarity[rowsWith(index, id)]!);
  for (const block of [values.subarray(0, words), values.subarray(words)]) toLengthOne(block);
  for (const [at, id] of ids.entries()) {
    const place = next[id]!++;
    index.places[place] = row;
    index.values[place] = values[at]!;
  }
}

function toLengthOne(values: Float64Array): void {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < values.length; at++) values[at]! /= length;
}

/** Between 0 and 1 for each row. */
export function scoreTraces(index: TraceIndex, traces: readonly string[]): Float64Array {
  const scores = new Float64Array(index.rows);
  for (const mark of MARKS) {
    const times = timesOf(traces, mark, (trace) => knownIn(index, trace));
    const values = Float64Array.from(
      times,
      ([id, count]) => (1 + Math.log(count)) * index.rarity[rowsWith(index, id)]!,
    );
    toLengthOne(values);
    for (const [at, id] of [...times.keys()].entries()) addScores(index, id, values[at]!, scores);
  }
  return scores;
}

/** A trace that no row has says nothing; its number may be of a text that came after the index. */
function knownIn(index: TraceIndex, trace: string): number | undefined {
  const id = index.numbers.get(trace);
  return id !== undefined && rowsWith(index, id) > 0 ? id : undefined;
}

function addScores({ starts, places, values }: TraceIndex, id: number, value: number, scores: Float64Array): void {
  for (let at = starts[id]!; at < starts[id + 1]!; at++) scores[places[at]!]! += (value * values[at]!) / 2;
}
