/** What an agent wrote, where it goes, and how a conversation stands when it is taken back. */
import type { MailAddress, Message, Participant } from "@luwte/contract/conversations.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import { cleanRichText, plainOf } from "../../../platform/richText.ts";
import { standingColumns, standingOf } from "../rows/rules.ts";
import type { ConversationRow } from "../rows/shapes.ts";
import { activityOfChange, standingAfter } from "../standing/rules.ts";
import type { ActivityLine, Happening, Standing } from "../standing/shapes.ts";
import { storable } from "../writing/rules.ts";
import type { Undo } from "../writing/shapes.ts";
import type { Written as SentByAgent } from "./shapes.ts";

export type Written = { richText: string | null; text: string };

/** What comes from a browser is cleaned here, once; the plain text is made of what is left. */
export function writtenOf({ richText, text }: { richText?: string | undefined; text?: string | undefined }): Written {
  if (richText === undefined) return { richText: null, text: storable(text ?? "").trim() };
  const cleaned = storable(cleanRichText(richText));
  return { richText: cleaned, text: plainOf(cleaned) };
}

export const isEmpty = ({ text }: Written, files: number): boolean => text === "" && files === 0;

export type Envelope = NonNullable<Message["mail"]>;
type Named = { address: string; name: string };

/** Null when there is nobody to send to. Nobody gets it twice. */
export function envelopeOf(
  { to, cc = [] }: { to?: readonly string[] | undefined; cc?: readonly string[] | undefined },
  row: Pick<ConversationRow, "customer_address" | "customer_name" | "subject">,
  from: MailAddress,
  known: readonly Named[],
): Envelope | null {
  const customer = row.customer_address ? [row.customer_address] : [];
  const receivers = [...new Set(to && to.length > 0 ? to : customer)];
  if (receivers.length === 0) return null;
  const names = new Map(known.map(({ address, name }) => [address, name]));
  if (row.customer_address) names.set(row.customer_address, names.get(row.customer_address) || row.customer_name);
  const named = (address: string): MailAddress => ({ address, name: names.get(address) ?? "" });
  const copies = [...new Set(cc)].filter((address) => !receivers.includes(address));
  return { from, to: receivers.map(named), cc: copies.map(named), subject: row.subject, automatic: false };
}

export const undoOf = (row: ConversationRow): Undo => ({
  state: row.state as Undo["state"],
  since: row.state_since.toISOString(),
  by: row.state_by as Undo["by"],
  until: row.snoozed_until?.toISOString() ?? null,
  waitingSince: row.waiting_since?.toISOString() ?? null,
  dueAt: row.due_at?.toISOString() ?? null,
  firstAnswerAt: row.first_answer_at?.toISOString() ?? null,
});

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

type Restored = { standing: Standing; due_at: Date | null; first_answer_at: Date | null };

/** As it was, as far as nothing happened since: what a customer wrote or a colleague decided meanwhile stands. */
export function standingAfterUndo(row: ConversationRow, undo: Undo, sentAt: Date): Restored {
  const now = standingOf(row);
  const waitedSince = momentOf(undo.waitingSince);
  const first_answer_at =
    row.first_answer_at?.getTime() === sentAt.getTime() ? momentOf(undo.firstAnswerAt) : row.first_answer_at;
  if (now.waitingSince !== null)
    return {
      standing: { ...now, waitingSince: waitedSince ?? now.waitingSince },
      due_at: momentOf(undo.dueAt) ?? row.due_at,
      first_answer_at,
    };
  const bySending = now.since.getTime() === sentAt.getTime() || now.since.toISOString() === undo.since;
  const standing = bySending ? standingBefore(undo) : { ...now, waitingSince: isOurs(now) ? waitedSince : null };
  return { standing, due_at: standing.waitingSince ? momentOf(undo.dueAt) : null, first_answer_at };
}

const isOurs = ({ kind }: Standing): boolean => kind === "open" || kind === "snoozed";

const standingBefore = (undo: Undo): Standing => ({
  kind: undo.state,
  since: new Date(undo.since),
  by: undo.by,
  until: momentOf(undo.until),
  waitingSince: momentOf(undo.waitingSince),
});

/** What a person may still do about a message that did not arrive for certain. */
export const isRetryable = (kind: Message["delivery"]["kind"]): boolean => kind === "failed" || kind === "in_doubt";

/** Who is written to takes part from then on: their answer belongs here. */
export function receiversOf(envelope: Envelope | null, customerAddress: string | null): Participant[] {
  return [...(envelope?.to ?? []), ...(envelope?.cc ?? [])].map(({ address, name }) => ({
    address,
    name,
    kind: address === customerAddress ? "customer" : "cc",
  }));
}

type Facts = { by: PersonId | null; inboxId: string | null; now: Date };

/** What an answer or a note does to its conversation. */
export function changeByWriting(
  before: ConversationRow,
  { kind, nextState }: Pick<SentByAgent, "kind" | "nextState">,
  { by, inboxId, now }: Facts,
): { change: Partial<ConversationRow>; activity: ActivityLine | null } {
  const noted: Happening = nextState ? { kind: "set", to: nextState } : { kind: "noted" };
  const happening: Happening = kind === "reply" ? { kind: "answered", nextState } : noted;
  const standing = standingOf(before);
  const after = standingAfter(standing, happening, by, now);
  const answered = { first_answer_at: before.first_answer_at ?? now, inbox_id: before.inbox_id ?? inboxId };
  return {
    change: { ...standingColumns(after), ...(kind === "reply" ? answered : {}) },
    activity: activityOfChange(standing, after, happening),
  };
}

/** Words that come late do not undo what is known better. A bounce does: it is known best of all. */
const SETTLED: Readonly<Record<Message["delivery"]["kind"], readonly Message["delivery"]["kind"][]>> = {
  none: ["none", "queued", "sending", "sent", "seen", "failed", "in_doubt"],
  queued: [],
  sending: ["queued"],
  sent: ["queued", "sending", "in_doubt"],
  seen: ["queued", "sending", "sent", "in_doubt"],
  failed: ["sending"],
  in_doubt: ["sending"],
};
export const mayBecome = (now: Message["delivery"]["kind"], next: Message["delivery"]["kind"]): boolean =>
  !SETTLED[now].includes(next);

/** Only who wrote it, as long as it has not left; null: go ahead. A chat message is read the moment it is sent. */
export function mayTakeBack(
  { author, delivery }: Message,
  personId: PersonId,
): "forbidden" | "too_late_to_undo" | null {
  if (author.kind !== "person" || author.personId !== personId) return "forbidden";
  return delivery.kind === "queued" ? null : "too_late_to_undo";
}
