/** Widgets over the API. */
import * as operations from "@luwte/contract/operations/chat.ts";
import { type Implementation, implement } from "../../../platform/http/operations.ts";
import type { Platform } from "../../../platform/platform.ts";
import { addWidget, removeWidget, renewSecret, saveWidget } from "./actions.ts";
import { listWidgets } from "./queries.ts";

export const widgetRoutes = ({ secrets }: Platform): Implementation[] =>
  implement(operations, {
    listWidgets: async (_input, call) => ({ widgets: await call.read(listWidgets) }),
    createWidget: ({ body }, call) => call.work((work) => addWidget(work, secrets, body)),
    saveWidget: ({ params, body: { version, ...settings } }, call) =>
      call.work((work) => saveWidget(work, params.widgetId, version, settings)),
    removeWidget: ({ params }, call) => call.work((work) => removeWidget(work, params.widgetId)),
    renewWidgetSecret: ({ params }, call) => call.work((work) => renewSecret(work, secrets, params.widgetId)),
  });
