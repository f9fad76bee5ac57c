/** Letters that Luwte writes and that are no messages of a conversation: to a colleague elsewhere, or about a status page. */
import type { Brand } from "@luwte/contract/brand.ts";
import type { InboxId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { MailAddress } from "../parse/shapes.ts";

export type NoticeId = Brand<string, "notice">;
export type Purpose = "question" | "status";

export type NoticeLetter = {
  readonly to: MailAddress;
  readonly subject: string;
  /** Plain text; addresses in it become links. */
  readonly text: string;
  readonly language: Language;
  /** For our reply address; null: answers come as any mail does. */
  readonly replyToken: string | null;
  /** Where one click ends such letters (RFC 8058); null: a person asked for this one. */
  readonly stopUrl: string | null;
  /** Not written by a person. */
  readonly automatic: boolean;
  /** The name of the letter that this one follows. */
  readonly after: NoticeId | null;
};

export type NewNotice = {
  readonly id: NoticeId;
  readonly inboxId: InboxId;
  readonly purpose: Purpose;
  readonly aboutId: string;
  readonly letter: NoticeLetter;
};
export type Notice = Omit<NewNotice, "inboxId" | "letter"> & {
  readonly inboxId: InboxId | null;
  readonly letter: NoticeLetter | null;
  readonly state: "waiting" | "offered" | "sent" | "failed";
  readonly attempt: number;
};

/** How it ended, for who had it written. */
export type NoticeEnd = { readonly kind: "sent" } | { readonly kind: "failed"; readonly reason: string };
