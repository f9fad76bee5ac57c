/** Which files are pictures: by their first bytes, never by what their sender says. Pure. */

const STARTS = [
  { type: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { type: "image/gif", bytes: [0x47, 0x49, 0x46, 0x38] },
] as const;

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Null: no picture that every browser shows without running anything in it. An SVG can carry script, so it is none. */
export function pictureType(bytes: Uint8Array): string | null {
  const known = STARTS.find((start) => start.bytes.every((byte, at) => bytes[at] === byte));
  if (known) return known.type;
  return ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP" ? "image/webp" : null;
}

export const LARGEST_PICTURE = 5 * 1024 * 1024;
