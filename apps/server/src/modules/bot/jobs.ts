/** Silence: whoever was asked something and says nothing gets a person; whoever was answered and says nothing is assumed to be helped. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import { hearSilence } from "./actions.ts";
import { SILENCE_JOB } from "./moving/actions.ts";
import type { BotNeeds } from "./shapes.ts";

export const silenceJob = (needs: BotNeeds): Job<{ conversationId: ConversationId }> => ({
  name: SILENCE_JOB,
  run: ({ conversationId }, { work }) => work((unit) => hearSilence(unit, needs, conversationId)),
});
