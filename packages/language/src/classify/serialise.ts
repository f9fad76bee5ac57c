/** A classifier as text and back. Weights are kept in sixteen bits: less than a ten-thousandth of the largest weight is lost. */
import type { Plane } from "./solver.ts";
import type { Classifier } from "./train.ts";

const VERSION = 1;
const LARGEST = 32_767;

type Kept = {
  version: number;
  labels: string[];
  features: string[];
  seen: number[];
  texts: number;
  temperature: number;
  planes: { bias: number; scale: number; weights: string }[];
};

export function serialise({ labels, vocabulary, planes, temperature }: Classifier): string {
  const kept: Kept = {
    version: VERSION,
    labels,
    features: [...vocabulary.ids.keys()],
    seen: vocabulary.seen,
    texts: vocabulary.texts,
    temperature,
    planes: planes.map(packed),
  };
  return JSON.stringify(kept);
}

/** Null for what is no classifier, or one of another version: then it is trained again. */
export function restore(text: string): Classifier | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? classifierOf(kept) : null;
  } catch {
    return null; // No JSON, or weights that are no base64.
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { version, labels, features, seen, planes, texts, temperature } = value as Partial<Kept>;
  return (
    version === VERSION &&
    [labels, features, seen, planes].every(Array.isArray) &&
    labels?.length === planes?.length &&
    features?.length === seen?.length &&
    typeof texts === "number" &&
    typeof temperature === "number"
  );
}

function classifierOf({ labels, features, seen, texts, temperature, planes: kept }: Kept): Classifier | null {
  const planes = kept.flatMap((plane) => unpacked(plane, features.length) ?? []);
  if (planes.length !== labels.length) return null;
  const ids = new Map(features.map((feature, id) => [feature, id]));
  return { labels, vocabulary: { ids, seen, texts }, planes, temperature };
}

function packed({ weights, bias }: Plane): Kept["planes"][number] {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST || 1;
  const whole = Int16Array.from(weights, (weight) => Math.round(weight / scale));
  return { bias, scale, weights: textOf(new Uint8Array(whole.buffer)) };
}

function unpacked({ weights, scale, bias }: Kept["planes"][number], size: number): Plane | null {
  const whole = new Int16Array(bytesOf(weights).buffer);
  return whole.length === size ? { weights: Float32Array.from(whole, (value) => value * scale), bias } : null;
}

/** A spread of more arguments than this is too many for some engines. */
const CHUNK = 8_192;

function textOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
