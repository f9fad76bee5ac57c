/** Header lines: cut, unfolded, decoded, and their parameters read (RFC 5322, 2045, 2231), mistakes of senders included. */
import { clean, decodeBytes, onOneLine } from "../charsets/rules.ts";
import { decodeWords } from "../words/rules.ts";

export type HeaderField = { readonly name: string; readonly value: string };

export type Headers = readonly HeaderField[];

/** First one wins: a second Content-Type below is a mistake or a trick. */
export const headerOf = (headers: Headers, name: string): string | undefined =>
  headers.find((field) => field.name === name)?.value;

export const headersOf = (headers: Headers, name: string): string[] =>
  headers.filter((field) => field.name === name).map((field) => field.value);

/** Encoded words decoded, white space tidied: for texts that people read. */
export const textHeaderOf = (headers: Headers, name: string): string =>
  onOneLine(clean(decodeWords(headerOf(headers, name) ?? ""))).replace(/\s+/g, " ");

const MOST_FIELDS = 2000;
const LONGEST_VALUE = 200_000;

export function parseHeaders(bytes: Uint8Array): Headers {
  const lines = decodeHeaderBytes(bytes).split(/\r*\n/);
  const folded: string[][] = [];
  for (const line of lines) {
    if (line === "") continue;
    // A line without a colon is a broken fold: the tree already decided that the headers go on below it.
    if (folded.length > 0 && (/^[ \t]/.test(line) || !/^[!-9;-~]{1,200}[ \t]*:/.test(line))) folded.at(-1)!.push(line);
    else if (folded.length < MOST_FIELDS) folded.push([line]);
  }
  return folded.map((parts) => fieldOf(parts.join(" ").slice(0, LONGEST_VALUE))).filter((field) => field.name !== "");
}

const decodeHeaderBytes = (bytes: Uint8Array): string => decodeBytes(bytes, "");

function fieldOf(line: string): HeaderField {
  const colon = line.indexOf(":");
  if (colon < 0) return { name: "", value: "" };
  return {
    name: line.slice(0, colon).trim().toLowerCase(),
    value: line
      .slice(colon + 1)
      .replace(/\r/g, " ")
      .trim(),
  };
}

// --- parameters -----------------------------------------------------------------------------------------------------

export type Structured = { readonly value: string; readonly parameters: Readonly<Record<string, string>> };

export function parseStructured(header: string | undefined): Structured {
  const [first = "", ...others] = splitParameters(header ?? "");
  const raw = new Map<string, string>();
  for (const piece of others) {
    const equals = piece.indexOf("=");
    if (equals < 0) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    if (!raw.has(name)) raw.set(name, unquote(piece.slice(equals + 1).trim()));
  }
  return { value: unquote(first.trim()).split(/\s/)[0]!.toLowerCase(), parameters: joinContinuations(raw) };
}

/** Cut at semicolons outside quotes; a comment in brackets is left out. `text/plain charset=x` lacks its semicolon. */
function splitParameters(header: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < header.length; at++) {
    const letter = header[at]!;
    if (quoted && letter === "\\") piece += letter + (header[++at] ?? "");
    else if (letter === '"' && depth === 0) {
      quoted = !quoted;
      piece += letter;
    } else if (!quoted && letter === "(" && /^\s*$|;\s*$|\s$/.test(piece.slice(-2))) depth++;
    else if (!quoted && depth > 0) depth -= letter === ")" ? 1 : 0;
    else if (!quoted && letter === ";") {
      pieces.push(piece);
      piece = "";
    } else piece += letter;
  }
  pieces.push(piece);
  const lost = /^\s*[\w/.+-]+\s+(\w[\w*-]*=.*)$/s.exec(pieces[0]!);
  return lost ? [pieces[0]!, lost[1]!, ...pieces.slice(1)] : pieces;
}

function unquote(value: string): string {
  const inner = /^"((?:[^"\\]|\\.)*)"?/s.exec(value)?.[1];
  return inner === undefined ? value : inner.replace(/\\(["\\])/g, "$1");
}

/** RFC 2231: `name*0`, `name*1*` in order; `name*=utf-8'nl'%C3%A9`. Others may hold encoded words, though they should not. */
function joinContinuations(raw: ReadonlyMap<string, string>): Record<string, string> {
  const joined: Record<string, string> = Object.create(null);
  for (const [name, value] of raw) {
    const star = name.indexOf("*");
    if (star < 0) joined[name] ??= decodeWords(value);
    else joined[name.slice(0, star)] = extended(raw, name.slice(0, star));
  }
  return joined;
}

const MOST_SECTIONS = 200;

function extended(raw: ReadonlyMap<string, string>, base: string): string {
  const single = raw.get(`${base}*`);
  if (single !== undefined) return decodeExtended([{ text: single, coded: true }]);
  const sections: { text: string; coded: boolean }[] = [];
  for (let at = 0; at < MOST_SECTIONS; at++) {
    const coded = raw.get(`${base}*${at}*`);
    const text = coded ?? raw.get(`${base}*${at}`);
    if (text === undefined) break;
    sections.push({ text, coded: coded !== undefined });
  }
  return decodeExtended(sections);
}

function decodeExtended(sections: readonly { text: string; coded: boolean }[]): string {
  const label = sections[0]?.coded ? /^([^']*)'[^']*'/.exec(sections[0].text) : null;
  const bytes = sections.map(({ text, coded }, at) => {
    const value = at === 0 && label ? text.slice(label[0].length) : text;
    return coded ? percentBytes(value) : Buffer.from(value, "utf8");
  });
  const decoded = decodeBytes(Buffer.concat(bytes), label?.[1] ?? "");
  return sections.some((section) => section.coded) ? decoded : decodeWords(decoded);
}

function percentBytes(text: string): Buffer {
  const raw = text.replace(/%([0-9a-f]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /[^\0-\xff]/.test(raw) ? Buffer.from(raw, "utf8") : Buffer.from(raw, "latin1");
}
