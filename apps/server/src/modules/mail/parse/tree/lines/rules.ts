/** Lines of a mail as bytes: where they end, and whether they are headers. Everything looks ahead a bounded few. */

const LF = 0x0a;
const CR = 0x0d;
const COLON = 0x3a;

/** Just past the line feed. */
export function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LF, from);
  return at < 0 ? bytes.length : at + 1;
}

export const isIndented = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x20 || bytes[at] === 0x09;

/** Nothing but line ends; some gateways write CR CR LF. */
export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== CR && bytes[at] !== LF) return false;
  return true;
}

const LONGEST_NAME = 200;

export function isHeaderLine(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_NAME); at++) {
    const byte = bytes[at]!;
    if (byte === COLON) return at > from;
    const blankBeforeColon = byte === 0x20 && at > from && bytes[at + 1] === COLON;
    if ((byte < 0x21 || byte > 0x7e) && !blankBeforeColon) return false;
  }
  return false;
}

const KNOWN =
  /^(?:content-type|content-transfer-encoding|mime-version|from|to|subject|date|message-id|received)[ \t]*:/i;
const REACH = 30;

/** Below a broken line, do well-known headers go on before the empty line? Then the line was a fold without its indent. */
export function headersGoOn(bytes: Uint8Array, from: number): boolean {
  let at = from;
  for (let line = 0; line < REACH && at < bytes.length; line++) {
    const end = lineEnd(bytes, at);
    if (isBlank(bytes, at, end)) return false;
    if (KNOWN.test(Buffer.from(bytes.subarray(at, Math.min(end, at + 40))).toString("latin1"))) return true;
    at = end;
  }
  return false;
}

/** Bytes as a mail should be: a mailbox file's "From " line gone, old Macintosh line ends and UTF-16 made plain. */
export function tidyBytes(bytes: Uint8Array): Uint8Array {
  const plain = fromUtf16(bytes);
  const ended = plain.subarray(0, 65_536).includes(LF) ? plain : plain.map((byte) => (byte === CR ? LF : byte));
  return ended.subarray(startOf(ended));
}

function fromUtf16(bytes: Uint8Array): Uint8Array {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return bytes;
  const text = new TextDecoder(mark === 0xfffe ? "utf-16le" : "utf-16be").decode(bytes);
  return Buffer.from(text, "utf8");
}

function startOf(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && (bytes[at] === CR || bytes[at] === LF)) at++;
  const first = Buffer.from(bytes.subarray(at, at + 6)).toString("latin1");
  return /^>?From /.test(first) ? lineEnd(bytes, at) : at;
}
