/**
 * The tree of parts of a mail, by one walk over its lines. Written by us and not left to the parser that decodes texts, because a mail over a limit must
 * still give its sender and subject, and a wrong charset can only be mended while the bytes are there.
 */
import { type Headers, headerOf, parseHeaders, parseStructured, type Structured } from "../headers/rules.ts";
import type { ParseLimits, ParseProblem } from "../shapes.ts";
import { headersGoOn, isBlank, isHeaderLine, isIndented, lineEnd } from "./lines/rules.ts";

export type Part = {
  readonly headers: Headers;
  readonly type: string;
  readonly parameters: Structured["parameters"];
  readonly disposition: Structured;
  readonly encoding: string;
  /** As sent, still encoded; empty for a part that has children. */
  readonly body: Uint8Array;
  readonly children: readonly Part[];
};

export type Tree = { readonly root: Part; readonly problems: readonly ParseProblem[] };

export function parseTree(bytes: Uint8Array, limits: ParseLimits): Tree {
  const walk: Walk = { bytes, limits, open: [], parts: 0, headerBytes: 0, mended: 0, problems: new Set() };
  const root = openPart(walk, 0);
  walk.current = root;
  let at = 0;
  while (at < bytes.length) at = takeLine(walk, at);
  closePart(walk, bytes.length, 0);
  return { root: finished(root, walk), problems: [...walk.problems] };
}

type Draft = {
  state: "headers" | "body" | "closed";
  readonly headersFrom: number;
  bodyFrom: number;
  bodyTo: number;
  headers: Headers;
  content: Structured;
  boundary: string | undefined;
  readonly children: Draft[];
};

type Walk = {
  readonly bytes: Uint8Array;
  readonly limits: ParseLimits;
  /** The multiparts that are open, outermost first. */
  readonly open: Draft[];
  current?: Draft | undefined;
  parts: number;
  headerBytes: number;
  mended: number;
  readonly problems: Set<ParseProblem>;
};

const NOTHING: Structured = { value: "", parameters: {} };

function openPart(walk: Walk, from: number): Draft {
  walk.parts++;
  return {
    state: "headers",
    headersFrom: from,
    bodyFrom: from,
    bodyTo: -1,
    headers: [],
    content: NOTHING,
    boundary: undefined,
    children: [],
  };
}

// --- one line -------------------------------------------------------------------------------------------------------

function takeLine(walk: Walk, at: number): number {
  const end = lineEnd(walk.bytes, at);
  const border = walk.open.length > 0 ? borderAt(walk, at, end) : undefined;
  if (border) crossBorder(walk, border, at, end);
  else if (walk.current?.state === "headers") takeHeaderLine(walk, walk.current, at, end);
  return end;
}

function takeHeaderLine(walk: Walk, part: Draft, at: number, end: number): void {
  const { bytes, limits } = walk;
  walk.headerBytes += end - at;
  if (walk.headerBytes > limits.headerBytes) {
    walk.problems.add("headers-too-large");
    endHeaders(walk, part, at, end);
    return;
  }
  if (isBlank(bytes, at, end)) {
    // Empty lines before the first header are an accident of transport.
    if (at > part.headersFrom || walk.parts > 1) endHeaders(walk, part, at, end);
    return;
  }
  if (isHeaderLine(bytes, at, end) || (isIndented(bytes, at) && at > part.headersFrom)) return;
  if (walk.mended++ < 100 && headersGoOn(bytes, end)) return;
  endHeaders(walk, part, at, at);
}

function endHeaders(walk: Walk, part: Draft, to: number, bodyFrom: number): void {
  part.state = "body";
  part.bodyFrom = bodyFrom;
  part.headers = parseHeaders(walk.bytes.subarray(part.headersFrom, to));
  part.content = parseStructured(headerOf(part.headers, "content-type"));
  if (!part.content.value.startsWith("multipart/")) return;
  if (walk.open.length >= walk.limits.depth) {
    walk.problems.add("too-deep");
    return;
  }
  part.boundary = part.content.parameters.boundary?.trimEnd() || guessBoundary(walk, bodyFrom);
  if (part.boundary) walk.open.push(part);
}

/** Some programs forget to name the border that they then use. */
function guessBoundary(walk: Walk, from: number): string | undefined {
  walk.problems.add("missing-boundary");
  let at = from;
  for (let line = 0; line < 30 && at < walk.bytes.length; line++) {
    const end = lineEnd(walk.bytes, at);
    const text = latin1(walk.bytes, at, Math.min(end, at + 200)).trimEnd();
    if (/^--[^\s-]\S{2,100}$/.test(text)) return text.slice(2);
    at = end;
  }
  return undefined;
}

// --- borders --------------------------------------------------------------------------------------------------------

type Border = { readonly depth: number; readonly last: boolean };

const LONGEST_BOUNDARY = 250;
const DASH = 0x2d;

/** The innermost multipart whose border this line is. Lines that do not begin with two dashes cost two comparisons. */
function borderAt(walk: Walk, at: number, end: number): Border | undefined {
  const { bytes, open } = walk;
  if (bytes[at] !== DASH || bytes[at + 1] !== DASH || end - at > LONGEST_BOUNDARY) return undefined;
  const line = Buffer.from(bytes.subarray(at + 2, end))
    .toString("utf8")
    .trimEnd();
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const boundary = open[depth]!.boundary;
    if (line === boundary) return { depth, last: false };
    if (line === `${boundary}--`) return { depth, last: true };
  }
  return undefined;
}

function crossBorder(walk: Walk, border: Border, at: number, end: number): void {
  closePart(walk, beforeBreak(walk.bytes, at), border.depth + 1);
  const parent = walk.open[border.depth]!;
  if (border.last) {
    parent.state = "closed";
    walk.open.length = border.depth;
    walk.current = undefined;
  } else if (walk.parts >= walk.limits.parts) {
    walk.problems.add("too-many-parts");
    walk.current = undefined;
  } else {
    walk.current = openPart(walk, end);
    parent.children.push(walk.current);
  }
}

/** Ends the part that is being read, and all multiparts from `depth` on that were never closed. */
function closePart(walk: Walk, to: number, depth: number): void {
  const part = walk.current;
  if (part?.state === "headers") endHeaders(walk, part, to, to);
  if (part && part.bodyTo < 0) part.bodyTo = Math.max(part.bodyFrom, to);
  if (walk.open.length > depth) walk.open.length = depth;
  walk.current = undefined;
}

/** The line end before a border belongs to the border. */
function beforeBreak(bytes: Uint8Array, at: number): number {
  let to = at;
  if (bytes[to - 1] === 0x0a) to--;
  if (bytes[to - 1] === 0x0d) to--;
  return to;
}

// --- result ---------------------------------------------------------------------------------------------------------

/** Depth is limited, so this recursion is too. A multipart in which no part was found is shown as the text that it is. */
function finished(draft: Draft, walk: Walk): Part {
  const children = draft.children.map((child) => finished(child, walk));
  const type = children.length > 0 ? draft.content.value : leafType(draft);
  return {
    headers: draft.headers,
    type,
    parameters: draft.content.parameters,
    disposition: parseStructured(headerOf(draft.headers, "content-disposition")),
    encoding: headerOf(draft.headers, "content-transfer-encoding") ?? "",
    body: children.length > 0 ? new Uint8Array() : walk.bytes.subarray(draft.bodyFrom, bodyEnd(draft, walk)),
    children,
  };
}

const bodyEnd = (draft: Draft, walk: Walk): number => (draft.bodyTo < 0 ? walk.bytes.length : draft.bodyTo);

const leafType = (draft: Draft): string =>
  draft.content.value.startsWith("multipart/") || !/^[\w.+-]+\/[\w.+*-]+$/.test(draft.content.value)
    ? "text/plain"
    : draft.content.value;

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString("latin1");
