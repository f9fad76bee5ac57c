/** Gives the demo's open questions what colleagues would have decided of most of them when they came in, so that lists have it to show and to filter by. */
import type { Work } from "../../../platform/work/work.ts";
import { findFirstLetter, findWaiting } from "../queries.ts";
import { guessByWords } from "../reasons/rules.ts";
import { complexityOf } from "../rules.ts";
import type { TriageNeeds } from "../shapes.ts";

/** Every so many nobody looked at yet. */
const LEFT_OUT = 4;

export async function seedTriaged(
  work: Work,
  { conversations, reasons: listed }: Pick<TriageNeeds, "conversations" | "reasons">,
): Promise<void> {
  const reasons = await listed(work.tx);
  for (const [place, { id, subject }] of (await findWaiting(work.tx)).entries()) {
    const first = await findFirstLetter(work.tx, id);
    const guess = first && guessByWords({ subject, text: first.text }, reasons);
    if (!guess || place % LEFT_OUT === 0) continue;
    const reason = reasons.find((each) => each.id === guess.reasonId) ?? null;
    // A person read it, so it is as sure as can be.
    await conversations.setTriaged(work, id, { reasonId: guess.reasonId, complexity: complexityOf(reason, 1) });
  }
}
