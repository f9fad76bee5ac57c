/** What was done without a person, and why it was allowed to. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import type { AutomaticAct, Explanation } from "@luwte/contract/oversightFigures.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findSome } from "../making/queries.ts";
import { findEvidence } from "../policy/queries.ts";
import { shareOf } from "../policy/rules.ts";
import type { Evidence, OversightNeeds, Stored } from "../shapes.ts";
import * as queries from "./queries.ts";
import { cursorOf } from "./rules.ts";

type Tx = OrganisationTransaction;

/** One more than asked for says whether there are more. */
export async function listActs(
  tx: Tx,
  needs: OversightNeeds,
  asked: queries.Asked,
): Promise<{ acts: AutomaticAct[]; next: string | null }> {
  const found = await queries.findActs(tx, { ...asked, limit: asked.limit + 1 });
  const shown = found.slice(0, asked.limit);
  const last = shown.at(-1);
  const ids = shown.map(({ id }) => id);
  return { acts: await actsOf(tx, needs, ids), next: found.length > shown.length && last ? cursorOf(last) : null };
}

async function actsOf(tx: Tx, needs: OversightNeeds, ids: readonly SuggestionId[]): Promise<AutomaticAct[]> {
  const stored = new Map((await findSome(tx, ids)).map((each) => [each.id, each]));
  const about = [...stored.values()].flatMap(({ conversationId }) => conversationId ?? []);
  const conversations = await needs.conversations.findSome(tx, [...new Set(about)]);
  const subjects = new Map(conversations.map(({ id, subject }) => [id, subject]));
  return ids.map((id) => actOf(needs, stored.get(id)!, subjects));
}

function actOf(
  { undoing }: OversightNeeds,
  { sampled: _, ...suggestion }: Stored,
  subjects: ReadonlyMap<ConversationId, string>,
): AutomaticAct {
  const { conversationId, decided, task } = suggestion;
  const subject = (conversationId && subjects.get(conversationId)) ?? "";
  return { suggestion, subject, canUndo: decided?.kind === "automatic" && undoing[task] !== undefined };
}

export async function explain(
  tx: Tx,
  needs: OversightNeeds,
  id: SuggestionId,
): Promise<{ explanation: Explanation } | Refusal<"not_found">> {
  const { done, undone } = await queries.findMoments(tx, id);
  if (!done) return refuse("not_found");
  const act = (await actsOf(tx, needs, [id]))[0]!;
  const line = await queries.findLineOf(tx, id);
  const topic = line?.topic ?? null;
  const { task, at } = act.suggestion;
  const share = ({ right, of }: Evidence) => shareOf(right, of);
  const measured = {
    topic,
    before: share(await findEvidence(tx, task, topic ?? undefined, new Date(at))),
    now: share(await findEvidence(tx, task, topic ?? undefined)),
  };
  const judgement = await queries.findJudgement(tx, id);
  return { explanation: { act, line, measured, judgement, undoneAt: undone?.toISOString() ?? null } };
}
