/** The door of attachments for neighbours. */
import type { Module } from "../../platform/module.ts";
import { forgetUnsent } from "./jobs.ts";
import { attachmentRoutes } from "./routes.ts";

export {
  addAttachments,
  asAttachment,
  attachmentsByIds,
  attachmentsOf,
  claimAttachments,
  type DescribedFile,
  describeFiles,
  type FileFromOutside,
  releaseAttachments,
} from "./actions.ts";
export { findAttachments, type StoredAttachment } from "./queries.ts";

export const attachmentsModule: Module = { name: "attachments", routes: attachmentRoutes, jobs: [forgetUnsent] };
