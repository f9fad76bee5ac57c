/** What is recorded, as it is stored and before. */
import type { ContactEvent } from "@luwte/planning/compliance/contacts.ts";

/** `source` names it: whoever says it again says nothing new. */
export type NewEvent = ContactEvent & { readonly source: string };

export type StoredEvent = NewEvent & {
  readonly day: string;
  readonly number: number;
  readonly recordedAt: number;
  readonly hash: Buffer;
};

export type Head = {
  readonly day: string;
  readonly number: number;
  readonly total: number;
  readonly readUntil: number;
  readonly hash: Buffer;
};
