/** The words of mails about the status page, over the API. */
import * as operations from "@luwte/contract/operations/statusMails.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { findSettings, saveSettings } from "./settings/actions.ts";

export const statusMailRoutes: Implementation[] = implement(operations, {
  getStatusMailSettings: async (_input, call) => call.read(findSettings),
  saveStatusMailSettings: ({ body }, call) => call.work((work) => saveSettings(work, body.texts, body.version)),
});
