/**
 * What pages that ask for news are answered, without asking the database: ten thousand of them may be open. What a link opens and its version are
 * kept until an event says that the conversation changed, and never longer than a minute, for what only the clock changes.
 */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import { readLink } from "../../../platform/security/links.ts";

const KEPT_MS = 60_000;
const MOST = 20_000;

type Kept<News> = { readonly link: string; readonly news: Promise<News | null>; readonly until: number };
export type Versions<News> = {
  /** Null: the link opens nothing. */
  of(link: string, read: () => Promise<News | null>): Promise<News | null>;
  stop(): void;
};

export function keepVersions<News>({ onEvent, clock }: Pick<Platform, "onEvent" | "clock">): Versions<News> {
  const kept = new Map<ConversationId, Kept<News>>();
  return {
    stop: forgetting(onEvent, (id) => void kept.delete(id)),
    of(link, read) {
      const id = readLink<ConversationId>(link)?.id;
      if (!id) return Promise.resolve(null);
      const now = clock().getTime();
      const known = kept.get(id);
      if (known && known.link === link && known.until > now) return known.news;
      if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
      const news = read().catch((error: unknown) => {
        kept.delete(id);
        throw error;
      });
      kept.set(id, { link, news, until: now + KEPT_MS });
      return news;
    },
  };
}

/** `activity.added` among them: a link that is taken back says so there. */
function forgetting(onEvent: Platform["onEvent"], forget: (id: ConversationId) => void): () => void {
  const ends = [
    onEvent(["conversation.changed"], (heard) => {
      if (heard.type === "conversation.changed") forget(heard.payload.conversation.id);
    }),
    onEvent(["conversation.removed"], (heard) => {
      if (heard.type === "conversation.removed") forget(heard.payload.conversationId);
    }),
    onEvent(["message.added", "message.changed"], (heard) => {
      if (heard.type === "message.added" || heard.type === "message.changed")
        forget(heard.payload.message.conversationId);
    }),
    onEvent(["promise.changed"], (heard) => {
      if (heard.type === "promise.changed") forget(heard.payload.promise.conversationId);
    }),
    onEvent(["question.changed"], (heard) => {
      if (heard.type === "question.changed") forget(heard.payload.question.conversationId);
    }),
    onEvent(["activity.added"], (heard) => {
      if (heard.type === "activity.added") forget(heard.payload.activity.conversationId);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
