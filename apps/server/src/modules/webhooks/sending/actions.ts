/** Emptying the queue of one webhook: a few at a time, each claimed, sent, and written down. */
import type { WebhookId } from "@luwte/contract/ids.ts";
import type { JobContext } from "../../../platform/jobs/job.ts";
import { send } from "../../../platform/outside/send.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Work } from "../../../platform/work/work.ts";
import { disable, secretPurpose } from "../actions.ts";
import { findReceiver, noteFailing, noteWell } from "../queries.ts";
import { FAILURES_IN_A_ROW, nextStep, outcomeOf, outcomeOfError, reasonToDisable } from "../rules.ts";
import type { Outcome, Parcel, Receiver } from "../shapes.ts";
import * as queries from "./queries.ts";
import { bodyOf, headersOf } from "./rules.ts";

const AT_ONCE = 5;
const MAXIMUM_ROUNDS = 100;
const TIMEOUT = 15_000;
/** Longer than any attempt: until then a claimed delivery is not seen by others. */
const CLAIMED_FOR = 120_000;
/** How long the rest of the queue rests after many failures in a row. */
const REST = 60_000;
const MAXIMUM_ANSWER = 2_048;

export type Emptying = { readonly webhookId: WebhookId; readonly only?: string };

/** Gives when to come back; null: there is nothing to come back for. */
export async function emptyQueue(job: JobContext, asked: Emptying): Promise<Date | null> {
  let failures = 0;
  for (let round = 0; round < MAXIMUM_ROUNDS && !job.signal.aborted; round++) {
    const receiver = await job.read((tx) => findReceiver(tx, asked.webhookId));
    if (!receiver || !(receiver.active || asked.only)) return null;
    const parcels = await claim(job, asked);
    if (parcels.length === 0) break;
    const outcomes = await Promise.all(parcels.map((parcel) => deliver(job.platform, receiver, parcel)));
    await job.work((work) => writeDown(work, receiver, parcels, outcomes));
    failures = outcomes.every(({ kind }) => kind === "failed") ? failures + outcomes.length : 0;
    if (failures >= FAILURES_IN_A_ROW) return restUntil(job, asked.webhookId);
  }
  return job.read((tx) => queries.nextDue(tx, asked.webhookId));
}

const claim = (job: JobContext, { webhookId, only }: Emptying): Promise<Parcel[]> =>
  job.work((work) => {
    const until = new Date(work.now.getTime() + CLAIMED_FOR);
    return queries.claim(work.tx, webhookId, { now: work.now, until, limit: AT_ONCE, only });
  });

async function deliver(platform: Platform, receiver: Receiver, parcel: Parcel): Promise<Outcome> {
  const secret = platform.secrets.open(receiver.secret, secretPurpose(receiver.id));
  const body = bodyOf(parcel);
  try {
    const { status } = await send({
      method: "POST",
      url: receiver.url,
      headers: headersOf(parcel.id, body, secret, platform.clock()),
      body,
      allowPrivate: platform.settings.privateWebhooks,
      timeoutMs: TIMEOUT,
      maxBytes: MAXIMUM_ANSWER,
    });
    return outcomeOf(status);
  } catch (error) {
    return outcomeOfError(error);
  }
}

async function writeDown(
  work: Work,
  receiver: Receiver,
  parcels: readonly Parcel[],
  outcomes: readonly Outcome[],
): Promise<void> {
  for (const [index, parcel] of parcels.entries()) {
    const outcome = outcomes[index]!;
    const step = nextStep(outcome, parcel.attempts + 1, work.now, Math.random());
    await queries.saveOutcome(work.tx, parcel.id, outcome, step, work.now);
  }
  if (outcomes.some(({ kind }) => kind === "delivered")) await noteWell(work.tx, receiver.id);
  else await judge(work, receiver, outcomes[0]!);
}

async function judge(work: Work, receiver: Receiver, outcome: Outcome): Promise<void> {
  await noteFailing(work.tx, receiver.id, work.now);
  const because = reasonToDisable(outcome, receiver.failingSince, work.now);
  if (because && receiver.active) await disable(work, receiver, because);
}

/** The others keep their attempts for when there is somebody to take them. */
async function restUntil(job: JobContext, webhookId: WebhookId): Promise<Date | null> {
  const due = await job.read((tx) => queries.nextDue(tx, webhookId));
  const rest = new Date(job.platform.clock().getTime() + REST);
  return due && due > rest ? due : due && rest;
}
