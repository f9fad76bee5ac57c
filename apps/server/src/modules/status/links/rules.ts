/** What stands in the address of a status page: 16 bytes of the conversation and 16 that only we can make. */
import type { ConversationId } from "@luwte/contract/ids.ts";

const BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export type Token = { readonly conversationId: ConversationId; readonly mark: Buffer };

export const PURPOSE = "status link";
export const markedText = (id: ConversationId, generation: number): string => `${id} ${generation}`;

export const tokenText = (id: ConversationId, mark: Buffer): string =>
  Buffer.concat([Buffer.from(id.replaceAll("-", ""), "hex"), mark]).toString("base64url");

/** Null: nothing that we ever gave out looks like this. */
export function readToken(text: string): Token | null {
  if (!TOKEN.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length !== BYTES) return null;
  const hex = bytes.subarray(0, 16).toString("hex");
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  return { conversationId: id as ConversationId, mark: bytes.subarray(16) };
}
