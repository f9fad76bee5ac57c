/** What mail asks of its neighbours, and the account that it works with. */
import type { ConversationId, MessageId, OriginalId } from "@luwte/contract/ids.ts";
import type { MailServer } from "@luwte/contract/mail.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Actor, OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Conversations, IncomingFile } from "../conversations/public.ts";
import type { Notice, NoticeEnd } from "./notices/shapes.ts";

/** Only what is used here, so that a test can stand in for it. */
export type MailNeeds = {
  readonly conversations: Pick<
    Conversations,
    "receiveMessage" | "find" | "findMessage" | "claim" | "setDelivery" | "addActivity"
  >;
  /** Where the customer follows the conversation; null: nowhere. Without that neighbour mails carry no such address. */
  readonly statusUrl?: (
    platform: Pick<Platform, "secrets" | "settings">,
    tx: OrganisationTransaction,
    of: { id: ConversationId; demo: boolean },
  ) => Promise<string | null>;
  /** A letter that is no message has left, or never will. */
  readonly noticeEnded?: (work: Work, notice: Notice, ending: NoticeEnd) => Promise<void>;
  /** A mail that answers a question to another department; null: it does not. */
  readonly takeAnswer?: (work: Work, answer: MailedAnswer) => Promise<Taken | null>;
};

export type MailedAnswer = {
  readonly id: MessageId;
  /** What it says that it answers, the nearest first: named by its headers, or by the token in our reply address. */
  readonly questionIds: readonly string[];
  readonly tokens: readonly string[];
  readonly from: { readonly name: string; readonly address: string };
  readonly text: string;
  readonly files: readonly IncomingFile[];
  readonly originalId: OriginalId;
  /** A machine wrote it. */
  readonly automatic: boolean;
};
export type Taken = { readonly messageId: MessageId; readonly conversationId: ConversationId };

/** A server with what it takes to sign in. Never logged, never sent to a client. */
export type ServerAccess = MailServer & { readonly password: string };

/** As whom mail does what nobody asked for. */
export const MAIL: Actor = { kind: "system", name: "mail" };

export type MailAccount = {
  /** The inbox's own address: mail to ourselves is sent from it and to it. */
  readonly address: string;
  readonly imap: ServerAccess;
  readonly smtp: ServerAccess;
  readonly folder: string;
  readonly sentFolder: string | null;
};
