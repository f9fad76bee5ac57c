/** What talking works with, and what it asks of its neighbours. */
import type { PersonId, SwarmId, TalkId, TalkMessageId, TeamId } from "@luwte/contract/ids.ts";
import type { Talk, TalkMessage } from "@luwte/contract/talks.ts";
import type { Conversations } from "../conversations/public.ts";

export type TalkNeeds = { conversations: Pick<Conversations, "find" | "findSome"> };

/** Who reads or writes. Null: a program; it reads what is open to everybody, and nothing is unread for it. */
export type Reader = { readonly personId: PersonId | null; readonly teamIds: readonly TeamId[] };

export type NewChannel = Pick<Talk, "id" | "teamId" | "isDefault" | "name" | "purpose" | "closed">;

export type NewTalkMessage = Pick<TalkMessage, "personIds" | "teamIds" | "cases"> & {
  id: TalkMessageId;
  talkId: TalkId;
  authorId: PersonId | null;
  text: string;
  replyTo: { id: TalkMessageId; rootId: TalkMessageId } | null;
  swarmId: SwarmId | null;
};

/** What somebody says, before it is known whom it reaches. */
export type Said = Pick<NewTalkMessage, "id" | "text"> & {
  personIds: readonly PersonId[];
  teamIds: readonly TeamId[];
  replyToId: TalkMessageId | null;
  swarmId?: SwarmId;
};

export type Member = { readonly personId: PersonId; readonly teamId: TeamId };
