/** What stories say of wrap-ups: the reason in words, the outcome as a code that the reader's language says. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { reasonName } from "@luwte/contract/wrapUps.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findEnded } from "./queries.ts";

export async function wrapUpLines(tx: OrganisationTransaction, ids: readonly ConversationId[], language: Language) {
  const ended = await findEnded(tx, ids);
  return ended.map(({ conversationId, at, who, names, outcome }) => ({
    conversationId,
    line: {
      kind: "wrap_up" as const,
      at: at.toISOString(),
      who,
      text: names ? reasonName(names, language) : "",
      code: outcome,
    },
  }));
}
