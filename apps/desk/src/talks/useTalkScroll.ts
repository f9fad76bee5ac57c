/** Where the reader is in a talk: nothing moves under their eyes, whatever comes in above or below, and what they saw is read. */
import type { TalkMessageId } from "@luwte/contract/ids.ts";
import type { TalkView } from "@luwte/contract/views/talks.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTrouble } from "../toasts/useTrouble.ts";
import { type At, loadMore } from "./queries.ts";

/** So near an end the next page is asked for. */
const AHEAD_PX = 900;
const AT_END_PX = 24;
type Anchor = { id: string; top: number };

const lines = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>("[data-entry]")];
const topIn = (element: HTMLElement, line: HTMLElement) =>
  line.getBoundingClientRect().top - element.getBoundingClientRect().top;
const isAtEnd = (element: HTMLElement) => element.scrollHeight - element.scrollTop - element.clientHeight < AT_END_PX;

export function useTalkScroll(view: TalkView, at: At, onSeen: (id: TalkMessageId) => void) {
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor | null>(null);
  const atEnd = useRef(true);
  const [below, setBelow] = useState(false);
  const client = useQueryClient();
  const trouble = useTrouble();
  const talkId = view.talk.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when one comes in.
  useLayoutEffect(() => {
    const element = scroller.current!;
    const target = element.querySelector<HTMLElement>("[data-fresh='true'], [data-found='true']");
    if (target) element.scrollTop += topIn(element, target) - element.clientHeight / 4;
    else element.scrollTop = element.scrollHeight;
    remember(element);
  }, []);

  const remember = (element: HTMLElement) => {
    atEnd.current = isAtEnd(element);
    const first = lines(element).find((line) => topIn(element, line) + line.offsetHeight > 0);
    anchor.current = first ? { id: first.dataset.entry!, top: topIn(element, first) } : null;
  };

  // The line at the top of the screen stays where it was, or the end stays the end.
  // biome-ignore lint/correctness/useExhaustiveDependencies: this is about what came in or went.
  useLayoutEffect(() => {
    const element = scroller.current!;
    const kept = anchor.current;
    const line = kept && element.querySelector<HTMLElement>(`[data-entry="${kept.id}"]`);
    if (atEnd.current && !view.newer) element.scrollTop = element.scrollHeight;
    else if (kept && line) element.scrollTop += topIn(element, line) - kept.top;
    setBelow(!isAtEnd(element) && !view.newer && !atEnd.current);
    look(element);
  }, [view.messages]);

  const look = (element: HTMLElement) => {
    remember(element);
    if (view.older && element.scrollTop < AHEAD_PX) loadMore(client, talkId, at, "older").catch(trouble);
    const left = element.scrollHeight - element.scrollTop - element.clientHeight;
    if (view.newer && left < AHEAD_PX) loadMore(client, talkId, at, "newer").catch(trouble);
    if (atEnd.current) setBelow(false);
    sawUntil(element, onSeen);
  };

  useEffect(() => {
    const element = scroller.current!;
    const scrolled = () => look(element);
    const resized = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    resized.observe(element);
    element.addEventListener("scroll", scrolled, { passive: true });
    document.addEventListener("visibilitychange", scrolled);
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", scrolled);
      document.removeEventListener("visibilitychange", scrolled);
    };
  });

  const toEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  return { scroller, below: below || view.newer, toEnd };
}

/** The last message that is wholly on the screen, while somebody can be looking. */
function sawUntil(element: HTMLElement, onSeen: (id: TalkMessageId) => void): void {
  if (document.visibilityState !== "visible") return;
  const seen = lines(element).findLast(
    (line) =>
      line.dataset.said === "true" && topIn(element, line) + Math.min(line.offsetHeight, 40) <= element.clientHeight,
  );
  if (seen) onSeen(seen.dataset.entry as TalkMessageId);
}
