/** What a program says to a customer itself: stored with an author of its own kind, so that nobody takes it for a colleague, and never counted as a person's answer. */
import type { Message } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Work } from "../../../platform/work/work.ts";
import { lockRow } from "../rows/queries.ts";
import { standingColumns, standingOf } from "../rows/rules.ts";
import { type ConversationRow, conversationOf } from "../rows/shapes.ts";
import type { ConversationNeeds, Received, Words } from "../shapes.ts";
import { standingAfter } from "../standing/rules.ts";
import type { Wanted } from "../standing/shapes.ts";
import { append } from "../writing/actions.ts";
import { findMessage } from "../writing/queries.ts";
import { PLAIN, storable } from "../writing/rules.ts";
import type { NewMessage } from "../writing/shapes.ts";

/** The same id again is the same message. Where a channel shows the conversation it is there at once; it goes nowhere else. */
export async function speak(
  work: Work,
  needs: ConversationNeeds,
  words: Words,
): Promise<Received | Refusal<"not_found">> {
  const before = await lockRow(work.tx, words.conversationId);
  if (!before) return refuse("not_found");
  const known = await findMessage(work.tx, words.id);
  if (known) return { message: known, conversation: conversationOf(before), created: false };
  const made = messageOf(work, words, before);
  const change = changeBy(work, words, before);
  const { row, message } = await append(work, needs, before, made, { change, participants: [], because: "changed" });
  return { message, conversation: conversationOf(row), created: true };
}

const WANTED: { [Turn in Exclude<Words["turn"], { heldUntil: Date }>]: Wanted | null } = {
  same: null,
  theirs: { kind: "waiting_customer" },
  ours: { kind: "open" },
};

/** Held: nobody is given it until then, and the customer waits all the same. */
function changeBy(work: Work, { turn }: Words, before: ConversationRow) {
  const to = typeof turn === "string" ? WANTED[turn] : { kind: "snoozed" as const, until: turn.heldUntil };
  return to ? standingColumns(standingAfter(standingOf(before), { kind: "set", to }, null, work.now)) : {};
}

const messageOf = (work: Work, words: Words, before: ConversationRow): NewMessage => ({
  ...PLAIN,
  id: words.id,
  conversationId: words.conversationId,
  direction: "out",
  channel: before.channel as Message["channel"],
  author: { kind: "bot", name: storable(words.name).slice(0, 200) },
  text: storable(words.text),
  arrival: before.version + 1,
  // After what it answers, which came in at this very moment.
  at: new Date(work.now.getTime() + 1),
});
