/** What draft articles work with, and what they ask of their neighbours. */
import type { ArticleDraft, DraftSource, DraftWords, Personal } from "@luwte/contract/articleDrafts.ts";
import type { ArticleDraftId, PersonId, TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Talk, TalkMessage } from "@luwte/contract/talks.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";

export type Said = Pick<TalkMessage, "id" | "rootId" | "text" | "removedAt">;

export type ArticleNeeds = {
  conversations: Pick<Conversations, "findSome">;
  /** Null: that person may not read it, or it is not there. */
  openTalk(tx: OrganisationTransaction, id: TalkId, personId: PersonId | null): Promise<Talk | null>;
  /** In order of time; with one id its whole thread. */
  messages(tx: OrganisationTransaction, talkId: TalkId, ids: readonly TalkMessageId[]): Promise<readonly Said[]>;
};

export type SavedDraft = DraftWords & {
  id: ArticleDraftId;
  teamId: ArticleDraft["teamId"];
  language: Language;
  sources: readonly DraftSource[];
  confirmed: readonly Personal[];
  version: number;
};
