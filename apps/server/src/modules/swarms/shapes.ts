/** What asking help works with, and what it asks of its neighbours. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, PersonId, SwarmId, TalkId, TeamId } from "@luwte/contract/ids.ts";
import type { PersonSkill } from "@luwte/contract/people.ts";
import type { AskedBecause, SwarmWords } from "@luwte/contract/swarms.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";

/** Somebody who is available and has room under the ceiling; said by routing and load. */
export type Helper = {
  readonly id: PersonId;
  readonly teamIds: readonly TeamId[];
  readonly skills: readonly PersonSkill[];
};

export type SwarmNeeds = {
  conversations: Pick<Conversations, "lock" | "find" | "addActivity">;
  helpers(tx: OrganisationTransaction, now: Date): Promise<readonly Helper[]>;
  /** Tells the channel of a team. */
  tellTeam(work: Work, teamId: TeamId, words: string, swarmId: SwarmId): Promise<void>;
  /** Who asks or joins follows the talk of the case. */
  follow(work: Work, talkId: TalkId): Promise<unknown>;
};

/** How often somebody was asked lately, and when last. */
export type AskedBefore = { readonly times: number; readonly lastAt: Date | null };
export type Candidate = Helper & AskedBefore;
export type Chosen = { readonly personId: PersonId; readonly because: AskedBecause };

export type Asked = Pick<Conversation, "skills" | "teamId" | "assigneeId">;
export type NewSwarm = SwarmWords & {
  id: SwarmId;
  conversationId: ConversationId;
  teamId: TeamId | null;
  askedBy: PersonId | null;
};
