/** Files that came from outside, handed out so that they cannot do anything here. */
import type { FastifyReply } from "fastify";
import { FILE_HEADERS } from "./headers.ts";
import type { FileReply } from "./operations.ts";

/** What may be shown in the browser instead of saved: pictures and sound that cannot carry script, plain text, and PDF in its viewer. */
const SHOWN = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "audio/mpeg",
  "audio/ogg",
  "audio/wav",
  "video/mp4",
  "video/webm",
  "text/plain",
  "application/pdf",
]);
const TYPE = /^[a-z0-9!#$&^_.+-]{1,100}\/[a-z0-9!#$&^_.+-]{1,100}$/;

export function sendFile(reply: FastifyReply, file: FileReply): FastifyReply {
  const type = bareType(file.type);
  const shown = file.inline === true && SHOWN.has(type);
  reply.headers(FILE_HEADERS);
  reply.header("content-type", shown || SHOWN.has(type) ? withCharset(type) : "application/octet-stream");
  reply.header("content-disposition", disposition(shown ? "inline" : "attachment", file.name));
  // Chromium's PDF viewer does not start in a sandboxed document; a PDF cannot reach our pages without one either.
  if (shown && type === "application/pdf")
    reply.header("content-security-policy", "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'");
  if (file.size !== undefined) reply.header("content-length", String(file.size));
  return file.etag === undefined
    ? reply.header("cache-control", "no-store").send(file.content)
    : sendLasting(reply, file, file.etag);
}

/** Private: a proxy between us and the browser must not keep it. */
function sendLasting(reply: FastifyReply, file: FileReply, name: string): FastifyReply {
  const etag = `"${name.replaceAll('"', "")}"`;
  reply.headers({ etag, "cache-control": "private, max-age=31536000, immutable" });
  if (reply.request.headers["if-none-match"] !== etag) return reply.send(file.content);
  if ("destroy" in file.content) file.content.destroy();
  return reply.code(304).removeHeader("content-length").send();
}

function bareType(given: string): string {
  const type = given.split(";")[0]!.trim().toLowerCase();
  return TYPE.test(type) ? type : "application/octet-stream";
}

const withCharset = (type: string): string => (type.startsWith("text/") ? `${type}; charset=utf-8` : type);

/** RFC 6266, with a plain name for old programs. A name with a line break in it would write our headers. */
export function disposition(kind: "inline" | "attachment", given: string): string {
  const name =
    given
      .toWellFormed()
      .replace(/[\p{Cc}/\\]/gu, "_")
      .slice(0, 180) || "file";
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replaceAll('"', "'");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
