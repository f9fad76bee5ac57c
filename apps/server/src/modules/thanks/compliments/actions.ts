/** Passing a customer's words on: to whom they are for, or first to a lead. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ComplimentId, newId, type PersonId } from "@luwte/contract/ids.ts";
import type { Compliment, HeldCompliment } from "@luwte/contract/thanks.ts";
import type { Work } from "../../../platform/work/work.ts";
import { notify } from "../../notifications/public.ts";
import type { Words, Wrong } from "../shapes.ts";
import * as queries from "./queries.ts";
import { cleaned, landingOf } from "./rules.ts";

/** Nothing tells the customer whether their words were held: that would teach how to get past. */
export async function passOn(work: Work, conversation: Pick<Conversation, "id">, given: Words): Promise<Wrong | null> {
  const words = cleaned(given.words);
  if (words === "") return "empty";
  if (given.toId === null && given.kind === "compliment") return "nobody";
  const landing = landingOf({ words, toId: given.toId });
  const fresh = newId<ComplimentId>(work.now.getTime());
  const id = await queries.saveWords(work, fresh, conversation.id, { ...given, words }, landing);
  if (id === null) return null;
  if (landing.state === "held") await askLeads(work, conversation.id);
  else await deliver(work, id, given.toId!, given.kind === "compliment");
  return null;
}

async function askLeads(work: Work, conversationId: Conversation["id"]): Promise<void> {
  for (const personId of await queries.findLeads(work.tx))
    await notify(work, { personId, kind: "compliment_held", conversationId, params: {} });
}

const SAID_LENGTH = 120;

/** A remark is there to be read; only a thank-you is worth a notification. */
async function deliver(work: Work, id: ComplimentId, personId: PersonId, isCompliment: boolean): Promise<void> {
  const compliment = await queries.findCompliment(work.tx, id);
  if (!compliment) return;
  tell(work, compliment, personId);
  if (!isCompliment) return;
  const { conversationId, customer, words } = compliment;
  const params = { customer, words: words.slice(0, SAID_LENGTH) };
  await notify(work, { personId, kind: "complimented", conversationId, params });
}

const tell = (work: Work, compliment: Compliment, personId: PersonId): void =>
  work.record({ type: "compliment.changed", payload: { compliment }, audience: { people: [personId] } });

export async function setOnWall(
  work: Work,
  id: ComplimentId,
  personId: PersonId,
  onWall: boolean,
): Promise<{ compliment: Compliment } | Refusal<"not_found">> {
  const compliment = (await queries.hang(work, id, personId, onWall)) && (await queries.findCompliment(work.tx, id));
  if (!compliment) return refuse("not_found");
  tell(work, compliment, personId);
  return { compliment };
}

type Judgement = { readonly kind: "let_through" } | { readonly kind: "kept_away"; readonly reason: string };

export async function judge(
  work: Work,
  id: ComplimentId,
  judgement: Judgement,
): Promise<{ held: HeldCompliment[] } | Refusal<"not_found">> {
  const reason = judgement.kind === "kept_away" ? judgement.reason : null;
  const judged = await queries.judgeHeld(work, id, { kind: reason === null ? "delivered" : "kept_away", reason });
  if (!judged) return refuse("not_found");
  work.audit({
    action: `compliments.${judgement.kind}`,
    subject: { kind: "compliment", id },
    details: reason ? { reason } : {},
  });
  if (reason === null && judged.toId) await deliver(work, id, judged.toId, judged.isCompliment);
  return { held: await queries.listHeld(work.tx) };
}
