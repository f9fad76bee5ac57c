/** The talks one has in sight, and one of them around a place. */
import type { ConversationId, TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import type { Person } from "@luwte/contract/people.ts";
import { applyToTalk, type TalkView, talksView, talkView, withTalkPage } from "@luwte/contract/views/talks.ts";
import type { QueryClient } from "@tanstack/react-query";
import { live } from "../api/liveQuery.ts";
import { journal } from "../live/live.ts";
import { talksApi } from "./api.ts";

export const talksQuery = ({ id: personId, teamIds }: Person) =>
  live(
    ["talks"],
    () => talksApi.listTalks(),
    (loaded) => talksView({ personId, teamIds }, loaded),
  );

/** Where one comes in: at what is unread, at the end, or at a message. */
export type At = "unread" | "newest" | TalkMessageId;
function askedFrom(at: At): { from?: "unread" | "newest"; aroundId?: TalkMessageId } {
  if (at === "unread") return { from: "unread" };
  return at === "newest" ? { from: "newest" } : { aroundId: at };
}

/** Let go of when one leaves: what was unread then is read by now. */
export const talkQuery = (talkId: TalkId, at: At) => ({
  ...live(["talk", talkId, at], () => talksApi.getTalk({ params: { talkId }, query: askedFrom(at) }), talkView),
  gcTime: 0,
});

export const casesQuery = (ids: readonly ConversationId[]) =>
  live(
    ["cases", ...ids],
    () => talksApi.listCases({ query: { conversationIds: [...ids] } }),
    ({ conversations }) => conversations,
  );

const running = new Set<string>();

/** A page more on one side; what was told meanwhile is on it. Asked once, however often one scrolls there. */
export async function loadMore(client: QueryClient, talkId: TalkId, at: At, side: "older" | "newer"): Promise<void> {
  const { queryKey } = talkQuery(talkId, at);
  const before = client.getQueryData<TalkView>(queryKey);
  const edge = side === "older" ? before?.messages[0] : before?.messages.at(-1);
  const name = `${talkId} ${at} ${side}`;
  if (!before?.[side] || !edge || running.has(name)) return;
  running.add(name);
  try {
    const query = side === "older" ? { beforeId: edge.id } : { afterId: edge.id };
    const view = await journal.load(
      () => talksApi.listTalkMessages({ params: { talkId }, query }),
      (page) => withTalkPage(client.getQueryData<TalkView>(queryKey) ?? before, side, page),
      applyToTalk,
    );
    client.setQueryData(queryKey, view);
  } finally {
    running.delete(name);
  }
}
