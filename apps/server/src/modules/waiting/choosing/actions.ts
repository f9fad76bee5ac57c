/** Instead of waiting: which times are free, choosing one, choosing another, and waiting after all. The conversation keeps since when it waits. */
import type { Channel, Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ConversationId, newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findUsual } from "../announcing/queries.ts";
import { callNote } from "../calling/rules.ts";
import { hoursOf } from "../hours/actions.ts";
import { findChoice } from "../looking/queries.ts";
import { findSettings } from "../settings/actions.ts";
import type { Choice, ChoiceKind, WaitingNeeds } from "../shapes.ts";
import { say } from "../words/rules.ts";
import { endChoices, insertChoice, lockSlots } from "./queries.ts";
import { asideUntil, kindsIn, MOST_SLOTS, readPhone, shownOf, slotsIn } from "./rules.ts";

const DAY = 86_400_000;

export type Offer = {
  readonly kinds: readonly ChoiceKind[];
  readonly slots: readonly Date[];
  readonly timeZone: string;
};

/** What this organisation offers at this moment. */
export async function offerNow(
  tx: OrganisationTransaction,
  needs: WaitingNeeds,
  channel: Channel,
  now: Date,
): Promise<Offer> {
  const { settings } = await findSettings(tx);
  const { timeZone } = await hoursOf(tx);
  const kinds = kindsIn(settings, channel);
  const atTime = kinds.some((kind) => kind !== "mail");
  const slots = atTime ? shownOf(await freeTimes(tx, needs, now), timeZone) : [];
  return { kinds: kinds.filter((kind) => kind === "mail" || slots.length > 0), slots, timeZone };
}

/** Calls and chats are for the hours in which chats are answered: then people are at their desk for who wants to speak with them. */
async function freeTimes(tx: OrganisationTransaction, { promising }: WaitingNeeds, now: Date): Promise<Date[]> {
  const { settings } = await findSettings(tx);
  const { opening, timeZone } = await hoursOf(tx);
  const until = new Date(now.getTime() + (settings.daysAhead + 14) * DAY);
  const taken = await promising.dueBetween(tx, now, until);
  const usual = await findUsual(tx, now);
  return slotsIn({ settings, calendar: opening.chat, timeZone, usual, taken, now });
}

export type Wish = { kind: ChoiceKind; at: Date | null; phone: string; language: Language };
export type ChoiceRefusal = "not_found" | "not_waiting" | "slot_taken" | "phone_needed";

/** The same wish again changes nothing. */
export async function choose(
  work: Work,
  needs: WaitingNeeds,
  id: ConversationId,
  wish: Wish,
): Promise<Refusal<ChoiceRefusal> | undefined> {
  const conversation = await needs.conversations.lock(work.tx, id);
  if (!conversation) return refuse("not_found");
  if (!waits(conversation)) return refuse("not_waiting");
  const before = await findChoice(work.tx, id);
  if (before && isSame(before, wish)) return undefined;
  const phone = wish.kind === "call" ? readPhone(wish.phone) : null;
  if (wish.kind === "call" && !phone) return refuse("phone_needed");
  await end(work, needs, conversation, before, wish.kind);
  const refusal = await refusalOf(work, needs, conversation.channel, wish);
  if (refusal) return refusal;
  return store(work, needs, conversation, { ...wish, phone });
}

const waits = ({ waitingSince, state }: Conversation): boolean =>
  waitingSince !== null && (state.kind === "open" || state.kind === "snoozed");

const isSame = (before: Choice, { kind, at, phone }: Wish): boolean =>
  before.kind === kind &&
  (before.at?.getTime() ?? null) === (at?.getTime() ?? null) &&
  (kind !== "call" || before.phone === readPhone(phone));

/** What was offered a moment ago may be gone: then the next times are given along. */
async function refusalOf(
  work: Work,
  needs: WaitingNeeds,
  channel: Channel,
  { kind, at }: Wish,
): Promise<Refusal<"slot_taken"> | null> {
  const { settings } = await findSettings(work.tx);
  if (!kindsIn(settings, channel).includes(kind)) return refuse("slot_taken", { slots: [] });
  if (kind === "mail") return null;
  await lockSlots(work.tx, work.organisationId);
  const free = await freeTimes(work.tx, needs, work.now);
  if (free.some((slot) => slot.getTime() === at?.getTime())) return null;
  const later = free.filter((slot) => !at || slot >= at);
  const next = later.length > 0 ? later : free;
  return refuse("slot_taken", { slots: next.slice(0, MOST_SLOTS).map((slot) => slot.toISOString()) });
}

type Fits = Wish & { phone: string | null };

async function store(
  work: Work,
  needs: WaitingNeeds,
  conversation: Conversation,
  { kind, at: wanted, phone, language }: Omit<Fits, "phone"> & { phone: string | null },
): Promise<Refusal<ChoiceRefusal> | undefined> {
  const at = kind === "mail" ? null : wanted;
  const { id: conversationId } = conversation;
  const words = kind === "call" ? say(language, "promiseCall", { phone: phone ?? "" }) : say(language, "promiseChat");
  const promiseId = at && (await needs.promising.make(work, { conversationId, words, at }));
  const waitingSince = new Date(conversation.waitingSince!);
  const id = newId<string>(work.now.getTime());
  await insertChoice(work, conversationId, {
    id,
    kind,
    at,
    phone,
    waitingSince,
    promiseId,
  });
  const params = { until: at?.toISOString() ?? null, phone };
  await needs.conversations.addActivity(work, conversationId, { code: `wait_chosen_${kind}`, params });
  if (kind === "call") await needs.noteContact(work, [callNote("call_back_promised", conversation, id, work.now)]);
  if (at) await putAside(work, needs, conversation, at);
  return undefined;
}

async function putAside(work: Work, { conversations }: WaitingNeeds, { id }: Conversation, at: Date): Promise<void> {
  const until = asideUntil(at, work.now);
  if (!until) return;
  const changed = await conversations.setState(work, id, { kind: "snoozed", until });
  if (isRefusal(changed)) throw new Error("A conversation that is locked was not found.");
}

export async function cancelChoice(
  work: Work,
  needs: WaitingNeeds,
  id: ConversationId,
): Promise<Refusal<"not_found"> | undefined> {
  const conversation = await needs.conversations.lock(work.tx, id);
  if (!conversation) return refuse("not_found");
  const before = await findChoice(work.tx, id);
  if (!before) return undefined;
  await end(work, needs, conversation, before, null);
  await needs.conversations.addActivity(work, id, { code: "wait_chosen_waiting", params: {} });
  return undefined;
}

/** The place in the line is still there: it is since when the customer waits. `next`: what they chose now; null: waiting after all. */
async function end(
  work: Work,
  needs: WaitingNeeds,
  conversation: Conversation,
  before: Choice | null,
  next: ChoiceKind | null,
): Promise<void> {
  await endChoices(work.tx, conversation.id, work.now);
  if (!before?.at) return;
  const language = conversation.language ?? "nl";
  const reason = say(language, next === null ? "cancelled" : "changed");
  if (before.promiseId) await needs.promising.release(work, before.promiseId, reason);
  if (before.kind === "call" && next !== "call")
    await needs.noteContact(work, [callNote("call_back_withdrawn", conversation, before.id, work.now)]);
  const putAsideAgain = next === "call" || next === "chat";
  if (conversation.state.kind === "snoozed" && !putAsideAgain)
    await needs.conversations.setState(work, conversation.id, { kind: "open" });
}
