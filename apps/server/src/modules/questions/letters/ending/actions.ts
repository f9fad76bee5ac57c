/** What became of a letter: kept on its question, and told to its owner when the colleague never got it. */
import type { QuestionId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import type { NoticeEnd } from "../../../mail/public.ts";
import { change, hold, named, tellOwner } from "../../actions.ts";
import type { QuestionNeeds } from "../../shapes.ts";

export async function letterEnded(
  work: Work,
  needs: QuestionNeeds,
  questionId: QuestionId,
  ending: NoticeEnd,
): Promise<void> {
  const held = await hold(work, needs, questionId);
  if (!held) return;
  const at = work.now.toISOString();
  if (ending.kind === "sent") {
    if (held.question.mail.kind === "queued") await change(work, needs, held, { mail: { kind: "sent", at } }, null);
    return;
  }
  const said = { code: "question_not_sent", params: { ...named(held.question), reason: ending.reason.slice(0, 300) } };
  await change(work, needs, held, { mail: { kind: "failed", at, reason: ending.reason } }, said);
  if (held.question.state.kind === "open") await tellOwner(work, held, "question_returned");
}
