/** What hears of how conversations end, change hands, wait for others and are thanked for, and of how much assistance may do. */
import { applyToBot } from "@luwte/contract/views/bot.ts";
import { applyToWhoWords } from "@luwte/contract/views/endpoint.ts";
import { applyToHandover } from "@luwte/contract/views/handover.ts";
import { applyToAssistance, applyToSuggestions } from "@luwte/contract/views/oversight.ts";
import { applyToQuestions } from "@luwte/contract/views/questions.ts";
import { applyToCompliments } from "@luwte/contract/views/thanks.ts";
import { applyToContactReasons, applyToWrapUps } from "@luwte/contract/views/wrapUps.ts";

export const STORY_REACTIONS = {
  contactReasons: applyToContactReasons,
  wrapUps: applyToWrapUps,
  handover: applyToHandover,
  questions: applyToQuestions,
  compliments: applyToCompliments,
  assistance: applyToAssistance,
  whoWords: applyToWhoWords,
  suggestions: applyToSuggestions,
  bot: applyToBot,
} as const;
