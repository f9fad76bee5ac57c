/** The one thing here that is only in memory: who looks where. Each process knows it of all, by telling and hearing. */
import type { Audience } from "@luwte/contract/events.ts";
import type { ConversationId, OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import { type Doing, heard, isSame, present, type Shown, seen, shownOf, type Viewer } from "./rules.ts";

/** Conversations with somebody in them at this moment; the longest quiet ones are forgotten beyond this. */
const MAXIMUM_CONVERSATIONS = 10_000;

/** Five hundred desks that say every quarter of a minute that nothing changed would be told to five hundred desks each time. */
const OTHER_PROCESSES: Audience = { people: [] };

export type Presence = {
  show(
    where: { organisationId: OrganisationId; conversationId: ConversationId },
    personId: PersonId,
    doing: Doing,
  ): Shown[];
};

export function createPresence(platform: Pick<Platform, "tell" | "clock" | "onPassing">): Presence {
  const rooms = new Map<string, readonly Viewer[]>();
  platform.onPassing(["conversation.viewers"], ({ payload }) => {
    if ("viewers" in payload) remember(rooms, payload.conversationId, heard(payload.viewers, platform.clock()));
  });
  return {
    show({ organisationId, conversationId }, personId, doing) {
      const now = platform.clock();
      const before = rooms.get(conversationId) ?? [];
      const after = seen(before, personId, doing, now);
      const viewers = shownOf(after);
      const audience = isSame(shownOf(present(before, now)), viewers) ? OTHER_PROCESSES : null;
      platform.tell(organisationId, {
        type: "conversation.viewers",
        payload: { conversationId, viewers },
        audience,
      });
      remember(rooms, conversationId, after);
      return viewers;
    },
  };
}

function remember(rooms: Map<string, readonly Viewer[]>, id: string, viewers: readonly Viewer[]): void {
  rooms.delete(id);
  if (viewers.length > 0) rooms.set(id, viewers);
  if (rooms.size > MAXIMUM_CONVERSATIONS) rooms.delete(rooms.keys().next().value!);
}
