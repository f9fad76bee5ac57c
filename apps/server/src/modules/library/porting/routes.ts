/** Bringing articles in and taking them out, over the API. */
import { PassThrough } from "node:stream";
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/libraryPorting.ts";
import { type Implementation, implement } from "../../../platform/http/operations.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { LibraryNeeds } from "../shapes.ts";
import { keepFolder, receiveFolder } from "./actions.ts";
import { leavingWith, zipOf } from "./leaving/actions.ts";

export const portingRoutes = (needs: LibraryNeeds, platform: Platform): Implementation[] =>
  implement(operations, {
    importArticles: async ({ query, body }, call) => {
      const publish = query.publish === "yes";
      const received = await receiveFolder(platform.blobs, body.stream, { ...query, publish });
      return isRefusal(received) ? received : call.work((work) => keepFolder(work, needs, received, publish));
    },
    exportArticles: async (_input, call) => {
      const zip = zipOf(platform, await call.read(leavingWith));
      const content = new PassThrough();
      zip.outputStream.pipe(content);
      zip.on("error", (error: Error) => content.destroy(error));
      return { content, type: "application/zip", name: "library.zip" };
    },
  });
