/** What is written down of a call-back. Pure. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ContactNote } from "../shapes.ts";

type Call = Pick<Conversation, "id" | "channel">;

/** `of` is the choice or the promise it is about: each is said once. */
export const callNote = (kind: ContactNote["kind"], { id, channel }: Call, of: string, at: Date): ContactNote => ({
  contact: id,
  kind,
  channel,
  at: at.getTime(),
  source: `luwte ${kind} ${of}`,
});
