/**
 * Personal data out of a text and back into it. The same value is the same placeholder wherever it stands in one question, and which is which never leaves this process. A
 * placeholder that nobody gave out is an invention, and refuses the answer. Pure: one redactor lives as long as one question.
 */
import { REDACTED_KINDS, type RedactedKind } from "@luwte/contract/endpoint.ts";
import type { Known, Redactor } from "../shapes.ts";
import { namesIn, type Span, spansIn } from "./finding/rules.ts";

const KINDS = REDACTED_KINDS.join("|");
/** Whatever looks like one, also half of one: a customer may type it, a model may mangle it. */
const LOOKALIKE = new RegExp(`\\[?(?:${KINDS})_\\d+\\]?`, "gi");
const EXACT = new RegExp(`\\[(?:${KINDS})_\\d{1,4}\\]`, "g");
/** "[uw naam]": a blank that a model leaves for somebody to fill in. */
const BLANK = /\[[\p{L}][\p{L}' _-]{1,40}\]/gu;

const PARTICLES = new Set("van de der den het ten ter von du la le les el al di da and et en t".split(" "));

export function createRedactor(known: Known, texts: readonly string[] = []): Redactor {
  const names = [...known.names, ...texts.flatMap(namesIn)];
  const forms = {
    names: namePatterns(names),
    exact: [{ kind: "TEXT" as const, pattern: LOOKALIKE }, ...exactPatterns(known.exact)],
    orders: known.orders ?? [],
  };
  const given = new Map<string, { placeholder: string; kind: RedactedKind; value: string }>();
  const blanks = new Set(texts.flatMap((text) => text.match(BLANK) ?? []));
  const placeholderFor = (kind: RedactedKind, value: string): string => {
    const key = `${kind} ${plain(value)}`;
    const number = [...given.values()].filter((each) => each.kind === kind).length + 1;
    const found = given.get(key) ?? { placeholder: `[${kind}_${number}]`, kind, value };
    given.set(key, found);
    return found.placeholder;
  };
  return {
    redact: (text) => replacing(text, spansIn(text, forms), placeholderFor),
    restore: (text) => restored(text, new Map([...given.values()].map((one) => [one.placeholder, one.value])), blanks),
    replaced: () => [...given.values()].map(({ placeholder, kind }) => ({ placeholder, kind })),
  };
}

const plain = (value: string): string => value.toLowerCase().replace(/[\s.()/-]/g, "") || value;

function replacing(text: string, spans: readonly Span[], name: (kind: RedactedKind, value: string) => string): string {
  let out = "";
  let at = 0;
  for (const { kind, from, to } of spans) {
    out += text.slice(at, from) + name(kind, text.slice(from, to));
    at = to;
  }
  return out + text.slice(at);
}

function restored(text: string, values: ReadonlyMap<string, string>, blanks: ReadonlySet<string>): string | null {
  // What stands between the placeholders is looked at before their values are in, so that a value can look like anything.
  const rest = text.replace(EXACT, (found) => (values.has(found) ? " " : found));
  const isInvented = rest.match(LOOKALIKE) !== null || (rest.match(BLANK) ?? []).some((blank) => !blanks.has(blank));
  return isInvented ? null : text.replace(EXACT, (found) => values.get(found)!);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
/** Spaces may be any, and a line may break there. */
const loosely = (text: string): string => escaped(text.trim()).replace(/\s+/g, "\\s+");
const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu");

/** Whole names first, so that "Jan de Vries" is one person and not three. */
function namePatterns(names: readonly string[]): RegExp[] {
  const full = names.map((name) => name.trim()).filter((name) => name.length >= 2);
  const parts = full.flatMap((name) => name.split(/[\s,]+/)).filter(isTelling);
  return [...new Set([...full, ...parts])]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 200)
    .map((name) => whole(loosely(name)));
}

const isTelling = (part: string): boolean => part.length >= 3 && !PARTICLES.has(part.toLowerCase());

const exactPatterns = (exact: Known["exact"]): { kind: RedactedKind; pattern: RegExp }[] =>
  exact
    .filter(({ text }) => text.trim().length >= 3)
    .slice(0, 100)
    .map(({ kind, text }) => ({ kind, pattern: whole(loosely(text)) }));
