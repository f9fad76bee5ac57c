/** Says how far one has read, now and then, and never back. */
import type { TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import type { TalkView } from "@luwte/contract/views/talks.ts";
import { byTime } from "@luwte/contract/views.ts";
import { useCallback, useEffect, useRef } from "react";
import { talksApi } from "./api.ts";

/** Scrolling by is not yet reading. */
const READING_MS = 700;

export function useReadUntil(view: TalkView): (id: TalkMessageId) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wanted = useRef<TalkMessageId | null>(null);
  const latest = useRef(view);
  latest.current = view;
  const soon = useCallback(() => {
    clearTimeout(timer.current);
    const { current: id } = wanted;
    if (id) timer.current = setTimeout(() => tell(latest.current.talk.id, id), READING_MS);
  }, []);
  // React may take effects away and give them back to the same screen: what was seen is then still to be told.
  useEffect(() => {
    soon();
    return () => clearTimeout(timer.current);
  }, [soon]);
  return useCallback(
    (id) => {
      const { messages, reading } = latest.current;
      const message = messages.find((each) => each.id === id);
      if (!message || (reading.until && byTime(message, reading.until) <= 0) || wanted.current === id) return;
      wanted.current = id;
      soon();
    },
    [soon],
  );
}

// When it fails it is told again with the next message one sees.
const tell = (talkId: TalkId, talkMessageId: TalkMessageId): void =>
  void talksApi.readTalk({ params: { talkId }, body: { talkMessageId } }).catch(() => undefined);
