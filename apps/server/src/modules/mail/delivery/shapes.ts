/** A message on its way out. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { InboxId, MessageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Quoted } from "../compose/shapes.ts";

export type Sending = {
  readonly messageId: MessageId;
  readonly attempt: number;
  readonly state: "waiting" | "begun" | "offered";
  readonly token: string;
  readonly dueAt: Date;
};

/** What a letter needs besides its words. */
export type Letter = {
  readonly message: Message;
  readonly number: number;
  readonly replyToken: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly inbox: { readonly id: InboxId; readonly address: string; readonly signature: string } | null;
  readonly statusUrl: string | null;
  /** Of earlier mails, the oldest first. */
  readonly references: readonly string[];
  /** The customer's newest mail. */
  readonly quoted: Quoted | null;
};

/** A message's conversation, as the database has it. */
export type LetterRow = {
  number: number;
  replyToken: string;
  language: Language | null;
  timeZone: string;
  demo: boolean;
  inbox: { id: InboxId; address: string; language: Language; signatures: Partial<Record<Language, string>> } | null;
  /** Newest first; `own` for mails of ours, whose names are made of their ids. */
  earlier: { id: MessageId; own: boolean; header: string | null }[];
  quoted: { by: string; address: string; at: string; text: string } | null;
};

/** How one attempt ended. */
export type Ending =
  | { readonly kind: "sent"; readonly refused: readonly Refused[]; readonly hash: string }
  /** Not taken, for now. */
  | { readonly kind: "later"; readonly reason: string }
  /** Not taken, for good. */
  | { readonly kind: "failed"; readonly reason: string }
  /** Taken or not: the answer never came. */
  | { readonly kind: "in_doubt" }
  /** Another process took over: its word counts. */
  | { readonly kind: "lost" };

export type Refused = { readonly address: string; readonly words: string };
