/** What happens some time after a conversation was solved. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Actor } from "../../platform/work/work.ts";
import { findSettings } from "./settings/actions.ts";
import type { ThanksNeeds } from "./shapes.ts";
import { askByMail } from "./survey/actions.ts";

const ASK = "thanks.ask";
const CLOCK: Actor = { kind: "system", name: "thanks" };
const MINUTE = 60_000;

export const askJob = (needs: ThanksNeeds): Job<{ conversationId: ConversationId }> => ({
  name: ASK,
  run: async ({ conversationId }, job) => {
    await job.work((work) => askByMail(work, job.platform, needs, conversationId));
  },
});

/** Not at once: what was closed by mistake is open again by then. The job looks again, so one too many asks nothing. */
export const askReaction: Reaction = {
  name: "thanks.ask_when_solved",
  to: ["conversation.changed"],
  async react(happened, platform) {
    for (const event of happened) {
      if (event.type !== "conversation.changed") continue;
      const { conversation, before } = event.payload;
      const isNewlySolved = conversation.state.kind === "solved" && before !== null && before.state !== "solved";
      if (!isNewlySolved || conversation.channel !== "mail") continue;
      await platform.work(event.organisationId, CLOCK, async (work) => {
        const { settings } = await findSettings(work.tx);
        const startAfter = new Date(work.now.getTime() + settings.afterMinutes * MINUTE);
        if (settings.asks)
          await work.enqueue(ASK, { conversationId: conversation.id }, { startAfter, singletonKey: conversation.id });
      });
    }
  },
};
