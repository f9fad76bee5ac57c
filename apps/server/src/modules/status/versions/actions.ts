/**
 * What pages that ask for news are answered, without asking the database: ten thousand of them may be open. What a link opens and its version are
 * kept until an event says that the conversation changed, or until time alone may have made it another.
 */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import type { InTurn } from "../../../platform/limits/turns.ts";
import type { Platform } from "../../../platform/platform.ts";
import { readLink } from "../../../platform/security/links.ts";

const MOST = 20_000;

type Kept<News> = {
  readonly link: string;
  readonly news: Promise<News | null>;
  until: number;
  /** Until it is read nobody knows, so every organisation's. */
  dependsOn: OrganisationId | null | "unknown";
};
export type Versions<News> = {
  /** Null: the link opens nothing. */
  of(link: string, read: () => Promise<News | null>): Promise<News | null>;
  stop(): void;
};

export type Keeping<News> = Pick<Platform, "onEvent" | "clock"> & {
  /** In milliseconds, for what no event tells. */
  readonly keptFor: (news: News | null) => number;
  /** Of whose switches and articles it depends; null: of nobody's. */
  readonly dependsOn: (news: News | null) => OrganisationId | null;
  /** Pages wait for each other, so that people who work here do not wait for all of them. */
  readonly inTurn: InTurn;
};

export function keepVersions<News>({ onEvent, clock, keptFor, dependsOn, inTurn }: Keeping<News>): Versions<News> {
  const kept = new Map<ConversationId, Kept<News>>();
  const keep = (id: ConversationId, link: string, news: Promise<News | null>): void => {
    if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
    // Whoever asks while it is read asks the same.
    const line: Kept<News> = { link, news, until: Number.POSITIVE_INFINITY, dependsOn: "unknown" };
    kept.set(id, line);
    news.then(
      (read) => {
        line.until = clock().getTime() + keptFor(read);
        line.dependsOn = dependsOn(read);
      },
      () => kept.get(id) === line && kept.delete(id),
    );
  };
  const forgetOf = (organisationId: OrganisationId): void => {
    for (const [id, line] of kept)
      if (line.dependsOn === organisationId || line.dependsOn === "unknown") kept.delete(id);
  };
  const ends = [forgetting(onEvent, (id) => void kept.delete(id)), forgettingAll(onEvent, forgetOf)];
  return {
    stop: () => {
      for (const end of ends) end();
    },
    of(link, read) {
      const id = readLink<ConversationId>(link)?.id;
      if (!id) return Promise.resolve(null);
      const known = kept.get(id);
      if (known && known.link === link && known.until > clock().getTime()) return known.news;
      const news = inTurn(read);
      keep(id, link, news);
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
    onEvent(["bot_dialogue.changed"], (heard) => {
      if (heard.type === "bot_dialogue.changed") forget(heard.payload.dialogue.conversationId);
    }),
    onEvent(["activity.added"], (heard) => {
      if (heard.type === "activity.added") forget(heard.payload.activity.conversationId);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** A switch, or an article: whatever page depends on it is looked at again. */
const forgettingAll = (onEvent: Platform["onEvent"], forget: (id: OrganisationId) => void): (() => void) =>
  onEvent(["assistance.changed", "article.changed"], ({ organisationId }) => forget(organisationId));
