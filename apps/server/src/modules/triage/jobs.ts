/** A question that came in is looked at after it was kept, so that no message waits for it. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Actor } from "../../platform/work/work.ts";
import { look } from "./actions.ts";
import { isNew } from "./rules.ts";
import type { TriageNeeds } from "./shapes.ts";

const LOOK = "triage.look";
const TRIAGE: Actor = { kind: "system", name: "triage" };

export const lookJob = (needs: TriageNeeds): Job<{ conversationId: ConversationId }> => ({
  name: LOOK,
  run: ({ conversationId }, { work }) => work((unit) => look(unit, needs, conversationId)),
});

/** Heard again after a crash it is one job still, and one suggestion of each kind. */
export const arrivalReaction: Reaction = {
  name: "triage.look_at_arrivals",
  to: ["conversation.changed"],
  async react(happened, platform) {
    for (const event of happened) {
      if (event.type !== "conversation.changed" || event.payload.before !== null) continue;
      const { conversation } = event.payload;
      await platform.work(event.organisationId, TRIAGE, async (work) => {
        if (isNew(conversation, work.now))
          await work.enqueue(LOOK, { conversationId: conversation.id }, { singletonKey: conversation.id });
      });
    }
  },
};
