/** What waits to be judged blind, with the conversation as it stood when it was proposed. */
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import { proposedValue, type Recheck, type Task, type Thread } from "@luwte/contract/oversight.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { findSome } from "../../making/queries.ts";
import type { OversightNeeds, Stored } from "../../shapes.ts";
import { findWaiting } from "../queries.ts";
import { threadOf } from "./rules.ts";

type Asked = { readonly by: PersonId | null; readonly task: Task | null; readonly limit: number; readonly now: Date };
type Needs = Pick<OversightNeeds, "conversations">;

/** A day less than `DAYS_KNOWN` of the nightly job, which may be late. */
const DAYS_SHOWN = 29;
/** With notes among them, which are left out. */
const MESSAGES_READ = 20;
/** After every id of the same moment. */
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

export async function listRechecks(
  tx: OrganisationTransaction,
  needs: Needs,
  { by, task, limit, now }: Asked,
): Promise<{ rechecks: Recheck[]; waiting: number }> {
  const since = new Date(now.getTime() - DAYS_SHOWN * 86_400_000);
  const { ids, waiting } = await findWaiting(tx, { by, task, since, limit });
  const stored = new Map((await findSome(tx, ids)).map((each) => [each.id, each]));
  const rechecks: Recheck[] = [];
  for (const id of ids) rechecks.push(await recheckOf(tx, needs, stored.get(id)!));
  return { rechecks, waiting };
}

async function recheckOf(tx: OrganisationTransaction, needs: Needs, stored: Stored): Promise<Recheck> {
  const { id, task, value, sources, at } = stored;
  const duplicate = proposedValue("duplicate", stored);
  const thread = await threadAt(tx, needs, stored.conversationId, at);
  const other = await threadAt(tx, needs, duplicate?.conversationId ?? null, at);
  return { id, task, value, sources, thread, other, at };
}

/** What was written later would tell what became of the suggestion. */
async function threadAt(
  tx: OrganisationTransaction,
  { conversations }: Needs,
  id: ConversationId | null,
  at: string,
): Promise<Thread | null> {
  const conversation = id && (await conversations.find(tx, id));
  if (!conversation) return null;
  const { items } = await conversations.listMessages(tx, conversation.id, { moment: at, id: LAST_ID }, MESSAGES_READ);
  return threadOf(conversation.subject, items);
}
