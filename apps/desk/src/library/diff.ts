/**
 * What differs between two texts, by lines and within a changed line by words: the longest common subsequence (Hunt and McIlroy 1976), found by the
 * table of lengths. Beginning and end that are the same are taken off first, so that the table stays small. Pure.
 */
export type Piece = { kind: "same" | "added" | "removed"; text: string };
export type Line = { kind: "same" | "added" | "removed"; pieces: readonly Piece[] };
/** Lines, or how many that did not change were left out. */
export type Shown = { kind: "line"; line: Line } | { kind: "skipped"; count: number };

/** More cells than this would keep the page busy: then all of the one is gone and all of the other is new. */
const MOST_CELLS = 4_000_000;

type Step<Item> = { kind: Piece["kind"]; item: Item };

/** From `before` to `after`, one step per item. */
export function steps<Item>(before: readonly Item[], after: readonly Item[]): Step<Item>[] {
  const start = commonAt(before, after, (items, at) => items[at]);
  const room = Math.min(before.length, after.length) - start;
  const end = Math.min(
    room,
    commonAt(before, after, (items, at) => items[items.length - 1 - at]),
  );
  const middle = between(before.slice(start, before.length - end), after.slice(start, after.length - end));
  const same = (item: Item): Step<Item> => ({ kind: "same", item });
  return [...before.slice(0, start).map(same), ...middle, ...before.slice(before.length - end).map(same)];
}

function commonAt<Item>(
  a: readonly Item[],
  b: readonly Item[],
  of: (items: readonly Item[], at: number) => Item | undefined,
) {
  let at = 0;
  while (at < Math.min(a.length, b.length) && of(a, at) === of(b, at)) at += 1;
  return at;
}

function between<Item>(before: readonly Item[], after: readonly Item[]): Step<Item>[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > MOST_CELLS) return [...all("removed", before), ...all("added", after)];
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  return walked(before, after, (i, j) => lengths[i * width + j]!);
}

const all = <Item>(kind: Piece["kind"], items: readonly Item[]): Step<Item>[] => items.map((item) => ({ kind, item }));

function walked<Item>(before: readonly Item[], after: readonly Item[], length: (i: number, j: number) => number) {
  const found: Step<Item>[] = [];
  let [i, j] = [0, 0];
  const take = (kind: Piece["kind"], item: Item) => {
    found.push({ kind, item });
    if (kind !== "added") i += 1;
    if (kind !== "removed") j += 1;
  };
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) take("same", before[i]!);
    else if (length(i + 1, j) >= length(i, j + 1)) take("removed", before[i]!);
    else take("added", after[j]!);
  }
  return [...found, ...all("removed", before.slice(i)), ...all("added", after.slice(j))];
}

const linesOf = (text: string): string[] => (text === "" ? [] : text.replace(/\r\n?/g, "\n").split("\n"));
/** Words and what is between them, so that putting them together gives the line. */
const wordsOf = (line: string): string[] => line.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** Lines of both, in order; a removed line that became the added one after it shows which of its words changed. */
export function differences(before: string, after: string): Line[] {
  const found = steps(linesOf(before), linesOf(after));
  const lines: Line[] = [];
  for (let at = 0; at < found.length; ) {
    const removed = runFrom(found, at, "removed");
    const added = runFrom(found, at + removed.length, "added");
    if (removed.length + added.length > 0) lines.push(...changed(removed, added));
    else lines.push({ kind: "same", pieces: [{ kind: "same", text: found[at]!.item }] });
    at += Math.max(1, removed.length + added.length);
  }
  return lines;
}

function runFrom(found: readonly Step<string>[], from: number, kind: Piece["kind"]): string[] {
  const after = found.slice(from).findIndex((step) => step.kind !== kind);
  return found.slice(from, after < 0 ? undefined : from + after).map(({ item }) => item);
}

/** Lines that stand at the same place of what was taken and what came are one line that changed. */
function changed(removed: readonly string[], added: readonly string[]): Line[] {
  const pairs = removed.map((line, at) => withWords(line, added[at] ?? null));
  const rest = added.slice(removed.length).map((text): Line => ({ kind: "added", pieces: [{ kind: "added", text }] }));
  return [...pairs.map(({ gone }) => gone), ...pairs.flatMap(({ come }) => come ?? []), ...rest];
}

function withWords(before: string, after: string | null): { gone: Line; come: Line | null } {
  if (after === null) return { gone: { kind: "removed", pieces: [{ kind: "removed", text: before }] }, come: null };
  const words = steps(wordsOf(before), wordsOf(after));
  const side = (kind: "removed" | "added"): Line => ({
    kind,
    pieces: joined(words.filter((step) => step.kind === "same" || step.kind === kind)),
  });
  return { gone: side("removed"), come: side("added") };
}

/** Neighbours of one kind are one piece. */
function joined(words: readonly Step<string>[]): Piece[] {
  return words.reduce<Piece[]>((pieces, { kind, item }) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += item;
    else pieces.push({ kind, text: item });
    return pieces;
  }, []);
}

const AROUND = 2;

/** What changed with two lines around it; the rest is counted. */
export function shownOf(lines: readonly Line[]): Shown[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== "same"),
  );
  return lines.reduce<Shown[]>((shown, line, at) => {
    const last = shown.at(-1);
    if (near[at]) shown.push({ kind: "line", line });
    else if (last?.kind === "skipped") last.count += 1;
    else shown.push({ kind: "skipped", count: 1 });
    return shown;
  }, []);
}
