/** Which events change what is loaded of how colleagues talk and help each other. */
import { applyToArticleDrafts, applyToSwarms } from "@luwte/contract/views/swarms.ts";
import { applyToCases, applyToTalk, applyToTalks } from "@luwte/contract/views/talks.ts";

export const TALK_REACTIONS = {
  talks: applyToTalks,
  talk: applyToTalk,
  cases: applyToCases,
  swarms: applyToSwarms,
  articleDrafts: applyToArticleDrafts,
} as const;
