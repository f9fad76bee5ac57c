/**
 * What the clock does: whoever was asked something and says nothing gets a person, whoever was answered and says nothing is assumed to be helped. And what is
 * done about a letter after it was kept, so that no letter waits for it.
 */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Actor } from "../../platform/work/work.ts";
import { arrive } from "./acknowledging/actions.ts";
import { isLetter } from "./acknowledging/rules.ts";
import { hearSilence } from "./actions.ts";
import { SILENCE_JOB } from "./moving/actions.ts";
import type { BotNeeds } from "./shapes.ts";

const ARRIVE = "bot.arrive";
const BOT: Actor = { kind: "system", name: "bot" };
type About = { conversationId: ConversationId };

export const silenceJob = (needs: BotNeeds): Job<About> => ({
  name: SILENCE_JOB,
  run: ({ conversationId }, { work }) => work((unit) => hearSilence(unit, needs, conversationId)),
});

export const arrivalJob = (needs: BotNeeds): Job<About> => ({
  name: ARRIVE,
  run: ({ conversationId }, { platform, work }) => work((unit) => arrive(unit, needs, platform, conversationId)),
});

/** Heard again after a crash it is one job still, and one acknowledgement. */
export const arrivalReaction: Reaction = {
  name: "bot.arrivals",
  to: ["conversation.changed"],
  async react(happened, platform) {
    for (const event of happened) {
      if (event.type !== "conversation.changed" || event.payload.before !== null) continue;
      const { conversation } = event.payload;
      await platform.work(event.organisationId, BOT, async (work) => {
        if (isLetter(conversation, work.now))
          await work.enqueue(ARRIVE, { conversationId: conversation.id }, { singletonKey: conversation.id });
      });
    }
  },
};
