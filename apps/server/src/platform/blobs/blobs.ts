/** Files by their content: the same bytes are kept once, and a name (SHA-256) says what is in it. */
import type { Readable } from "node:stream";
import { refuse } from "@luwte/contract/errors.ts";
import { Refused } from "../http/problems.ts";

export type Blob = { readonly hash: string; readonly size: number };
export type OpenBlob = { readonly stream: Readable; readonly size: number };

export type Blobs = {
  /** Kept for good when this resolves, also if the power fails then. Refuses with `too_large` beyond the limit. */
  put(content: Buffer | Readable, maxBytes?: number): Promise<Blob>;
  /** Null: there is no such blob. Whoever opens it reads it to the end, or destroys the stream. */
  open(hash: string): Promise<OpenBlob | null>;
  /** The whole of it in memory, when it is no larger than this. */
  bytes(hash: string, maxBytes: number): Promise<Buffer | null>;
  has(hash: string): Promise<boolean>;
  /** For the cleaning job, which knows that no row names it any more. */
  remove(hash: string): Promise<void>;
  /** The same, unless somebody has put it since: true when it is gone. */
  removeUntouched(hash: string, since: Date): Promise<boolean>;
};

/** A store by name; the rest is the same for all. */
export type Store = {
  /** Takes the file at this path over: afterwards it is in the store, or an error was thrown. */
  keep(path: string, blob: Blob): Promise<void>;
  open(hash: string): Promise<OpenBlob | null>;
  has(hash: string): Promise<boolean>;
  remove(hash: string): Promise<void>;
  /** When it was kept last; null: it is not there. */
  touchedAt(hash: string): Promise<Date | null>;
};

const HASH = /^[0-9a-f]{64}$/;

/** A hash becomes part of a path, so it is checked wherever it comes in. */
export function checkHash(hash: string): string {
  if (!HASH.test(hash)) throw new Error("This is not the name of a blob.");
  return hash;
}

export async function readAll({ stream, size }: OpenBlob, maxBytes: number): Promise<Buffer> {
  if (size > maxBytes) {
    stream.destroy();
    throw new Refused(refuse("too_large", { maxBytes }));
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
