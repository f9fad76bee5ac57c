/** Reading bodies: JSON that is really UTF-8, and files that stop at their limit. */
import { isUtf8 } from "node:buffer";
import { type Readable, Transform } from "node:stream";
import { refuse } from "@luwte/contract/errors.ts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Upload } from "./operations.ts";
import { Refused } from "./problems.ts";

const malformed = (): Refused => new Refused(refuse("malformed_request"));

/** A NUL, or half of a surrogate pair, escaped in JSON: neither can be stored. Looked for in the raw bytes, which is cheap. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i;

export function readsJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ["application/json", "application/*+json"],
    { parseAs: "buffer" },
    (_request, body, done) => {
      try {
        done(null, parseJson(body as Buffer));
      } catch {
        done(malformed());
      }
    },
  );
}

export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (!isUtf8(body)) throw malformed();
  const text = body.toString("utf8");
  return SUSPECT.test(text) ? JSON.parse(text, refuseUnstorable) : JSON.parse(text);
}

function refuseUnstorable(key: string, value: unknown): unknown {
  if (!isStorable(key) || (typeof value === "string" && !isStorable(value))) throw malformed();
  return value;
}
const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

/** Any type at all, as a stream: what may be kept is the operation's decision. */
export function readsFiles(app: FastifyInstance, maxBytes: number): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (request, payload, done) => done(null, uploadOf(request, payload, maxBytes)));
}

function uploadOf(request: FastifyRequest, payload: Readable, maxBytes: number): Upload {
  const declared = Number(request.headers["content-length"] ?? Number.NaN);
  if (declared > maxBytes) throw new Refused(refuse("too_large", { maxBytes }));
  return {
    stream: payload.pipe(limited(maxBytes)),
    type: request.headers["content-type"] ?? "application/octet-stream",
    declaredSize: Number.isFinite(declared) ? declared : null,
  };
}

/** Passes bytes on until there are too many. */
export function limited(maxBytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > maxBytes) done(new Refused(refuse("too_large", { maxBytes })));
      else done(null, chunk);
    },
  });
}
