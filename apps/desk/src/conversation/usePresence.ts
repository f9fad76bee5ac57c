/** Lets colleagues see that one is here and, while one writes, that one writes; in a chat the visitor sees it too. It warns, it never locks. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useEffect, useMemo, useState } from "react";
import { api } from "../api/api.ts";

const EVERY_MS = 15_000;
/** So long after the last key one is only looking again. */
const PAUSE_MS = 6_000;
/** A visitor's chat forgets who writes after some seconds without a word. */
const AGAIN_MS = 4_000;

type State = "looking" | "writing" | "gone";
export type Presence = {
  wrote(): void;
  /** What was written is sent, or gone. */
  stopped(): void;
};

export function usePresence({ id, channel }: Pick<Conversation, "id" | "channel">): Presence {
  const [own] = useState(() => new Own());
  useEffect(() => {
    own.again = channel === "chat" ? AGAIN_MS : Number.POSITIVE_INFINITY;
    own.say = (state) =>
      void api.showPresence({ params: { conversationId: id }, body: { state } }).catch(() => undefined);
    own.tell();
    const timer = setInterval(() => own.tell(), EVERY_MS);
    return () => {
      clearInterval(timer);
      own.leave();
    };
  }, [own, id, channel]);
  return useMemo(() => ({ wrote: () => own.wrote(), stopped: () => own.stopped() }), [own]);
}

class Own {
  again = Number.POSITIVE_INFINITY;
  say: (state: State) => void = () => undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #saidAt = 0;

  /** A page in the background is not looking. */
  tell(): void {
    if (document.visibilityState !== "visible") return;
    this.#saidAt = Date.now();
    this.say(this.#pause === undefined ? "looking" : "writing");
  }

  wrote(): void {
    const began = this.#pause === undefined;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.stopped(), PAUSE_MS);
    if (began || Date.now() - this.#saidAt >= this.again) this.tell();
  }

  stopped(): void {
    if (this.#pause === undefined) return;
    this.#end();
    this.tell();
  }

  leave(): void {
    this.#end();
    this.say("gone");
  }

  #end(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }
}
