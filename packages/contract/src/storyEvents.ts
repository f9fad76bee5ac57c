/** What is told of how conversations end, change hands and wait for others, and of how colleagues talk. */
import { z } from "zod";
import { BotDialogue } from "./bot.ts";
import { ImprovedDraft, WhoWords } from "./endpoint.ts";
import { HandoverCard, Repeat, Understanding } from "./handovers.ts";
import { HELP_CENTRE_EVENTS } from "./helpCentreEvents.ts";
import { ConversationId } from "./ids.ts";
import { LIBRARY_EVENTS } from "./libraryEvents.ts";
import { Assistance, Suggestion } from "./oversight.ts";
import { QuestionEntry } from "./questions.ts";
import { TALK_EVENTS } from "./talkEvents.ts";
import { Compliment } from "./thanks.ts";
import { ContactReason, WrapUp, WrapUpSettings } from "./wrapUps.ts";

/** Never stored: who missed it has lost nothing. */
export const PASSING_STORY_EVENTS = {
  /** A language model elsewhere worded a suggestion, after it was shown. */
  "draft.improved": ImprovedDraft,
} as const;

export const STORY_EVENTS = {
  ...TALK_EVENTS,
  ...LIBRARY_EVENTS,
  ...HELP_CENTRE_EVENTS,
  "contact_reason.changed": z.object({ reason: ContactReason }),
  "wrap_up_settings.changed": z.object({ settings: WrapUpSettings, version: z.number().int() }),
  "wrap_up.added": z.object({ wrapUp: WrapUp }),
  "handover_card.changed": z.object({ card: HandoverCard }),
  "understanding.changed": z.object({ understanding: Understanding }),
  /** Also told when its conversation comes to another person or team: then lists gain or lose it. */
  "question.changed": QuestionEntry,
  "repeats.changed": z.object({ conversationId: ConversationId, repeats: z.array(Repeat) }),
  /** Only the colleague whom it is for hears it, and only what was let through. */
  "compliment.changed": z.object({ compliment: Compliment }),
  /** Proposed, or decided on. */
  "suggestion.changed": z.object({ suggestion: Suggestion }),
  /** It said or showed something, or heard something of the customer. */
  "bot_dialogue.changed": z.object({ dialogue: BotDialogue }),
  /** A level or a switch is another now; whoever shows or does something by itself looks again at once. */
  "assistance.changed": z.object({ assistance: Assistance }),
  /** Another model, or none, words proposals from now on: what another one worded is gone from screens at once. */
  "endpoint.changed": z.object({ words: WhoWords }),
} as const;
