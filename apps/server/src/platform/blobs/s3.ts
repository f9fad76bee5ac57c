/** Blobs in an S3-compatible store. The name is the hash, which is also what S3 wants to sign. */
import { openAsBlob } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import type { OpenBlob, Store } from "./blobs.ts";

export type S3Options = {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
};

const TIMEOUT_MS = 120_000;
const ATTEMPTS = 4;
const PAUSE_MS = 200;
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

type Ask = (method: string, hash: string, file?: globalThis.Blob) => Promise<Response>;

export function s3Store(options: S3Options): Store {
  const ask = asker(options);
  return {
    async keep(path, { hash }) {
      // Put again when it is old: a cleaning that looks at this moment sees that it is wanted again.
      if (isFresh(touchedAt(await ask("HEAD", hash)))) return;
      await fine(await ask("PUT", hash, await openAsBlob(path)), "PUT");
    },
    async open(hash) {
      const answer = await ask("GET", hash);
      return answer.status === 404 ? null : opened(await fine(answer, "GET"));
    },
    async has(hash) {
      const answer = await ask("HEAD", hash);
      return answer.status !== 404 && (await fine(answer, "HEAD")).ok;
    },
    async remove(hash) {
      const answer = await ask("DELETE", hash);
      if (answer.status !== 404) await fine(answer, "DELETE");
    },
    touchedAt: async (hash) => touchedAt(await ask("HEAD", hash)),
  };
}

const FRESH_MS = 30 * 60_000;
const isFresh = (at: Date | null): boolean => at !== null && Date.now() - at.getTime() < FRESH_MS;

/** A store that does not say when counts as now: what may be wanted is kept. */
function touchedAt(answer: Response): Date | null {
  if (!answer.ok) return null;
  return new Date(answer.headers.get("last-modified") ?? Date.now());
}

function asker(options: S3Options): Ask {
  const client = new AwsClient({
    accessKeyId: options.accessKey,
    secretAccessKey: options.secretKey,
    region: options.region,
    service: "s3",
    retries: 0,
  });
  return async (method, hash, file) => {
    const url = `${options.endpoint}/${encodeURIComponent(options.bucket)}/${hash.slice(0, 2)}/${hash}`;
    const headers = { "x-amz-content-sha256": file ? hash : EMPTY };
    return again(async () => {
      const signed = await client.sign(url, { method, headers });
      const body = file ? { body: file } : {};
      return fetch(url, { method, headers: signed.headers, ...body, signal: AbortSignal.timeout(TIMEOUT_MS) });
    });
  };
}

/** All that we ask can be asked twice: a blob's content never changes. */
async function again(run: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    const answer = await run().catch(() => null);
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    await answer?.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** attempt));
  }
  return run();
}

/** The store's answer may quote keys, so only its status is told. */
async function fine(answer: Response, method: string): Promise<Response> {
  if (answer.ok) return answer;
  await answer.body?.cancel();
  throw new Error(
    `The S3 store answered ${answer.status} to ${method}. Look at LUWTE_S3_ENDPOINT, LUWTE_S3_BUCKET and the keys.`,
  );
}

function opened(answer: Response): OpenBlob {
  const stream = Readable.fromWeb(answer.body as ReadableStream);
  return { stream, size: Number(answer.headers.get("content-length") ?? 0) };
}
