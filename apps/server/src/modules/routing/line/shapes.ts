/** The line: everything that nobody has yet, in the order in which the router gives it. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Agent, OpenConversation } from "../shapes.ts";

export type InLine = Pick<
  OpenConversation,
  "id" | "channel" | "priority" | "waitingSince" | "dueAt" | "teamId" | "language" | "skills"
>;
export type Colleague = Pick<Agent, "teamIds" | "speaks" | "skills"> & {
  /** Whether they take part in the work at this moment. */
  serves: boolean;
};

/** `ahead`: how many go first of those that the same people could answer. `serving`: how many people there are now who could answer this. */
export type Place = InLine & { ahead: number; serving: number };
export type Line = ReadonlyMap<ConversationId, Place>;
