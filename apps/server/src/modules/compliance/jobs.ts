/** What the compliance clock does about Luwte's own events. */
import type { Reaction } from "../../platform/module.ts";
import { hear } from "./hearing/actions.ts";

export const hearReaction: Reaction = {
  name: "compliance.keep_time",
  to: [
    "conversation.changed",
    "message.added",
    "message.changed",
    "wrap_up.added",
    "promise.changed",
    "activity.added",
  ],
  react: hear,
};
