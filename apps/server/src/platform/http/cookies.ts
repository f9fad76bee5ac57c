/** The session cookie. With https it is bound to this host (`__Host-`), so that no neighbouring host can plant one. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { SessionCookie } from "./call.ts";

export type CookieNames = { readonly name: string; readonly secure: boolean };
export const cookieNames = (publicUrl: string | null): CookieNames =>
  publicUrl?.startsWith("https:") ? { name: "__Host-luwte", secure: true } : { name: "luwte", secure: false };

const MAXIMUM_TOKEN = 200;
const TOKEN = /^[A-Za-z0-9_-]+$/;

export function readCookie(header: string | undefined, name: string): string | null {
  if (header === undefined) return null;
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return tokenIn(pair.slice(at + 1).trim());
  }
  return null;
}
const tokenIn = (value: string): string | null => (value.length <= MAXIMUM_TOKEN && TOKEN.test(value) ? value : null);

/** Strict: no other site's link or form brings it along. The desk asks for everything itself, so it never needs that. */
function cookieText(names: CookieNames, token: string, expiresAt: Date): string {
  const secure = names.secure ? "; Secure" : "";
  return `${names.name}=${token}; Path=/; HttpOnly; SameSite=Strict; Expires=${expiresAt.toUTCString()}${secure}`;
}

export function sessionCookie(request: FastifyRequest, reply: FastifyReply, names: CookieNames): SessionCookie {
  return {
    token: readCookie(request.headers.cookie, names.name),
    set: (token, expiresAt) => void reply.header("set-cookie", cookieText(names, token, expiresAt)),
    clear: () => void reply.header("set-cookie", cookieText(names, "", new Date(0))),
  };
}
