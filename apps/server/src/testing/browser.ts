/** A visitor with a browser: a typed client that keeps cookies the way a browser does. */
import { type Api, createClient } from "@luwte/contract/client.ts";
import type { Operations } from "@luwte/contract/operation.ts";

export type Browser = {
  api<const Set extends Operations>(operations: Set): Api<Set>;
  /** As it would be sent; empty when there is none. */
  cookies(): string;
  /** The last `set-cookie`, with its attributes. */
  readonly lastSetCookie: () => string | null;
};

export function browser(url: string, headers: Readonly<Record<string, string>> = {}): Browser {
  const jar = new Map<string, string>();
  let last: string | null = null;
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const keep = (text: string) => {
    last = text;
    const [pair = "", ...attributes] = text.split("; ");
    const at = pair.indexOf("=");
    const expires = attributes.find((attribute) => attribute.startsWith("Expires="))?.slice(8);
    if (expires && Date.parse(expires) <= 0) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  };
  const fetchWithCookies: typeof fetch = async (address, init) => {
    const answer = await fetch(address, { ...init, headers: { ...init?.headers, ...headers, cookie: cookies() } });
    for (const text of answer.headers.getSetCookie()) keep(text);
    return answer;
  };
  return {
    api: (operations) => createClient(operations, { baseUrl: url, fetch: fetchWithCookies, pauses: [] }),
    cookies,
    lastSetCookie: () => last,
  };
}
