/** Telling a customer that it will be later: the approved text leaves as an ordinary answer, and the due time moves, both or neither. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { MessageId, PromiseId } from "@luwte/contract/ids.ts";
import type { CustomerPromise } from "@luwte/contract/promises.ts";
import { paragraphsAsHtml } from "../../../platform/http/html.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { change, type Held, hold, notThere } from "../actions.ts";
import { findPromise } from "../queries.ts";
import { refusalOfDue, refusalToChange } from "../rules.ts";
import { findSettings } from "../settings/actions.ts";
import { type PromiseNeeds, shown } from "../shapes.ts";
import { type Told, tellingFor } from "./rules.ts";

type Early = Refusal<"not_found" | "promise_settled" | "due_in_past">;

const refusalToTell = (promise: CustomerPromise, newDueAt: string, now: Date) =>
  refusalToChange(promise) ?? refusalOfDue(newDueAt, now);

export async function previewTelling(
  tx: OrganisationTransaction,
  { conversations }: PromiseNeeds,
  id: PromiseId,
  { newDueAt, now }: { newDueAt: string; now: Date },
): Promise<Told | Early> {
  const promise = await findPromise(tx, id);
  const conversation = promise && (await conversations.find(tx, promise.conversationId));
  if (!conversation) return notThere();
  const code = refusalToTell(promise, newDueAt, now);
  return code ? refuse(code) : tellingWith(tx, { promise, conversation }, newDueAt, now);
}

async function tellingWith(
  tx: OrganisationTransaction,
  { promise, conversation }: Held,
  newDueAt: string,
  now: Date,
): Promise<Told> {
  const { settings, language: preset, timeZone } = await findSettings(tx);
  return tellingFor({ promise, conversation, newDueAt, preset, timeZone }, settings, now);
}

export type Telling = {
  id: MessageId;
  newDueAt: string;
  reason: string;
  text: string;
  seenMessageId: MessageId | null;
};
type Done = { promise: CustomerPromise; message: Message; conversation: Conversation };
type Refused = Early | Refusal<"changed_meanwhile" | "unseen_message" | "no_recipient" | "empty_message">;

export async function tellNewDue(
  work: Work,
  needs: PromiseNeeds,
  promiseId: PromiseId,
  telling: Telling,
): Promise<Done | Refused> {
  const held = await hold(work, needs, promiseId);
  if (!held) return notThere();
  const before = await toldBefore(work, needs, held, telling.id);
  if (before) return before;
  const code = refusalToTell(held.promise, telling.newDueAt, work.now);
  if (code) return refuse(code);
  const { text } = await tellingWith(work.tx, held, telling.newDueAt, work.now);
  // Somebody approved another text since, or it broke while it was read: what is sent is what was seen.
  if (text !== telling.text) return refuse("changed_meanwhile", { text });
  return send(work, needs, held, telling, { newest: telling.seenMessageId });
}

/** A weak connection asks again: the same message has left already. */
async function toldBefore(work: Work, needs: PromiseNeeds, held: Held, id: MessageId): Promise<Done | Refused | null> {
  if (held.promise.movedBy !== id) return null;
  const { conversationId } = held.promise;
  const sent = await needs.conversations.answer(work, { conversationId, id, richText: "<p>·</p>", seen: null });
  return isRefusal(sent) ? sent : { ...sent, promise: shown(held.promise) };
}

async function send(
  work: Work,
  needs: PromiseNeeds,
  held: Held,
  { id, newDueAt, reason, text }: Omit<Telling, "seenMessageId">,
  seen: { newest: MessageId | null } | null,
): Promise<Done | Refused> {
  const { conversationId } = held.promise;
  const sent = await needs.conversations.answer(work, { conversationId, id, richText: paragraphsAsHtml(text), seen });
  if (isRefusal(sent)) return sent;
  const params = { promiseId: held.promise.id, words: held.promise.words, until: newDueAt, reason };
  const said = { code: seen ? "promise_told" : "promise_told_by_itself", params };
  const { dueAt, toldAt } = held.promise;
  const moved = {
    dueAt: new Date(newDueAt).toISOString(),
    toldAt: work.now.toISOString(),
    movedBy: id,
    movedFrom: { dueAt, toldAt },
  };
  const { promise, conversation } = await change(work, needs, held, moved, said);
  return { message: sent.message, promise, conversation };
}

/** Nobody acted: the customer hears it all the same. Nothing happens where there is nobody to write to. */
export async function tellByItself(
  work: Work,
  needs: PromiseNeeds,
  held: Held,
  { id, newDueAt }: Pick<Telling, "id" | "newDueAt">,
): Promise<boolean> {
  const { text } = await tellingWith(work.tx, held, newDueAt, work.now);
  return !isRefusal(await send(work, needs, held, { id, newDueAt, reason: "", text }, null));
}
