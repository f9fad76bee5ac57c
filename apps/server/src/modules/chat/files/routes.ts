/** Files of visitors, in and out. What comes in is kept before it is confirmed; what goes out is always a download. */
import type { AttachmentId } from "@luwte/contract/ids.ts";
import { FileHeaders, FileParams } from "@luwte/contract/widget/parsers.ts";
import { WIDGET_FILE_TYPES, WIDGET_LIMITS, type WidgetFile } from "@luwte/contract/widget/protocol.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readsFiles } from "../../../platform/http/bodies.ts";
import { sendFile } from "../../../platform/http/files.ts";
import type { Upload } from "../../../platform/http/operations.ts";
import { Refused } from "../../../platform/http/problems.ts";
import { parsed, refused, visitorOf } from "../door/routes.ts";
import { keep, sentFile } from "../visiting/actions.ts";
import type { Visiting } from "../visiting/routes.ts";

export function addFileRoutes(scope: FastifyInstance, chat: Visiting): void {
  scope.register(async (files) => {
    readsFiles(files, WIDGET_LIMITS.fileBytes);
    files.post("/files", { bodyLimit: WIDGET_LIMITS.fileBytes }, (request) => upload(chat, request));
  });
  scope.get("/files/:id", (request, reply) => download(chat, request, reply));
}

async function upload(chat: Visiting, request: FastifyRequest): Promise<WidgetFile> {
  const visitor = await visitorOf(chat.door, request);
  chat.door.slow("file", visitor.id);
  const headers = parsed(FileHeaders, request.headers, "headers");
  const type = headers["content-type"].split(";")[0]!.trim().toLowerCase();
  if (!WIDGET_FILE_TYPES.includes(type)) throw refused("file_type_refused", { type });
  const { stream } = request.body as Upload;
  const { hash, size } = await chat.platform.blobs.put(stream, WIDGET_LIMITS.fileBytes);
  const file = { id: headers["x-file-id"], name: nameOf(headers["x-file-name"]), type, size };
  const refusal = await keep(chat, visitor, { ...file, hash });
  if (refusal) throw new Refused(refusal);
  return file;
}

function nameOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded).toWellFormed().replaceAll("\0", "").slice(0, WIDGET_LIMITS.fileName) || "file";
  } catch {
    throw refused("malformed_request");
  }
}

/** Of one's own conversation only, and of what is shown there: another's file, or a colleague's note, does not exist. */
async function download(chat: Visiting, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visitor = await visitorOf(chat.door, request);
  chat.door.slow("file", visitor.id);
  const { id } = parsed(FileParams, request.params, "params");
  const file = await sentFile(chat, visitor, id as AttachmentId);
  const blob = file && (await chat.platform.blobs.open(file.hash));
  if (!blob) throw refused("not_found");
  return sendFile(reply, { content: blob.stream, size: blob.size, type: file.type, name: file.name });
}
