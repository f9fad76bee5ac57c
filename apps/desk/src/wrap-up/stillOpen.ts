/** What would stay open when these conversations are closed: told, never in the way. Pure. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { QuestionFilter } from "@luwte/contract/questions.ts";

type Row = Pick<Conversation, "id" | "promiseDueAt" | "waitingSince">;
type Asked = { readonly question: { readonly conversationId: ConversationId; readonly name: string } };

export type StillOpen =
  | { kind: "one"; departments: readonly string[]; promise: boolean; customerWaits: boolean }
  | { kind: "many"; count: number };

/** Null: nothing. `asked`: open questions to departments, of these conversations or of more. */
export function stillOpenIn(rows: readonly Row[], asked: readonly Asked[]): StillOpen | null {
  const of = rows.map((row) => ({
    departments: [
      ...new Set(
        asked.filter(({ question }) => question.conversationId === row.id).map(({ question }) => question.name),
      ),
    ],
    promise: row.promiseDueAt !== null,
    customerWaits: row.waitingSince !== null,
  }));
  const open = of.filter((each) => each.departments.length > 0 || each.promise || each.customerWaits);
  const [one] = open;
  if (!one) return null;
  return rows.length === 1 ? { kind: "one", ...one } : { kind: "many", count: open.length };
}

/** One conversation's own questions are known on its page already; many are looked up together. */
export const questionsAbout = ([one, ...others]: readonly Row[]): QuestionFilter =>
  one && others.length === 0 ? { conversationId: one.id, states: ["open"] } : { states: ["open"] };
