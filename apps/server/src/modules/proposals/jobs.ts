/** What was solved is learned from after it was kept; what is opened again is forgotten as an example. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Actor } from "../../platform/work/work.ts";
import { learn } from "./past/actions.ts";
import type { ProposalNeeds } from "./shapes.ts";

const LEARN = "proposals.learn";
const PROPOSALS: Actor = { kind: "system", name: "proposals" };

export const learnJob = (needs: ProposalNeeds): Job<{ conversationId: ConversationId }> => ({
  name: LEARN,
  run: ({ conversationId }, { work }) => work((unit) => learn(unit, needs, conversationId)),
});

const isSolved = (state: string | undefined): boolean => state === "solved";

/** Heard again after a crash it is one job still, and the same rows. */
export const solvedReaction: Reaction = {
  name: "proposals.learn_from_solved",
  to: ["conversation.changed"],
  async react(happened, platform) {
    for (const event of happened) {
      if (event.type !== "conversation.changed") continue;
      const { conversation, before } = event.payload;
      if (isSolved(before?.state) === isSolved(conversation.state.kind)) continue;
      await platform.work(event.organisationId, PROPOSALS, (work) =>
        work.enqueue(LEARN, { conversationId: conversation.id }, { singletonKey: conversation.id }),
      );
    }
  },
};
