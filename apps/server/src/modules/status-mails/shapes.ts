/** What mails about the status page work with, and what they ask of their neighbours. */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";
import type { NewNotice } from "../mail/public.ts";
import type { Standing } from "../status/public.ts";

/** all: whenever something changes. needed: only when it is the customer's turn. Nothing chosen: no mail. */
export type Choice = "all" | "needed";
/** How it stands, as far as a mail would say it. */
export type Gist = Pick<Standing, "stage" | "next">;

export type StatusMailNeeds = {
  readonly conversations: Pick<Conversations, "find" | "listMessages">;
  /** As the page says it; null: the conversation is gone. */
  standing(
    platform: Platform,
    of: { organisationId: OrganisationId; conversationId: ConversationId },
    language: Language,
  ): Promise<Standing | null>;
  /** Where the page is; null: nowhere. */
  statusUrl(
    platform: Platform,
    tx: OrganisationTransaction,
    of: { id: ConversationId; demo: boolean },
  ): Promise<string | null>;
  post(work: Work, notice: NewNotice): Promise<void>;
};
