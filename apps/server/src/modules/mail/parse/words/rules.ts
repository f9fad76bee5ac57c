/** RFC 2047: words of a header that hold letters beyond ASCII. */
import { decodeBytes } from "../charsets/rules.ts";

const WORD = /=\?([^?\s]{1,60})\?([qb])\?([^?]{0,4000})\?=/gi;

/** Spaces between two encoded words belong to the code, not to the text. */
const BETWEEN = /(\?=)[ \t\r\n]{1,80}(?==\?[^?\s]{1,60}\?[qb]\?)/gi;

export function decodeWords(text: string): string {
  return replaceWords(text, (decoded) => decoded);
}

type Word = { readonly charset: string; readonly bytes: Buffer; readonly from: number; readonly to: number };

/** Each run of encoded words is given to `write`. A letter may be cut in two by the border of two words, so bytes are joined first. */
export function replaceWords(text: string, write: (decoded: string) => string): string {
  if (!text.includes("=?")) return text;
  const joined = text.replace(BETWEEN, "$1");
  const parts: string[] = [];
  let at = 0;
  for (const run of runsOf(joined)) {
    parts.push(joined.slice(at, run[0]!.from), write(decodeRun(run)));
    at = run.at(-1)!.to;
  }
  parts.push(joined.slice(at));
  return parts.join("");
}

function runsOf(text: string): Word[][] {
  const runs: Word[][] = [];
  for (const hit of text.matchAll(WORD)) {
    const word = wordOf(hit);
    const last = runs.at(-1);
    if (last && last.at(-1)!.to === word.from) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

function wordOf(hit: RegExpMatchArray): Word {
  const [whole, charset = "", code = "", body = ""] = hit;
  const bytes = code.toLowerCase() === "b" ? Buffer.from(body, "base64") : quotedBytes(body);
  // RFC 2231 lets a language follow the charset: `utf-8*nl`.
  return { charset: charset.split("*")[0]!.toLowerCase(), bytes, from: hit.index!, to: hit.index! + whole.length };
}

/** Words of one charset in a row are one text. */
function decodeRun(run: readonly Word[]): string {
  const texts: string[] = [];
  let pieces: Buffer[] = [];
  run.forEach((word, at) => {
    pieces.push(word.bytes);
    if (run[at + 1]?.charset === word.charset) return;
    texts.push(decodeBytes(Buffer.concat(pieces), word.charset));
    pieces = [];
  });
  return texts.join("");
}

function quotedBytes(body: string): Buffer {
  const raw = body
    .replace(/_/g, " ")
    .replace(/=([0-9a-f]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Letters beyond one byte have no place here; a sender who writes them meant UTF-8.
  return /[^\0-\xff]/.test(raw) ? Buffer.from(raw, "utf8") : Buffer.from(raw, "latin1");
}
