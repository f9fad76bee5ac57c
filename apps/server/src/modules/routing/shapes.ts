/** What routing looks at and what it decides. */
import type { Channel, PRIORITIES } from "@luwte/contract/conversations.ts";
import type { Decider, ExplanationCode } from "@luwte/contract/explanations.ts";
import type { ConversationId, PersonId, SkillId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { PersonSkill } from "@luwte/contract/people.ts";
import type { AvailabilityNow, PeopleTeller } from "../availability/public.ts";
import type { Conversations } from "../conversations/public.ts";
import type { Heaviness, OpenWork, RecentWork } from "../load/public.ts";

/** More than this is the work of the next pass, a moment later. */
export const MOST_DECISIONS = 1000;
/** Of conversations that need exactly the same, the first so many: who waits for a skill that nobody has does not keep out who needs something else. */
export const MOST_ALIKE = 50;

/** An open conversation: the customer waits for us. */
export type OpenConversation = {
  id: ConversationId;
  channel: Channel;
  heaviness: Heaviness;
  priority: (typeof PRIORITIES)[number];
  waitingSince: Date;
  dueAt: Date | null;
  teamId: TeamId | null;
  language: Language | null;
  /** Declared skills that an answer needs, each at least at this level. */
  skills: readonly PersonSkill[];
  /** Who already knows the story: had this conversation last, or helped this customer last. */
  knows: { conversation: PersonId | null; customer: PersonId | null };
  /** Who missed it or gave it back, and until when it does not come to them again. */
  barred: readonly { personId: PersonId; until: Date }[];
  /** Whose it is now. `offeredUntil`: it was offered to them and they have not taken it up yet. */
  holder: { personId: PersonId; offeredUntil: Date | null } | null;
};

export type Agent = {
  id: PersonId;
  teamIds: readonly TeamId[];
  skills: readonly PersonSkill[];
  speaks: readonly Language[];
  availability: AvailabilityNow;
  open: readonly (OpenWork & { id: ConversationId })[];
  recent: readonly RecentWork[];
  capacity: Readonly<Record<Channel, number>>;
  /** When routing last gave them something; who waits longest comes first among equals. */
  lastGivenAt: Date | null;
  /** Offers missed one after another. */
  misses: number;
};

/** What the tables say of a person, without what follows from the clock. */
export type PersonFacts = Pick<Agent, "id" | "teamIds" | "skills" | "speaks" | "lastGivenAt"> & { active: boolean };
/** Somebody who is not there, and the moment before which their mails may wait for them. */
export type Gone = { personId: PersonId; since: Date };
/** Who missed something or gave it back less than so long ago does not get it again. */
export type BarredWindow = { now: Date; barredMinutes: number };

/** Why it stopped being somebody's. */
export type Return = { conversationId: ConversationId; from: PersonId; because: "missed" | "went_away" };

export type Assignment = {
  kind: "assign";
  conversationId: ConversationId;
  personId: PersonId;
  offeredUntil: Date | null;
  because: { decider: Decider; language: Language | null; skills: readonly SkillId[] };
};

/** The first thing that nobody had; in this order. */
export const WAIT_REASONS = [
  "not_automatic",
  "nobody_in_team",
  "language_missing",
  "skill_missing",
  "nobody_available",
  "all_declined",
  "no_capacity",
  "all_at_ceiling",
] as const satisfies readonly ExplanationCode[];
export type WaitReason = (typeof WAIT_REASONS)[number];
export type Wait = { kind: "wait"; conversationId: ConversationId; because: WaitReason };

/** What routing wants to happen now. `breaks`: who turned out not to be there. */
export type Plan = { returns: Return[]; breaks: PersonId[]; decisions: (Assignment | Wait)[] };

/** Given by `conversations` and `people`, which know nothing of routing. */
export type RoutingNeeds = {
  readonly conversations: Pick<Conversations, "assign" | "lock" | "find">;
  readonly tellPeople: PeopleTeller;
};
