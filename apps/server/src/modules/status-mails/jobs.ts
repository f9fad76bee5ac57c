/** What happened is looked at a little later, once for all of it. */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Happened } from "../../platform/realtime/listening.ts";
import type { Actor } from "../../platform/work/work.ts";
import { lookSoon, NOTIFY, notifyCustomer } from "./actions.ts";
import type { StatusMailNeeds } from "./shapes.ts";

const STATUS: Actor = { kind: "system", name: "status" };

export const notifyJob = (
  needs: StatusMailNeeds,
): Job<{ organisationId: OrganisationId; conversationId: ConversationId }> => ({
  name: NOTIFY,
  run: ({ organisationId, conversationId }, { platform, work }) =>
    work((unit) => notifyCustomer({ platform, needs, organisationId, conversationId }, unit)),
});

function conversationOf(happened: Happened): ConversationId | null {
  if (happened.type === "conversation.changed") return happened.payload.conversation.id;
  if (happened.type === "promise.changed") return happened.payload.promise.conversationId;
  return happened.type === "question.changed" ? happened.payload.question.conversationId : null;
}

export const lookReaction: Reaction = {
  name: "status_mails.look",
  to: ["conversation.changed", "promise.changed", "question.changed"],
  react: async (happened, platform) => {
    const ids = new Set(happened.flatMap((one) => conversationOf(one) ?? []));
    if (ids.size === 0) return;
    await platform.work(happened[0]!.organisationId, STATUS, async (work) => {
      for (const id of ids) await lookSoon(work, id);
    });
  },
};
