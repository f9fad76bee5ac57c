/** A question that came in is looked at after it was kept, so that no message waits for it; and at night triage learns from what was closed. */
import type { ConversationId, TriageVersionId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Actor } from "../../platform/work/work.ts";
import { look } from "./actions.ts";
import { organisationsOf } from "./queries.ts";
import { isNew } from "./rules.ts";
import type { TriageNeeds } from "./shapes.ts";
import { askAtNight, trainVersion } from "./training/actions.ts";
import { type ModelsInUse, TRAIN } from "./versions/actions.ts";

const LOOK = "triage.look";
const TRIAGE: Actor = { kind: "system", name: "triage" };

export const lookJob = (needs: TriageNeeds, models: ModelsInUse): Job<{ conversationId: ConversationId }> => ({
  name: LOOK,
  run: ({ conversationId }, { work }) => work((unit) => look(unit, needs, models, conversationId)),
});

/** One at a time in a process: each takes a core for as long as it lasts. */
export const trainJob = (needs: TriageNeeds): Job<{ triageVersionId: TriageVersionId }> => ({
  name: TRAIN,
  atOnce: 1,
  attempts: 3,
  maxSeconds: 1800,
  run: ({ triageVersionId }, job) => trainVersion(job, needs, triageVersionId),
});

/** After what ran out and who was erased that night is gone. */
export const nightJob: Job = {
  name: "triage.learn_at_night",
  schedule: "37 2 * * *",
  async run(_data, { platform, signal }) {
    for (const id of await organisationsOf(platform.database)) {
      signal.throwIfAborted();
      await platform.work(id, TRIAGE, askAtNight);
    }
  },
};

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
