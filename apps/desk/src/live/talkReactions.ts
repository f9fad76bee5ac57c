/** Which events change what is loaded of colleagues' talk. */
import { applyToCases, applyToTalk, applyToTalks } from "@luwte/contract/views/talks.ts";

export const TALK_REACTIONS = { talks: applyToTalks, talk: applyToTalk, cases: applyToCases } as const;
