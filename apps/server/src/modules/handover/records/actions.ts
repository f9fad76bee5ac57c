/** What a card is made of. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import type { HandoverNeeds, Records } from "../shapes.ts";
import { findSaid } from "./queries.ts";

/** Promises and questions with their day as the organisation's people write it. */
export async function recordsOf(
  tx: OrganisationTransaction,
  { openPromises, openQuestions }: Pick<HandoverNeeds, "openPromises" | "openQuestions">,
  id: ConversationId,
): Promise<Records> {
  const said = await findSaid(tx, id);
  const promises = await openPromises(tx, id);
  const questions = (await openQuestions?.(tx, id)) ?? [];
  if (promises.length + questions.length === 0) return { said, promises: [] };
  const { language, timeZone } = await findOrganisation(tx);
  const format = new Intl.DateTimeFormat(language, { timeZone, dateStyle: "medium", timeStyle: "short" });
  const dayOf = ({ dueAt }: { dueAt: string }): string => format.format(new Date(dueAt));
  return {
    said,
    promises: promises.map((promise) => ({ words: promise.words, day: dayOf(promise) })),
    questions: questions.map((question) => ({ ...question, day: dayOf(question) })),
  };
}
