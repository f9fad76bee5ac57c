/** Bytes to text, by the label when it tells the truth and by the bytes when it does not. */
import iconv from "iconv-lite";

/** Labels of western single-byte text; senders write them above UTF-8 so often that the bytes are asked first. */
const WESTERN =
  /^(?:|us-?ascii|ascii|ansi(?:_x3\.4-1968)?|(?:iso[-_]?)?8859[-_]?(?:1|15|9)|latin-?[19]|l1|windows-?125[24]|cp-?125[24]|x-unknown|unknown(?:-8bit)?|8bit|binary|default|none|utf-?8?)$/;

const UTF8 = new TextDecoder("utf-8", { fatal: true });
const LOSSY_UTF8 = new TextDecoder("utf-8");

export function decodeBytes(bytes: Uint8Array, label?: string | null): string {
  const name = (label ?? "")
    .trim()
    .toLowerCase()
    .replace(/^["']+|["']+$/g, "")
    .replace(/^(?:x-|cs)(?=iso|windows|cp|utf)/, "");
  return clean(decodeNamed(bytes, name));
}

function decodeNamed(bytes: Uint8Array, name: string): string {
  if (WESTERN.test(name) || name === "utf-8" || name === "utf8") return decodeWestern(bytes, name);
  if (/^utf-?16|^ucs-?2|^iso-10646/.test(name) && !bytes.includes(0)) return decodeWestern(bytes, "");
  return decodeByPlatform(bytes, name) ?? decodeByTables(bytes, name) ?? decodeWestern(bytes, "");
}

/** Strict UTF-8 is its own proof: text of another charset passes it by accident about never. */
function decodeWestern(bytes: Uint8Array, name: string): string {
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return strict;
  if (/^utf-?8$/.test(name) && mostlyUtf8(bytes)) return LOSSY_UTF8.decode(bytes);
  return iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    /15|latin-?9/.test(name) ? "iso-8859-15" : "windows-1252",
  );
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A mail cut off in the middle of a letter is still UTF-8; a mail of windows-1252 with one lucky pair is not. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = LOSSY_UTF8.decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole >= broken;
}

function decodeByPlatform(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(PLATFORM_NAMES[name] ?? name).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names that mail uses and the platform does not know. */
const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  "ms-kanji": "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  "iso-2022-jp-ms": "iso-2022-jp",
  cp50220: "iso-2022-jp",
  "mac-roman": "macintosh",
  "x-mac-roman": "macintosh",
};

/** UTF-7 and the code pages of DOS live here. */
function decodeByTables(bytes: Uint8Array, name: string): string | undefined {
  const known = name === "unicode-1-1-utf-7" ? "utf-7" : name;
  if (!known || !iconv.encodingExists(known)) return undefined;
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), known);
}

/** NUL cannot be stored, a lone surrogate cannot be sent, and a byte order mark is no content. */
export const clean = (text: string): string =>
  text
    .replace(/\0/g, "")
    .replace(/^\ufeff/, "")
    .toWellFormed();

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is found
const CONTROLS = /[\u0000-\u001f\u007f]+/g;

/** On one line: a line end in a name or a server's answer could begin something of its own. */
export const onOneLine = (text: string): string => text.replace(CONTROLS, " ").trim();

/** What the HTML says about itself; asked only when the part's own label is missing. */
export function labelInHtml(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1];
}
