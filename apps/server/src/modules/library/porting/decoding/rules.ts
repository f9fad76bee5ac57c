/** The letters in a file's bytes. Pure. */

export type Letters = {
  text: string;
  /** What it was taken for, where the file does not prove it. */
  assumed: string | null;
};

const MARKS = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** UTF-8, else what a mark at the beginning says, else what old Windows wrote. Null: no text. */
export function lettersIn(bytes: Uint8Array): Letters | null {
  const mark = MARKS.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes).replaceAll("\0", ""), assumed: null };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), assumed: null };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), assumed: "windows-1252" };
  }
}
