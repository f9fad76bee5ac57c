/** What stories say of promises: the words, and how it stands as a code that the reader's language says. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findPromiseLines } from "./queries.ts";

export async function promiseLines(tx: OrganisationTransaction, ids: readonly ConversationId[]) {
  const lines = await findPromiseLines(tx, ids);
  return lines.map(({ conversationId, at, who, words, state }) => ({
    conversationId,
    line: { kind: "promise" as const, at: at.toISOString(), who, text: words, code: `promise_${state}` },
  }));
}
