/** What stories say of questions to departments: who asked whom what, and what came back. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { gistOf, shortened } from "@luwte/language/sentences/sentences.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findAsked } from "./queries.ts";

const MOST_CHARACTERS = 280;
const MOST_WHO = 200;

export async function questionLines(tx: OrganisationTransaction, ids: readonly ConversationId[]) {
  const lines = await findAsked(tx, ids);
  return lines.flatMap(({ conversationId, askedAt, asker, name, words, answeredAt, answer }) => {
    const line = (kind: "asked" | "answered", at: Date, who: string, text: string) => ({
      conversationId,
      line: {
        kind,
        at: at.toISOString(),
        who: shortened(who, MOST_WHO),
        text: shortened(text, MOST_CHARACTERS),
        code: null,
      },
    });
    const asked = line("asked", askedAt, [asker, name].filter(Boolean).join(" → "), words);
    return answeredAt ? [asked, line("answered", answeredAt, name, gistOf(answer))] : [asked];
  });
}
