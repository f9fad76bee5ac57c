/** What hears of how conversations end, change hands and are thanked for. */
import { applyToHandover } from "@luwte/contract/views/handover.ts";
import { applyToCompliments } from "@luwte/contract/views/thanks.ts";
import { applyToContactReasons, applyToWrapUps } from "@luwte/contract/views/wrapUps.ts";

export const STORY_REACTIONS = {
  contactReasons: applyToContactReasons,
  wrapUps: applyToWrapUps,
  handover: applyToHandover,
  compliments: applyToCompliments,
} as const;
