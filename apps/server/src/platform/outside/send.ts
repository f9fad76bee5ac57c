/**
 * A request to an address that somebody else named. The name is resolved once, every address it gives is looked at, and the connection is made to
 * those addresses and no others: a name that answers differently the second time gets nowhere. Redirects are not followed.
 */
import { lookup } from "node:dns";
import { lookup as lookupNow } from "node:dns/promises";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress, literalAddress } from "./addresses.ts";

export type OutsideRequest = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Also into our own network and without https; a setting of who runs Luwte. */
  readonly allowPrivate: boolean;
  /** For all of it: resolving, connecting, sending, reading. */
  readonly timeoutMs: number;
  /** The rest of the answer is not read. */
  readonly maxBytes: number;
  /** Ends it early: the server stops. */
  readonly signal?: AbortSignal;
  /** Preset: the system's. Tests give one of their own. */
  readonly lookup?: typeof lookup;
};
export type OutsideAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

/** The address leads somewhere it may not. */
export class NotOutside extends Error {
  override readonly name = "NotOutside";
  readonly code = "not_outside";
}

type Allowing = Pick<OutsideRequest, "allowPrivate">;

/** What can be said without asking anybody: null when it may be tried. */
export function checkAddress(text: string, { allowPrivate }: Allowing): string | null {
  if (!URL.canParse(text)) return "no address";
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== "https:" && !(allowPrivate && protocol === "http:")) return "not https";
  if (username !== "" || password !== "") return "a name or password in the address";
  const literal = literalAddress(hostname);
  return literal && !allowPrivate && !isPublicAddress(literal) ? "not a public address" : null;
}

/** Whether a name gives an address inside at this moment. What cannot be resolved leads nowhere yet; `send` looks again each time. */
export async function leadsInside(url: string): Promise<boolean> {
  const addresses = await lookupNow(new URL(url).hostname.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  return addresses.some(({ address }) => !isPublicAddress(address));
}

export async function send(asked: OutsideRequest): Promise<OutsideAnswer> {
  const wrong = checkAddress(asked.url, asked);
  if (wrong) throw new NotOutside(`${asked.url}: ${wrong}`);
  const signal = AbortSignal.any([AbortSignal.timeout(asked.timeoutMs), ...(asked.signal ? [asked.signal] : [])]);
  return new Promise((resolve, reject) => {
    const url = new URL(asked.url);
    const make = url.protocol === "https:" ? requestSecure : requestPlain;
    const request = make(url, {
      method: asked.method,
      headers: headersOf(asked),
      signal,
      agent: false,
      lookup: lookupFor(asked),
    });
    request.on("error", (error) => reject(signal.aborted ? signal.reason : error));
    request.on("response", (response) => {
      beginningOf(response, asked.maxBytes).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        (error) => reject(signal.aborted ? signal.reason : error),
      );
    });
    request.end(asked.body);
  });
}

const headersOf = ({ headers, body }: OutsideRequest): Record<string, string> => ({
  ...headers,
  ...(body ? { "content-length": String(body.length) } : {}),
});

/** Called by the socket itself, so what is checked here is what it connects to. One address inside is enough to refuse the name. */
function lookupFor({
  allowPrivate,
  lookup: find = lookup,
}: Pick<OutsideRequest, "allowPrivate" | "lookup">): LookupFunction {
  return (hostname, options, done) => {
    find(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, "", 0);
      const inside = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      if (inside || addresses.length === 0)
        return done(new NotOutside(`${hostname} leads to an address inside`), "", 0);
      if (options.all) return done(null, addresses);
      return done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

async function beginningOf(response: AsyncIterable<Buffer> & { destroy(): void }, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    parts.push(part);
    size += part.length;
    if (size >= maxBytes) break;
  }
  response.destroy();
  return Buffer.concat(parts).subarray(0, maxBytes);
}
