/** How alike two texts are by the pieces they are made of: TF-IDF and the cosine (Salton and Buckley 1988). A typing error or half a compound still counts. */

export type TraceIndex = {
  ids: Map<string, number>;
  rarity: number[];
  places: [row: number, value: number][][];
  rows: number;
};

/** Two blocks of features, words and letters, of length one each. */
export function indexTraces(rows: readonly (readonly string[])[]): TraceIndex {
  const seen = new Map<string, number>();
  for (const traces of rows) for (const trace of new Set(traces)) seen.set(trace, (seen.get(trace) ?? 0) + 1);
  const ids = new Map([...seen.keys()].map((trace, id) => [trace, id]));
  const rarity = [...seen.values()].map((times) => Math.log((1 + rows.length) / (1 + times)) + 1);
  const places: TraceIndex["places"] = rarity.map(() => []);
  const index = { ids, rarity, places, rows: rows.length };
  for (const [row, traces] of rows.entries())
    for (const [id, value] of weighed(index, traces)) places[id]!.push([row, value]);
  return index;
}

/** Between 0 and 1 for each row. */
export function scoreTraces(index: TraceIndex, traces: readonly string[]): Float64Array {
  const scores = new Float64Array(index.rows);
  for (const [id, value] of weighed(index, traces))
    for (const [row, other] of index.places[id]!) scores[row]! += (value * other) / 2;
  return scores;
}

function weighed({ ids, rarity }: Pick<TraceIndex, "ids" | "rarity">, traces: readonly string[]): [number, number][] {
  return ["w", "c"].flatMap((mark) => {
    const counts = new Map<number, number>();
    for (const trace of traces) {
      const id = trace.startsWith(mark) ? ids.get(trace) : undefined;
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const values = [...counts].map(([id, times]): [number, number] => [id, (1 + Math.log(times)) * rarity[id]!]);
    const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    return values.map(([id, value]): [number, number] => [id, value / length]);
  });
}
