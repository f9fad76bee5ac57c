/** What stories say of handovers: who gave it to whom, and what comes next. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { shortened } from "@luwte/language/sentences/sentences.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findHanded } from "./queries.ts";

const MOST_CHARACTERS = 280;

export async function handoverLines(tx: OrganisationTransaction, ids: readonly ConversationId[]) {
  const handed = await findHanded(tx, ids);
  return handed.map(({ conversationId, at, giver, taker, text }) => ({
    conversationId,
    line: {
      kind: "handover" as const,
      at: at.toISOString(),
      who: [giver, taker].filter(Boolean).join(" → ").slice(0, 200),
      text: shortened(text, MOST_CHARACTERS),
      code: null,
    },
  }));
}
