/**
 * Links that open one thing without signing in. What stands in them is 16 bytes of the thing's id and 16 that only we can make, under a key of their own
 * purpose: nobody guesses one, and nothing is stored for it. Another generation makes every link that was given out before worthless.
 */
import type { Secrets } from "./secrets.ts";

export type Link<Id extends string> = { readonly id: Id; readonly generation: number };
/** As it was read: whether it is genuine is asked when its generation is known. */
export type ReadLink<Id extends string> = { readonly id: Id; readonly mark: Buffer };

const BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

const markedText = ({ id, generation }: Link<string>): string => `${id} ${generation}`;

export const tokenText = (id: string, mark: Buffer): string =>
  Buffer.concat([Buffer.from(id.replaceAll("-", ""), "hex"), mark]).toString("base64url");

export const linkText = (secrets: Secrets, link: Link<string>, purpose: string): string =>
  tokenText(link.id, secrets.mark(markedText(link), purpose));

/** Null: nothing that we ever gave out looks like this. */
export function readLink<Id extends string>(text: string): ReadLink<Id> | null {
  if (!TOKEN.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length !== BYTES) return null;
  const hex = bytes.subarray(0, 16).toString("hex");
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  return { id: id as Id, mark: bytes.subarray(16) };
}

export const isGenuine = (
  secrets: Secrets,
  { id, mark }: ReadLink<string>,
  generation: number,
  purpose: string,
): boolean => secrets.isMark(mark, markedText({ id, generation }), purpose);
