/** No file may come to need itself, types counted: a knot can only be understood, tested and changed as one. */
import { type Files, sourcesOf } from "./files.ts";
import { importsOf } from "./imports.ts";

type Graph = ReadonlyMap<string, readonly string[]>;

/** One shortest way round for each knot. */
export function importCycles(files: Files): string[] {
  const graph = graphOf(files);
  const told = new Set<string>();
  return [...graph.keys()].flatMap((path) => {
    const cycle = told.has(path) ? undefined : wayBack(graph, path);
    for (const member of cycle ?? []) told.add(member);
    return cycle ? [[...cycle, path].join(" -> ")] : [];
  });
}

function graphOf(files: Files): Graph {
  const sources = sourcesOf(files);
  const known = new Set(sources.map(([path]) => path));
  return new Map(
    sources.map(([path, text]) => [
      path,
      importsOf(path, text).flatMap((found) => (found.path && known.has(found.path) ? [found.path] : [])),
    ]),
  );
}

/** Breadth first, so the way that is shown is a shortest one. */
function wayBack(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const path of queue)
    for (const next of graph.get(path) ?? []) {
      if (next === start) return trail(cameFrom, start, path);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      queue.push(next);
    }
  return undefined;
}

function trail(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const way = [end];
  while (way[0] !== start) way.unshift(cameFrom.get(way[0]!)!);
  return way;
}
