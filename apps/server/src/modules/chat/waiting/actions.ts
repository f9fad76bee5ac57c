/** What a visitor asks about their wait, and chooses instead. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { AddressBody, type WaitBody } from "@luwte/contract/widget/parsers.ts";
import type { WaitReply } from "@luwte/contract/widget/protocol.ts";
import type { Work } from "../../../platform/work/work.ts";
import { type ChoiceRefusal, sayWait, type Waits } from "../../waiting/public.ts";
import type { ChatNeeds, Visitor } from "../shapes.ts";
import { waitOf } from "../snapshot/actions.ts";
import { giveAddress } from "../visitors/actions.ts";

const NOTICES = {
  slot_taken: "slotTaken",
  not_waiting: "notWaiting",
  phone_needed: "wrongPhone",
  email_needed: "wrongEmail",
  not_found: "notWaiting",
} as const satisfies Record<ChoiceRefusal | "email_needed", Parameters<typeof sayWait>[1]>;
type Wrong = keyof typeof NOTICES;

/** `wrong`: why it was not done; then nothing was changed, and what is free now comes along. */
export async function askAboutWait(
  work: Work,
  needs: ChatNeeds,
  visitor: Visitor,
  wrong: Wrong | null,
  kind: WaitBody["kind"],
): Promise<WaitReply | Refusal<"not_found">> {
  const { waits } = needs;
  const { conversationId, language } = visitor;
  const conversation = conversationId && (await needs.conversations.find(work.tx, conversationId));
  if (!waits || !conversation) return refuse("not_found");
  const wait = await waitOf(work.tx, needs, visitor, conversation, work.now);
  const offer = wait && (await waits.offer(work.tx, { conversation, language, now: work.now }));
  const key = wrong ? NOTICES[wrong] : kind === "look" ? null : kind === "none" ? "unchosen" : "chosen";
  return { wait, offer, said: key && sayWait(language, key), wrong: wrong !== null };
}

/** Null: done. A refusal undoes all of it. */
export async function chooseInChat(
  work: Work,
  { waits }: ChatNeeds,
  visitor: Visitor,
  body: WaitBody,
): Promise<Refusal<ChoiceRefusal | "no_recipient"> | null> {
  const id = visitor.conversationId;
  if (!waits || !id || body.kind === "look") return null;
  if (body.kind === "none") return (await waits.cancel(work, id)) ?? null;
  if (body.kind === "mail" && !(await hasAddress(work, visitor, body.email))) return refuse("no_recipient");
  return (await choose(work, waits, id, visitor, body)) ?? null;
}

const choose = (work: Work, waits: Waits, id: ConversationId, { language }: Visitor, body: WaitBody) =>
  waits.choose(work, id, {
    kind: body.kind as "mail" | "call" | "chat",
    at: body.at ? new Date(body.at) : null,
    phone: body.phone ?? "",
    language,
  });

/** An answer by mail needs somewhere to go. */
async function hasAddress(work: Work, visitor: Visitor, email: string | undefined): Promise<boolean> {
  if (visitor.email) return true;
  const given = AddressBody.safeParse({ email, name: visitor.name });
  return given.success && !isRefusal(await giveAddress(work, visitor.id, given.data));
}

export const wrongIn = (refusal: Refusal): Wrong =>
  refusal.refused === "no_recipient" ? "email_needed" : (refusal.refused as ChoiceRefusal);
