/** How events are linked. Pure but for the hash itself. */
import { createHash } from "node:crypto";
import type { Head, NewEvent, StoredEvent } from "../shapes.ts";

/** Of some events by what stands in their rows now, whatever hashes stand beside it. */
export function digestOf(events: readonly StoredEvent[]): string {
  const digest = createHash("sha256");
  for (const event of events) digest.update(textOf(event));
  return digest.digest("hex");
}

/** What a chain hangs on before its first event: another organisation's chain cannot be put in its place. */
export const rootOf = (organisationId: string): Head => ({
  day: "",
  number: 0,
  total: 0,
  readUntil: Number.NEGATIVE_INFINITY,
  hash: createHash("sha256").update(`luwte compliance 1 ${organisationId}`).digest(),
});

type Linked = Omit<StoredEvent, "hash">;

/** Every column of an event, in one order: whatever is changed in a row changes this. */
const textOf = ({ day, number, contact, kind, channel, at, recordedAt, source }: Linked): string =>
  JSON.stringify([day, number, contact, kind, channel, at, recordedAt, source]);

export const linkOf = (before: Buffer, event: Linked): Buffer =>
  createHash("sha256").update(before).update(textOf(event)).digest();

/** A clock that was set back does not open a day again. */
const dayAfter = (head: Head, today: string): string => (today < head.day ? head.day : today);

/** The events as they are stored after this head, and the head after them. Whatever a report was kept of, nothing is recorded into it afterwards. */
export function appended(head: Head, events: readonly NewEvent[], today: string, now: number) {
  const recordedAt = Math.max(now, head.readUntil + 1);
  const stored: StoredEvent[] = [];
  const day = dayAfter(head, today);
  let { hash, number } = day === head.day ? head : { ...head, number: 0 };
  for (const { contact, kind, channel, at, source } of events) {
    number++;
    const linked = { day, number, contact, kind, channel, at, recordedAt, source };
    hash = linkOf(hash, linked);
    stored.push({ ...linked, hash });
  }
  return { stored, head: { ...head, day, number, total: head.total + stored.length, hash } };
}

export type Broken = { readonly day: string; readonly number: number; readonly what: "changed" | "missing" };
export type Walk = {
  readonly hash: Buffer;
  readonly day: string;
  readonly number: number;
  readonly broken: Broken | null;
};

/** One step along the chain; after the first break nothing more is looked at. */
export function walked(walk: Walk, event: StoredEvent): Walk {
  if (walk.broken) return walk;
  const { day, number, hash } = event;
  const expected = day === walk.day ? walk.number + 1 : 1;
  if (number !== expected) return { ...walk, broken: { day, number: expected, what: "missing" } };
  const holds = linkOf(walk.hash, event).equals(hash);
  return { hash, day, number, broken: holds ? null : { day, number, what: "changed" } };
}

/** What was taken from the end leaves no gap: only the head knows. */
export function ended(walk: Walk, head: Head): Broken | null {
  if (walk.broken || walk.hash.equals(head.hash)) return walk.broken;
  return { day: head.day, number: head.number, what: "missing" };
}
