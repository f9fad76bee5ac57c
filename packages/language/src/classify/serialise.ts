/**
 * A classifier as text and back. Weights are kept in sixteen bits: less than a ten-thousandth of the largest weight is lost. The text is lines of JSON, none of them
 * long: a head, the features, some thousands on a line, and a line for each plane. A line is a step when it is read, so that nobody has to wait for all of them.
 */
import type { Sureness } from "./calibrate.ts";
import type { Plane } from "./solver.ts";
import type { Classifier } from "./train.ts";
import type { Vocabulary } from "./vocabulary.ts";

const VERSION = 3;
const LARGEST = 32_767;
const FEATURES_ON_A_LINE = 5_000;

type Head = { version: number; labels: string[]; size: number; texts: number } & Sureness;
type Page = { features: string[]; seen: number[] };
type Packed = { bias: number; scale: number; weights: string };

export function serialise({ labels, vocabulary, planes, sureness }: Classifier): string {
  const { ids, seen, texts } = vocabulary;
  const head: Head = { version: VERSION, labels, size: ids.size, texts, ...sureness };
  const lines = [head, ...pagesOf([...ids.keys()], seen), ...planes.map(packed)];
  return lines.map((line) => JSON.stringify(line)).join("\n");
}

/** Null for what is no classifier, or one of another version: then it is trained again. */
export function restore(text: string): Classifier | null {
  const steps = restoring(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As `restore`, in short steps: who has others to answer does so between two of them. */
export function* restoring(text: string): Generator<void, Classifier | null> {
  try {
    const lines = linesOf(text);
    const head = headOf(JSON.parse(lines.next().value ?? ""));
    if (!head) return null;
    const vocabulary: Vocabulary = { ids: new Map(), seen: [], texts: head.texts };
    const planes: Plane[] = [];
    for (const line of lines) {
      yield;
      if (!isAdded(JSON.parse(line), head, vocabulary, planes)) return null;
    }
    const isWhole = vocabulary.ids.size === head.size && planes.length === head.labels.length;
    const { labels, temperature, slope, shift } = head;
    return isWhole ? { labels, vocabulary, planes, sureness: { temperature, slope, shift } } : null;
  } catch {
    return null; // No JSON, or weights that are no base64.
  }
}

function pagesOf(features: readonly string[], seen: readonly number[]): Page[] {
  return Array.from({ length: Math.ceil(features.length / FEATURES_ON_A_LINE) }, (_, page) => {
    const [from, to] = [page * FEATURES_ON_A_LINE, (page + 1) * FEATURES_ON_A_LINE];
    return { features: features.slice(from, to), seen: seen.slice(from, to) };
  });
}

function* linesOf(text: string): Generator<string, undefined> {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    yield text.slice(from, to);
    from = to + 1;
  }
}

function headOf(value: unknown): Head | null {
  if (typeof value !== "object" || value === null) return null;
  const { version, labels, size, texts, temperature, slope, shift } = value as Partial<Head>;
  const isHead =
    version === VERSION && Array.isArray(labels) && [size, texts, temperature, slope, shift].every(Number.isFinite);
  return isHead ? (value as Head) : null;
}

/** Pages come before planes: the size of a plane is checked against the head, and that of the vocabulary at the end. */
function isAdded(value: unknown, { size }: Head, { ids, seen }: Vocabulary, planes: Plane[]): boolean {
  const line = (value ?? {}) as Partial<Page & Packed>;
  if (isPlane(line)) {
    const plane = unpacked(line);
    planes.push(plane);
    return plane.weights.length === size;
  }
  if (!Array.isArray(line.features) || line.features.length !== line.seen?.length) return false;
  for (const feature of line.features) ids.set(feature, ids.size);
  seen.push(...line.seen);
  return true;
}

const isPlane = (line: Partial<Packed>): line is Packed =>
  typeof line.weights === "string" && [line.scale, line.bias].every(Number.isFinite);

function packed({ weights, bias }: Plane): Packed {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST || 1;
  const whole = Int16Array.from(weights, (weight) => Math.round(weight / scale));
  return { bias, scale, weights: textOf(new Uint8Array(whole.buffer)) };
}

const unpacked = ({ weights, scale, bias }: Packed): Plane => ({
  weights: new Float32Array(new Int16Array(bytesOf(weights).buffer)).map((value) => value * scale),
  bias,
});

/** A spread of more arguments than this is too many for some engines. */
const CHUNK = 8_192;

function textOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** A loop, for a plane has as many bytes as twice the words that are known: an iterator would take far longer. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
