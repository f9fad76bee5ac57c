/** Content-Transfer-Encoding undone: base64, quoted-printable and uuencode, with the damage that lists and gateways do to them. */

export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  const code = /[a-z0-9-]+/.exec(encoding.toLowerCase())?.[0] ?? "";
  if (code === "base64") return decodeBase64(bytes);
  if (code === "quoted-printable") return decodeQuotedPrintable(bytes);
  return /^(?:x-)?uu/.test(code) ? decodeUuencode(bytes) : bytes;
}

/** Padding ends a piece; a second piece may follow (joined files), and a list's footer in plain words may follow that. */
function decodeBase64(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const padding = /=\s*(?=[^=\s])/.exec(text);
  if (!padding) return Buffer.from(text, "base64");
  const pieces: Buffer[] = [];
  for (const piece of text.split(/=+\s*/)) {
    if (pieces.length > 0 && !/^[A-Za-z0-9+/\s]*$/.test(piece)) break;
    pieces.push(Buffer.from(piece, "base64"));
  }
  return Buffer.concat(pieces);
}

const EQUALS = 0x3d;
const CR = 0x0d;
const LF = 0x0a;

function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = Buffer.allocUnsafe(bytes.length);
  let size = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte !== EQUALS) {
      out[size++] = byte;
      at++;
      continue;
    }
    const soft = softBreak(bytes, at + 1);
    const value = soft > 0 ? -1 : hexAt(bytes, at + 1);
    if (soft > 0) at = soft;
    else {
      out[size++] = value < 0 ? EQUALS : value;
      at += value < 0 ? 1 : 3;
    }
  }
  return out.subarray(0, size);
}

/** Where the next line begins after `=`, or -1. Gateways leave spaces behind the sign; a sign at the very end is one too. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + 80 && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  if (at >= bytes.length) return at;
  if (bytes[at] === CR) at++;
  if (bytes[at] === LF) return at + 1;
  return bytes[at - 1] === CR ? at : -1;
}

function hexAt(bytes: Uint8Array, at: number): number {
  const high = nibble(bytes[at]);
  const low = nibble(bytes[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function nibble(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function decodeUuencode(bytes: Uint8Array): Uint8Array {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  const pieces: Buffer[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (line === "end" || line === "`" || line === "") break;
    pieces.push(uuLine(line));
  }
  return Buffer.concat(pieces);
}

function uuLine(line: string): Buffer {
  const value = (at: number): number => ((line.charCodeAt(at) || 0x20) - 0x20) & 0x3f;
  const size = value(0);
  const out = Buffer.alloc(size);
  for (let at = 0, from = 1; at < size; at += 3, from += 4) {
    const group = (value(from) << 18) | (value(from + 1) << 12) | (value(from + 2) << 6) | value(from + 3);
    out[at] = group >> 16;
    if (at + 1 < size) out[at + 1] = (group >> 8) & 0xff;
    if (at + 2 < size) out[at + 2] = group & 0xff;
  }
  return out;
}
