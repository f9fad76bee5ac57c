/** The Luwte that a command talks to, by its address and an API key. The key is never typed: what is typed, others on the machine can see. */
import { type Api, ApiProblem, createClient, Unreachable } from "@luwte/contract/client.ts";
import * as operations from "@luwte/contract/operations/libraryPorting.ts";
import { readSettings } from "@luwte/server/platform/config/read.ts";
import { terminalLanguage } from "../terminal.ts";
import { said, TEXTS } from "./texts.ts";

export type Server = { address: string; api: Api<typeof operations> };

/** Null after saying what is missing. Without an address it is the Luwte of this machine's settings. */
export function serverAt(given: string | undefined): Server | null {
  const key = process.env["LUWTE_API_KEY"]?.trim();
  const address = addressIn(given ?? addressHere());
  if (!address) console.error(said(TEXTS.wrongServer, { value: given ?? "" }));
  else if (!key) console.error(said(TEXTS.noKey));
  if (!address || !key) return null;
  if (isOpen(address)) console.error(said(TEXTS.openLine, { value: address }));
  const headers = () => ({ authorization: `Bearer ${key}`, "accept-language": terminalLanguage() });
  return { address, api: createClient(operations, { baseUrl: address, headers }) };
}

function addressHere(): string {
  const read = readSettings(process.env);
  if ("problems" in read) return "";
  return read.settings.publicUrl ?? `http://127.0.0.1:${read.settings.port}`;
}

function addressIn(given: string): string | null {
  const url = URL.canParse(given) ? new URL(given) : null;
  return url && /^https?:$/.test(url.protocol) ? (url.origin + url.pathname).replace(/\/+$/, "") : null;
}

const isOpen = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
};

/** Says why the server cannot go on; null: the error is none of the server's. */
export function troubleWith({ address }: Server, error: unknown): string | null {
  if (error instanceof Unreachable) return said(TEXTS.unreachable, { value: address });
  if (!(error instanceof ApiProblem)) return null;
  if (error.status === 401) return said(TEXTS.wrongKey);
  return error.status === 403 ? said(TEXTS.noRight) : error.message;
}
