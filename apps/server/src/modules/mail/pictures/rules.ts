/**
 * Pictures from outside, as far as they are shown: where one may be fetched, where an answer may point on to, and what its bytes really are. What a
 * server says of its content is not believed: only bytes that begin as a raster picture pass, so nothing with script in it (SVG, HTML) ever does.
 */

/** On the secure port by https, whatever the mail says: a picture fetched openly could be read and changed on its way. */
export function securePicture(address: string, from?: string): string | null {
  if (!URL.canParse(address, from)) return null;
  const url = new URL(address, from);
  if (url.protocol === "http:" && url.port === "") url.protocol = "https:";
  const open = url.protocol !== "https:" || url.username !== "" || url.password !== "";
  if (open || url.href.length > LONGEST_ADDRESS) return null;
  url.hash = "";
  return url.href;
}
const LONGEST_ADDRESS = 4_000;

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString("latin1", from, to);

/** Read from the top, the first that fits. */
const KINDS: readonly { type: string; fits: (bytes: Buffer) => boolean }[] = [
  { type: "image/png", fits: (bytes) => ascii(bytes, 0, 8) === "\x89PNG\r\n\x1a\n" },
  { type: "image/jpeg", fits: (bytes) => ascii(bytes, 0, 3) === "\xff\xd8\xff" },
  { type: "image/gif", fits: (bytes) => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)) },
  { type: "image/webp", fits: (bytes) => ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP" },
  { type: "image/avif", fits: (bytes) => /^ftypavi[fs]$/.test(ascii(bytes, 4, 12)) },
];

export const pictureType = (bytes: Buffer): string | null => KINDS.find(({ fits }) => fits(bytes))?.type ?? null;

export type Step = { kind: "picture"; type: string } | { kind: "further"; address: string } | { kind: "nothing" };
type Got = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

const POINTS_ON = new Set([301, 302, 303, 307, 308]);
const NOTHING: Step = { kind: "nothing" };

/** What follows from an answer of `from`; `maxBytes`: more than this is no picture in a mail. */
export function stepAfter({ status, headers, body }: Got, from: string, maxBytes: number): Step {
  if (POINTS_ON.has(status)) {
    const { location } = headers;
    const address = typeof location === "string" ? securePicture(location, from) : null;
    return address === null ? NOTHING : { kind: "further", address };
  }
  const type = status === 200 && body.length <= maxBytes ? pictureType(body) : null;
  return type === null ? NOTHING : { kind: "picture", type };
}
