/** What mail asks of its neighbours, and the account that it works with. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { MailServer } from "@luwte/contract/mail.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Actor, OrganisationTransaction } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";

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
};

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
