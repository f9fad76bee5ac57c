/** Bringing articles in and taking them out, over the API. */
import { PassThrough } from "node:stream";
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/libraryPorting.ts";
import { type Implementation, implement } from "../../../platform/http/operations.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { LibraryNeeds } from "../shapes.ts";
import { keepFolder, keepingIn, keepingNothing, receiveFolder, tryFolder } from "./actions.ts";
import { leavingWith, zipOf } from "./leaving/actions.ts";

export const portingRoutes = (needs: LibraryNeeds, platform: Platform): Implementation[] =>
  implement(operations, {
    importArticles: async ({ query, body }, call) => {
      const publish = query.publish === "yes";
      const isTrial = query.trial === "yes";
      const received = await receiveFolder(isTrial ? keepingNothing : keepingIn(platform.blobs), body.stream, query);
      if (isRefusal(received)) return received;
      if (isTrial) return call.read((tx) => tryFolder(tx, call.organisationId, received, publish));
      return call.work((work) => keepFolder(work, needs, received, publish));
    },
    exportArticles: async (_input, call) => {
      const zip = zipOf(platform, await call.read(leavingWith));
      const content = new PassThrough();
      zip.outputStream.pipe(content);
      zip.on("error", (error: Error) => content.destroy(error));
      return { content, type: "application/zip", name: "library.zip" };
    },
  });
