/** Where the reader is in a conversation: at its end unless they went up, and then nothing moves under their eyes. */
import type { Message } from "@luwte/contract/conversations.ts";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useConnection } from "../live/connection.ts";
import type { Seen } from "./useSeen.ts";

const ABOVE_LETTER = 16;
/** What came while the line was down appears under a hand that is already typing: it counts as seen when it stood there this long. */
const READING_MS = 1_000;

export function useTimelineScroll(messages: readonly Message[], seen: Seen) {
  const scroller = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const heightBefore = useRef({ first: "", height: 0 });
  const [below, setBelow] = useState(false);
  const first = messages[0]?.id ?? "";
  const last = messages.at(-1)?.id ?? "";

  const toEnd = () => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };

  // What was loaded above pushes nothing: the same letter stays where it was.
  useLayoutEffect(() => {
    const element = scroller.current!;
    const before = heightBefore.current;
    if (before.first !== "" && before.first !== first) element.scrollTop += element.scrollHeight - before.height;
    heightBefore.current = { first, height: element.scrollHeight };
  }, [first]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: this is about what came last.
  useLayoutEffect(() => {
    const element = scroller.current!;
    if (atEnd.current) showLast(element);
    else setBelow(true);
    heightBefore.current.height = element.scrollHeight;
  }, [last]);

  const { reachedEnd } = seen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last message has to come into view of its own.
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([entry]) => {
        atEnd.current = entry?.isIntersecting ?? false;
        if (!atEnd.current) return;
        setBelow(false);
        reachedEnd();
      },
      { root: scroller.current, rootMargin: "0px 0px 48px 0px" },
    );
    const resized = new ResizeObserver(() => {
      if (atEnd.current) toEnd();
    });
    watch.observe(end.current!);
    resized.observe(scroller.current!);
    const awake = () => atEnd.current && reachedEnd();
    document.addEventListener("visibilitychange", awake);
    return () => {
      watch.disconnect();
      resized.disconnect();
      document.removeEventListener("visibilitychange", awake);
    };
  }, [reachedEnd, last]);

  const { kind: line } = useConnection();
  useEffect(() => {
    if (line !== "live") return;
    const timer = setTimeout(() => atEnd.current && reachedEnd(), READING_MS);
    return () => clearTimeout(timer);
  }, [line, reachedEnd]);
  return { scroller, end, below, toEnd };
}

/** Its end, unless the last letter is longer than the screen: then its beginning. */
function showLast(element: HTMLElement): void {
  const letters = element.querySelectorAll<HTMLElement>("article");
  const letter = letters[letters.length - 1];
  element.scrollTop =
    letter && letter.offsetHeight > element.clientHeight ? letter.offsetTop - ABOVE_LETTER : element.scrollHeight;
}
