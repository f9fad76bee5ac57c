/** What we owe customers: who promised what, by when, and what became of it. */
import { z } from "zod";
import { Actor, Moment } from "./common.ts";
import { Conversation } from "./conversations.ts";
import { ConversationId, CustomerId, MessageId, PersonId, PromiseId, TeamId } from "./ids.ts";
import { LANGUAGES } from "./language.ts";
import { compareKeys, type ListOrder, type RowKey } from "./lists.ts";
import { PromiseWords, Provenance } from "./newPromises.ts";

export const PROMISE_STATES = ["open", "kept", "released"] as const;
/** Lateness is not a state: it follows from `dueAt` and the clock (`urgencyOf`). */
export const PromiseState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open") }),
  z.object({ kind: z.literal("kept"), at: Moment, by: Actor }),
  z.object({ kind: z.literal("released"), at: Moment, by: Actor, reason: z.string() }),
]);
export type PromiseState = z.output<typeof PromiseState>;

/** What a source proposes. Without `dueAt` it was not sure by when, and asks. */
export type PromiseProposal = Pick<Provenance, "source" | "confidence"> & { words: string; dueAt: string | null };

export const PromiseReason = z.string().trim().min(1).max(300);

export const CustomerPromise = z.object({
  id: PromiseId,
  conversationId: ConversationId,
  words: PromiseWords,
  dueAt: Moment,
  /** The time that the customer was given first: against this one it counts as kept. */
  firstDueAt: Moment,
  madeAt: Moment,
  madeBy: Actor,
  /** Who must keep it now; null: the team of the conversation. */
  ownerId: PersonId.nullable(),
  /** The answer that it was made in. */
  messageId: MessageId.nullable(),
  /** When the customer was last told of a new time. */
  toldAt: Moment.nullable(),
  provenance: Provenance.nullable(),
  state: PromiseState,
  version: z.number().int(),
});
export type CustomerPromise = z.output<typeof CustomerPromise>;

/** A promise with the conversation it was made in: whose customer it is, and which team's, follows from there, also after a merge. */
export const PromiseEntry = z.object({ promise: CustomerPromise, conversation: Conversation });
export type PromiseEntry = z.output<typeof PromiseEntry>;

/** Every field narrows; an absent one does not. */
export const PromiseFilter = z.object({
  states: z.array(z.enum(PROMISE_STATES)).min(1).max(3).optional(),
  conversationId: ConversationId.optional(),
  customerId: CustomerId.optional(),
  ownerId: PersonId.optional(),
  teamIds: z.array(TeamId).min(1).max(50).optional(),
});
export type PromiseFilter = z.output<typeof PromiseFilter>;
/** urgent: what is due first on top. newest: what is due last on top. */
export type PromiseList = { filter: PromiseFilter; order: ListOrder };

export function isListed({ promise, conversation }: PromiseEntry, filter: PromiseFilter): boolean {
  const { states, conversationId, customerId, ownerId, teamIds } = filter;
  return (
    (!states || states.includes(promise.state.kind)) &&
    (!conversationId || promise.conversationId === conversationId) &&
    (!customerId || conversation.customer.id === customerId) &&
    (!ownerId || promise.ownerId === ownerId) &&
    (!teamIds || (conversation.teamId !== null && teamIds.includes(conversation.teamId)))
  );
}

export const keyOfPromise = ({ promise }: PromiseEntry): RowKey => ({ moment: promise.dueAt, id: promise.id });
export const comparePromises = (a: PromiseEntry, b: PromiseEntry, order: ListOrder): number =>
  compareKeys(keyOfPromise(a), keyOfPromise(b), order);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Read from the top; the first line that holds wins. The desk colours and groups by this name. */
const URGENCY = [
  { name: "broken", within: 0 },
  { name: "now", within: 30 * MINUTE },
  { name: "today", within: 8 * HOUR },
  { name: "calm", within: Number.POSITIVE_INFINITY },
] as const;
export type Urgency = (typeof URGENCY)[number]["name"];
export const URGENCIES = URGENCY.map((line) => line.name);

/** Never stored: it follows from the due time and the clock, so it cannot go stale. */
export function urgencyOf({ dueAt }: Pick<CustomerPromise, "dueAt">, now: Date): Urgency {
  const left = Date.parse(dueAt) - now.getTime();
  return URGENCY.find((line) => left <= line.within)!.name;
}

/** What a text to a customer may have filled in, as in `Beste {{customer.name}}`. */
export const TELLING_FIELDS = ["customer.name", "promise.words", "promise.due", "promise.newDue"] as const;
export type TellingField = (typeof TELLING_FIELDS)[number];
const PLACE = /\{\{\s*([\w.]+)\s*\}\}/g;

export const placesIn = (text: string): string[] => [...text.matchAll(PLACE)].map((match) => match[1]!);

/** Plain text. A place without a value stays visible, so that whoever reads it before sending sees what is missing. */
export const fillTelling = (text: string, values: Readonly<Record<TellingField, string>>): string =>
  text.replace(PLACE, (place, field: string) => values[field as TellingField] || place);

const TellingText = z.string().trim().min(1).max(2_000);
/** early: told before the due time. broken: told after it. */
export const TELLINGS = ["early", "broken"] as const;
export type Telling = (typeof TELLINGS)[number];
export const TellingTexts = z.record(z.enum(LANGUAGES), z.object({ early: TellingText, broken: TellingText }));
export type TellingTexts = z.output<typeof TellingTexts>;

const ServiceMinutes = z
  .number()
  .int()
  .min(5)
  .max(60 * 24 * 7);

export const PromiseSettings = z.object({
  /** Minutes of service time before the due time at which the owner is reminded. */
  remindMinutes: ServiceMinutes,
  /** Luwte tells the customer by itself when nobody acted; null: never. Both in minutes of service time; once for each promise. */
  automatic: z.object({ minutesBefore: ServiceMinutes, laterMinutes: ServiceMinutes }).nullable(),
  texts: TellingTexts,
});
export type PromiseSettings = z.output<typeof PromiseSettings>;

/** Who read and saved the texts, and when; null: they are still the ones that Luwte came with. */
export const Approval = z.object({ by: PersonId.nullable(), at: Moment }).nullable();
export type Approval = z.output<typeof Approval>;

/**
 * Kept at the time first given, of all that were due and not released. `low` and `high`: where the true share lies with 95 % certainty
 * (Wilson score interval). Null where too few people share the figure to hide who is who in it.
 */
export const KeptRate = z
  .object({
    kept: z.number().int(),
    of: z.number().int(),
    share: z.number().nullable(),
    low: z.number(),
    high: z.number(),
  })
  .nullable();
export type KeptRate = z.output<typeof KeptRate>;
export const RATE_WEEKS = ["4", "13", "52"] as const;
