/** The operations of how the story travels: what was promised, handed over and wrapped up. Part of the desk's one client. */
import * as promises from "@luwte/contract/operations/promises.ts";
import { listServiceDays } from "@luwte/contract/operations/serviceLevels.ts";
import * as stories from "@luwte/contract/operations/stories.ts";
import * as wrapUps from "@luwte/contract/operations/wrapUps.ts";

export const STORY_OPERATIONS = { ...stories, ...wrapUps, ...promises, listServiceDays };
