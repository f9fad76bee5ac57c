/**
 * Who may let a browser write with its cookie: our own pages. The cookie is `SameSite=Strict` already; these are the second and third lock,
 * for old browsers and for hosts next door, which count as the same site.
 */
import type { IncomingHttpHeaders } from "node:http";

/** A page elsewhere cannot set this header without asking us first (CORS), and we never say yes. */
const OWN_CLIENT = "x-luwte-client";

export function comesFromUs(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  if (headers[OWN_CLIENT] === undefined) return false;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, publicUrl);
}

function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  if (publicUrl !== null && URL.canParse(publicUrl) && new URL(publicUrl).origin === origin) return true;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
