/** The demo lives: every few minutes somebody writes, and who was answered sometimes says something back. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import { type Answered, arrive, sayBack } from "./arrivals/actions.ts";
import { answersAfter } from "./arrivals/rules.ts";
import { countWaiting, findDemo, takeTurn } from "./queries.ts";
import { hasRoom, minutesToNext } from "./rules.ts";
import { DEMO } from "./seed/actions.ts";
import type { ArrivalNeeds } from "./shapes.ts";

const MINUTE = 60_000;

export const arrivals = (needs: ArrivalNeeds): Job => ({
  name: "demo.arrive",
  schedule: "* * * * *",
  attempts: 1,
  async run(_data, { platform, now }) {
    const demo = await findDemo(platform.database);
    if (!demo) return;
    const next = new Date(now.getTime() + minutesToNext(now.getHours(), Math.random) * MINUTE);
    await platform.work(demo, DEMO, async (work) => {
      const isTurn = await takeTurn(work.tx, now, next);
      if (isTurn && hasRoom(await countWaiting(work.tx))) await arrive(work, needs, null, Math.random);
    });
  },
});

export const answerBackJob = (needs: ArrivalNeeds): Job<Answered> => ({
  name: "demo.say_back",
  attempts: 1,
  run: (answered, job) => job.work((work) => sayBack(work, needs, answered, Math.random)),
});

/** Only customers of the demo answer by themselves; one who wrote through a real mail program does so in person. */
export const hearAnswers: Reaction = {
  name: "demo.hear_answers",
  to: ["conversation.changed"],
  async react(happened, platform) {
    for (const { organisationId, payload } of happened) {
      const { conversation, before } = payload as Extract<typeof payload, { conversation: object; before: unknown }>;
      const answered = conversation.demo && conversation.state.kind === "waiting_customer" && before?.state === "open";
      const after = answered ? answersAfter(conversation.channel, Math.random) : null;
      if (after === null || !conversation.customer.address) continue;
      const data = {
        conversationId: conversation.id,
        channel: conversation.channel,
        language: conversation.language ?? "nl",
        customer: { name: conversation.customer.name, email: conversation.customer.address },
      };
      const startAfter = new Date(platform.clock().getTime() + after);
      await platform.work(organisationId, DEMO, (work) =>
        work.enqueue("demo.say_back", data, { startAfter, singletonKey: `${conversation.id} ${conversation.version}` }),
      );
    }
  },
};
