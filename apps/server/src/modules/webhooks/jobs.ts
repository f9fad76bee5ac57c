/** What the queue and the clock do: hand out what happened, empty queues, look after what was forgotten. */
import { WEBHOOK_EVENT_TYPES } from "@luwte/contract/events.ts";
import type { WebhookId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Happened } from "../../platform/realtime/listening.ts";
import type { Actor, Work } from "../../platform/work/work.ts";
import { disable } from "./actions.ts";
import { findReceiver, listWishes } from "./queries.ts";
import { MAXIMUM_WAITING } from "./rules.ts";
import { type Emptying, emptyQueue } from "./sending/actions.ts";
import { deleteOld, insertDeliveries, listBehind, type NewDelivery } from "./sending/queries.ts";
import { deliveryId } from "./sending/rules.ts";

const SYSTEM: Actor = { kind: "system", name: "webhooks" };

/** In the transaction that notes the deliveries their sending is queued; heard twice, they are noted once. */
export const handOut: Reaction = {
  name: "webhooks",
  to: WEBHOOK_EVENT_TYPES,
  async react(happened, platform) {
    const { organisationId } = happened[0]!;
    const wishes = await platform.read(organisationId, listWishes);
    const made = wishes.flatMap((wish) =>
      deliveriesFor(
        wish.id,
        happened.filter(({ type }) => wish.eventTypes.includes(type)),
      ),
    );
    if (made.length === 0) return;
    await platform.work(organisationId, SYSTEM, async (work) => {
      for (const webhookId of await insertDeliveries(work.tx, organisationId, made, work.now))
        await queue(work, webhookId);
    });
  },
};

const deliveriesFor = (webhookId: WebhookId, happened: readonly Happened[]): NewDelivery[] =>
  happened.map(({ type, payload, at }) => ({
    id: deliveryId(webhookId, type, at, payload),
    webhookId,
    type,
    payload,
    at,
  }));

/** Of one webhook one job waits at most: it takes all that is there. */
const queue = (work: Work, webhookId: WebhookId): Promise<void> =>
  work.enqueue("webhooks.deliver", { webhookId }, { singletonKey: webhookId });

export const deliver: Job<Emptying> = {
  name: "webhooks.deliver",
  attempts: 3,
  async run(asked, job) {
    const again = await emptyQueue(job, asked);
    if (again) await job.work((work) => comeBack(work, asked.webhookId, again));
  },
};

/** Under another key than what is due now: a wait for tomorrow must not keep today's from being queued. */
function comeBack(work: Work, webhookId: WebhookId, at: Date): Promise<void> {
  const startAfter = new Date(Math.max(at.getTime(), work.now.getTime() + 1_000));
  const singletonKey = `${webhookId} ${Math.ceil(startAfter.getTime() / 5_000)}`;
  return work.enqueue("webhooks.deliver", { webhookId }, { startAfter, singletonKey });
}

const OVERDUE = 60_000;
const MAXIMUM_BEHIND = 1_000;

export const sweep: Job = {
  name: "webhooks.sweep",
  schedule: "* * * * *",
  attempts: 1,
  async run(_data, { platform, now }) {
    const behind = await listBehind(platform.database, new Date(now.getTime() - OVERDUE), MAXIMUM_BEHIND);
    for (const { organisationId, webhookId, waiting } of behind)
      await platform.work(organisationId, SYSTEM, async (work) => {
        const receiver = waiting > MAXIMUM_WAITING ? await findReceiver(work.tx, webhookId) : null;
        if (receiver) await disable(work, receiver, "too_many_waiting");
        else await queue(work, webhookId);
      });
  },
};

const KEPT = 30 * 24 * 3_600_000;
const AT_ONCE = 5_000;
const MAXIMUM_ROUNDS = 2_000;

export const forget: Job = {
  name: "webhooks.forget",
  schedule: "53 3 * * *",
  async run(_data, { platform, now, signal }) {
    for (let round = 0; round < MAXIMUM_ROUNDS && !signal.aborted; round++)
      if ((await deleteOld(platform.database, new Date(now.getTime() - KEPT), AT_ONCE)) < AT_ONCE) return;
  },
};
