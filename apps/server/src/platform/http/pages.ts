/** The desk at `/`, whatever the address within it, and the widget's files at `/widget/`. */
import { refuse } from "@luwte/contract/errors.ts";
import { chooseLanguage } from "@luwte/contract/language.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Assets, sendAsset } from "./assets.ts";
import { DESK_HEADERS, transportHeaders, WIDGET_HEADERS } from "./headers.ts";
import { sendRefusal } from "./problems.ts";

export type PagesOptions = { readonly desk: Assets; readonly widget: Assets; readonly publicUrl: string | null };

export function addPages(app: FastifyInstance, { desk, widget, publicUrl }: PagesOptions): void {
  const headers = { ...DESK_HEADERS, ...transportHeaders(publicUrl) };
  app.get("/widget/*", (request, reply) => {
    const asset = widget.get(`/${(request.params as { "*": string })["*"]}`);
    return asset ? sendAsset(request, reply, asset, WIDGET_HEADERS) : nothing(request, reply);
  });
  app.get("/*", (request, reply) => {
    const path = request.url.split("?")[0]!;
    const asset = desk.get(path) ?? (isPage(request, path) ? desk.get("/index.html") : undefined);
    return asset ? sendAsset(request, reply, asset, headers) : nothing(request, reply);
  });
}

/** An address within the desk, asked for by a browser that goes there; not a file that is missing, and never the API. */
function isPage(request: FastifyRequest, path: string): boolean {
  if (path.startsWith("/api/") || path.slice(path.lastIndexOf("/")).includes(".")) return false;
  return (request.headers.accept ?? "*/*").includes("text/html") || path === "/";
}

const nothing = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendRefusal(reply, refuse("not_found"), chooseLanguage(request.headers["accept-language"]));
