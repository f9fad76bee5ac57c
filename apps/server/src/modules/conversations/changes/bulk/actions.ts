/** The same change to many conversations. Each answers for itself: what is refused for one is done for the others. */

import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal } from "@luwte/contract/errors.ts";
import type { ConversationId, LabelId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { unknownAmong } from "../../references/queries.ts";
import { lockRow, lockRows } from "../../rows/queries.ts";
import { personOf } from "../../rows/rules.ts";
import type { ConversationRow } from "../../rows/shapes.ts";
import type { ConversationNeeds } from "../../shapes.ts";
import type { Wanted } from "../../standing/shapes.ts";
import { applyResult, assign } from "../actions.ts";
import { changeByEdit, changeByHappening, withLabels } from "../rules.ts";

export type BulkChange = {
  conversationIds: readonly ConversationId[];
  state?: Wanted | undefined;
  addLabelIds: readonly LabelId[];
  removeLabelIds: readonly LabelId[];
  priority?: Conversation["priority"] | undefined;
  teamId?: TeamId | null | undefined;
  assigneeId?: PersonId | null | undefined;
};
type Answer = { changed: ConversationId[]; refused: { conversationId: ConversationId; code: string }[] };

/** Held together, in the order of ids: two who change overlapping sets go one after the other. */
export async function changeMany(work: Work, needs: ConversationNeeds, change: BulkChange): Promise<Answer> {
  const ids = [...new Set(change.conversationIds)];
  const rows = new Map((await lockRows(work.tx, ids)).map((row) => [row.id, row]));
  const answer: Answer = { changed: [], refused: [] };
  // A label or a team that is not ours is nobody's: then nothing is done to any.
  const unknown = await unknownAmong(work.tx, { labelIds: change.addLabelIds, teamId: change.teamId });
  const refused = change.state?.kind === "solved" ? await needs.refuseToSolve?.(work) : null;
  for (const conversationId of ids) {
    const row = unknown ? undefined : rows.get(conversationId);
    const code = row ? (refused?.refused ?? (await changeOne(work, needs, row, change))) : "not_found";
    if (code) answer.refused.push({ conversationId, code });
    else answer.changed.push(conversationId);
  }
  return answer;
}

/** Giving it away comes first: where that is refused, nothing else is done to this one. */
async function changeOne(
  work: Work,
  needs: ConversationNeeds,
  row: ConversationRow,
  change: BulkChange,
): Promise<string | null> {
  const given = await give(work, needs, row.id as ConversationId, change);
  if (given) return given;
  const current = (await lockRow(work.tx, row.id as ConversationId))!;
  const edited = await applyResult(work, needs, current, changeByEdit(current, editOf(current, change)));
  if (!change.state) return null;
  const happening = { kind: "set", to: change.state } as const;
  await applyResult(work, needs, edited, changeByHappening(edited, happening, personOf(work), work.now));
  return null;
}

async function give(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  { teamId, assigneeId }: BulkChange,
): Promise<string | null> {
  if (teamId === undefined && assigneeId === undefined) return null;
  const change = { ...(teamId === undefined ? {} : { teamId }), ...(assigneeId === undefined ? {} : { assigneeId }) };
  const given = needs.assigning ? await needs.assigning(work, id, change) : await assign(work, needs, id, change);
  return isRefusal(given) ? given.refused : null;
}

function editOf(row: ConversationRow, { addLabelIds, removeLabelIds, priority }: BulkChange) {
  const labelIds = withLabels(row.label_ids as LabelId[], addLabelIds, removeLabelIds);
  return { labelIds, ...(priority ? { priority } : {}) };
}
