/** A conversation with its messages, as far back as somebody read. */
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import { cursorOf } from "@luwte/contract/lists.ts";
import {
  applyToConversationPage,
  type ConversationPageView,
  conversationPageView,
  withEarlierMessages,
} from "@luwte/contract/views/conversationPage.ts";
import { journal } from "../live/live.ts";
import { api } from "./api.ts";
import { live } from "./liveQuery.ts";
import { queryClient } from "./queryClient.ts";

/** Deeper than this nobody reads back in one sitting; a refetch shows the newest again. */
const MAXIMUM_PAGES_BACK = 10;

const conversationKey = (id: ConversationId) => ["conversation", id] as const;
export const conversationQuery = (id: ConversationId, viewerId: PersonId | null) =>
  live(
    conversationKey(id),
    async () => {
      const depth = queryClient.getQueryData<ConversationPageView>(conversationKey(id))?.messages[0]?.at ?? null;
      const page = await api.getConversation({ params: { conversationId: id } });
      return { page, view: await backTo(conversationPageView(page, viewerId), depth), position: page.position };
    },
    ({ view }) => view,
  );

/** As far back as was read before: what somebody scrolled to does not go away under their eyes. */
async function backTo(view: ConversationPageView, depth: string | null): Promise<ConversationPageView> {
  let now = view;
  for (let page = 0; page < MAXIMUM_PAGES_BACK && depth && now.from && now.from.moment > depth; page++)
    now = withEarlierMessages(now, await earlierOf(now));
  return now;
}

const earlierOf = (view: ConversationPageView) =>
  api.listMessages({
    params: { conversationId: view.conversation.id },
    query: view.from ? { before: cursorOf(view.from) } : {},
  });

export async function loadEarlier(id: ConversationId): Promise<void> {
  const before = queryClient.getQueryData<ConversationPageView>(conversationKey(id));
  if (!before?.from) return;
  const view = await journal.load(
    () => earlierOf(before),
    (page) => withEarlierMessages(queryClient.getQueryData<ConversationPageView>(conversationKey(id)) ?? before, page),
    applyToConversationPage,
  );
  queryClient.setQueryData(conversationKey(id), view);
}
