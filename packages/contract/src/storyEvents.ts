/** What is told of how conversations end and change hands, and of how colleagues talk. */
import { z } from "zod";
import { HandoverCard, Repeat, Understanding } from "./handovers.ts";
import { ConversationId } from "./ids.ts";
import { TALK_EVENTS } from "./talkEvents.ts";
import { ContactReason, WrapUp, WrapUpSettings } from "./wrapUps.ts";

export const STORY_EVENTS = {
  ...TALK_EVENTS,
  "contact_reason.changed": z.object({ reason: ContactReason }),
  "wrap_up_settings.changed": z.object({ settings: WrapUpSettings, version: z.number().int() }),
  "wrap_up.added": z.object({ wrapUp: WrapUp }),
  "handover_card.changed": z.object({ card: HandoverCard }),
  "understanding.changed": z.object({ understanding: Understanding }),
  "repeats.changed": z.object({ conversationId: ConversationId, repeats: z.array(Repeat) }),
} as const;
