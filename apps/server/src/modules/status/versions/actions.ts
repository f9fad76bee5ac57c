/**
 * What pages that ask for news are answered, without asking the database: ten thousand of them may be open. A version is kept until an event says
 * that its conversation changed, and never longer than a minute, for what only the clock changes.
 */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";

const KEPT_MS = 60_000;
const MOST = 20_000;

type Kept = { readonly version: Promise<string | null>; readonly until: number };
export type Versions = {
  of(id: ConversationId, read: () => Promise<string | null>): Promise<string | null>;
  stop(): void;
};

export function keepVersions({ onEvent, clock }: Pick<Platform, "onEvent" | "clock">): Versions {
  const kept = new Map<ConversationId, Kept>();
  const forget = (id: ConversationId) => void kept.delete(id);
  const stop = onEvent(
    ["conversation.changed", "conversation.removed", "message.added", "message.changed", "promise.changed"],
    ({ type, payload }) => {
      if (type === "conversation.changed") forget(payload.conversation.id);
      else if (type === "conversation.removed") forget(payload.conversationId);
      else if (type === "promise.changed") forget(payload.promise.conversationId);
      else if (type === "message.added" || type === "message.changed") forget(payload.message.conversationId);
    },
  );
  return {
    stop,
    of(id, read) {
      const now = clock().getTime();
      const known = kept.get(id);
      if (known && known.until > now) return known.version;
      if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
      const version = read().catch((error: unknown) => {
        forget(id);
        throw error;
      });
      kept.set(id, { version, until: now + KEPT_MS });
      return version;
    },
  };
}
