/** Operations on chat widgets. What visitors do goes by the widget's own protocol: `widget/protocol.ts`. */
import { z } from "zod";
import { WidgetId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Widget, WidgetSettings } from "../widget/widget.ts";

export const listWidgets = operation({
  id: "listWidgets",
  method: "GET",
  path: "/api/widgets",
  summary: "The chat widgets",
  right: "inboxes.read",
  reply: z.object({ widgets: z.array(Widget) }),
});

const params = z.object({ widgetId: WidgetId });
/** Signs who is signed in at the host site. Shown when it is made, and never again. */
const Secret = z.string();

export const createWidget = operation({
  id: "createWidget",
  method: "POST",
  path: "/api/widgets",
  summary: "Make a chat widget; its secret is shown this once",
  right: "widgets.manage",
  body: WidgetSettings,
  reply: z.object({ widget: Widget, secret: Secret }),
  refusals: ["not_found"],
  success: 201,
});

export const saveWidget = operation({
  id: "saveWidget",
  method: "PUT",
  path: "/api/widgets/{widgetId}",
  summary: "Change a chat widget",
  right: "widgets.manage",
  params,
  /** `version`: the one that was changed; somebody else's newer settings are never overwritten. */
  body: WidgetSettings.extend({ version: z.number().int() }),
  reply: z.object({ widget: Widget }),
  refusals: ["not_found", "changed_meanwhile", "invalid_request"],
});

/** Its visitors' tokens end; what was said stays. */
export const removeWidget = operation({
  id: "removeWidget",
  method: "DELETE",
  path: "/api/widgets/{widgetId}",
  summary: "Remove a chat widget; its conversations stay",
  right: "widgets.manage",
  params,
  refusals: ["not_found"],
});

export const renewWidgetSecret = operation({
  id: "renewWidgetSecret",
  method: "POST",
  path: "/api/widgets/{widgetId}/secret",
  summary: "Replace the secret that signs visitors; the former one stops counting at once",
  right: "widgets.manage",
  params,
  reply: z.object({ secret: Secret }),
  refusals: ["not_found"],
});
