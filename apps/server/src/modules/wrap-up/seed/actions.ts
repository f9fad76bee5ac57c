/** Gives the demo wrap-ups of its last weeks, so that there is something to see on the first day. */
import { newId, type WrapUpId } from "@luwte/contract/ids.ts";
import { WHY_NOTS } from "@luwte/contract/wrapUps.ts";
import type { Work } from "../../../platform/work/work.ts";
import { insertWrapUp } from "../queries.ts";
import { beginList } from "../reasons/actions.ts";
import { listReasons } from "../reasons/queries.ts";
import { judge, proposeReason } from "../rules.ts";
import { findSolved, type Solved } from "./queries.ts";

const DAYS = 30;
const DAY = 86_400_000;
/** Every so many was closed without a wrap-up. */
const LEFT_OUT = 9;

export async function seedWrapUps(work: Work): Promise<void> {
  await beginList(work);
  const reasons = await listReasons(work.tx);
  const solved = await findSolved(work.tx, new Date(work.now.getTime() - DAYS * DAY));
  for (const [index, each] of solved.entries()) {
    if (index % LEFT_OUT === 0) continue;
    const records = {
      subject: each.subject,
      state: "open",
      stateSince: each.at,
      said: [],
      happened: [],
      earlier: [],
      triaged: null,
    };
    await insertPast(work, each, index, proposeReason(records, reasons, work.now));
  }
}

async function insertPast(
  work: Work,
  { id, teamId, by, at, answers }: Solved,
  index: number,
  reason: ReturnType<typeof proposeReason>,
): Promise<void> {
  const atOnce = answers <= 1;
  const choice = {
    reasonId: reason?.value ?? null,
    outcome: answers === 0 ? ("no_answer_needed" as const) : ("helped" as const),
    atOnce,
    whyNot: atOnce ? null : WHY_NOTS[index % WHY_NOTS.length]!,
    followUp: { kind: "none" as const },
  };
  const proposal = { reasonId: reason, outcome: null, atOnce: null, whyNot: null };
  await insertWrapUp(work, {
    ...choice,
    id: newId<WrapUpId>(at.getTime()),
    conversationId: id,
    teamId,
    by,
    at,
    judged: judge(proposal, choice),
    tookMs: 3_500 + ((index * 1_370) % 6_000),
  });
}
