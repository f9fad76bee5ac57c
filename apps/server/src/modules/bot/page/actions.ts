/** The bot as a part of the status page. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { StatusPart } from "../../status/public.ts";
import { press } from "../pressing/actions.ts";
import type { BotNeeds } from "../shapes.ts";
import { markOfBox, showBox } from "../showing/actions.ts";
import { botSection, pressIn } from "./rules.ts";

/** Only for who passed the check: titles tell what somebody asked. */
export const botPart = (needs: BotNeeds): StatusPart => ({
  name: "bot",
  mark: (tx, id) => markOfBox(tx, needs, id, "status"),
  async show(tx, { conversation, path, isReader }) {
    const bot = isReader ? await showBox(tx, needs, conversation.id, "status") : null;
    return bot && botSection(bot, { path, key: newId<MessageId>() });
  },
  async take(platform, { organisationId, conversationId }, { fields, key, address }) {
    const pressed = address === null ? null : pressIn(fields, key);
    if (pressed)
      await platform.work(organisationId, { kind: "system", name: "status" }, (work) =>
        press(work, needs, { conversationId, press: pressed, address }),
      );
    return null;
  },
});
