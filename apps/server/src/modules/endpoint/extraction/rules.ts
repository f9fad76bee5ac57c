/**
 * JSON out of what a model wrote: bare, fenced, among words, or cut off. Of a text that was cut only whole values are kept: never half a sentence. Pure.
 */
import { jsonOrNull } from "../../../platform/json.ts";

const MOST_CHARACTERS = 100_000;
const MOST_STARTS = 20;
const FENCE = /```(?:json|JSON)?\s*\n?([\s\S]*?)(?:```|$)/g;
const THOUGHTS = /<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/g;

/** Undefined: there is none in it. */
export function jsonIn(given: string): unknown {
  const text = given
    .slice(0, MOST_CHARACTERS)
    .replace(/^\uFEFF/, "")
    .replace(THOUGHTS, "")
    .trim();
  const candidates = [text, ...[...text.matchAll(FENCE)].map((match) => match[1]!.trim()), ...objectsIn(text)];
  for (const candidate of candidates.filter((one) => one.startsWith("{"))) {
    const value = jsonOrNull(candidate);
    if (value !== null) return value;
  }
  return undefined;
}

/** Whole objects first, in order; then what is left of one that was cut. */
function objectsIn(text: string): string[] {
  const whole: string[] = [];
  let start = text.indexOf("{");
  for (let tries = 0; start >= 0 && tries < MOST_STARTS; tries++) {
    const read = readFrom(text, start);
    if (read.end !== null) whole.push(text.slice(start, read.end));
    else if (read.rest) whole.push(read.rest);
    start = text.indexOf("{", read.end ?? start + 1);
  }
  return whole;
}

type Reading = { end: number | null; rest: string | null };

const CLOSES: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** From an opening brace to where it closes; `rest`: up to the last whole value, with what is open closed. */
function readFrom(text: string, start: number): Reading {
  const open: string[] = [];
  let cut: string | null = null;
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') at = endOfString(text, at);
    else if (sign in CLOSES) open.push(CLOSES[sign]!);
    else if (sign === ",") cut = closing(text.slice(start, at), open);
    else if (sign === "}" || sign === "]") {
      open.pop();
      if (open.length === 0) return { end: at + 1, rest: null };
      cut = closing(text.slice(start, at + 1), open);
    }
    if (open.length > 32) break;
  }
  return { end: null, rest: cut };
}

const closing = (text: string, open: readonly string[]): string => text + open.toReversed().join("");

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
