/** Files over the API: up before an answer is sent, down from any message. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { keepUpload, ownerOf } from "./actions.ts";
import { findAttachments } from "./queries.ts";
import { isProgram } from "./rules.ts";

export const attachmentRoutes = (platform: Platform): Implementation[] =>
  implement(operations, {
    uploadAttachment: async ({ query, body }, call) => {
      if (isProgram(query.name)) {
        body.stream.resume();
        return refuse("file_type_refused", { name: query.name });
      }
      const blob = await platform.blobs.put(body.stream, platform.settings.maxUploadBytes);
      const attachment = await call.work((work) =>
        keepUpload(work, { ...query, id: query.id, ...blob, type: body.type }),
      );
      return { attachment };
    },
    downloadAttachment: async ({ params, query }, call) => {
      const [file] = await call.read((tx) => findAttachments(tx, [params.attachmentId]));
      // What nobody has sent yet is the uploader's alone.
      if (!file || (file.messageId === null && file.uploadedBy !== ownerOf(call.actor))) return refuse("not_found");
      const opened = await platform.blobs.open(file.hash);
      if (!opened) return refuse("not_found");
      const { name, type, hash } = file;
      return { content: opened.stream, size: opened.size, type, name, inline: query.inline === "yes", etag: hash };
    },
  });
