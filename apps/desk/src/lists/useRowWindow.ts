/** Which rows exist, and where the list stands when rows come and go above the reader. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { More } from "./useListRows.ts";

export const ROW_HEIGHT = 80;
/** So many rows before the end the next are asked for. */
const AHEAD = 15;

type Anchor = { id: string; offset: number };

export function useRowWindow(scroller: RefObject<HTMLDivElement | null>, rows: readonly Conversation[], more: More) {
  const focused = useRef<number | null>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]!.id,
    overscan: 8,
    // The row that has the focus always exists, or the focus would be lost by scrolling.
    rangeExtractor: (range: Range) => withFocused(defaultRangeExtractor(range), focused.current, range.count),
  });
  const above = useAnchor(scroller, rows);
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more.there && last >= rows.length - AHEAD) more.load();
  }, [more, last, rows.length]);
  const reveal = (index: number) => {
    focused.current = index;
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  return { items, reveal, above, toTop: () => scroller.current?.scrollTo({ top: 0 }) };
}

const withFocused = (shown: number[], focused: number | null, count: number): number[] =>
  focused === null || focused >= count || shown.includes(focused) ? shown : [...shown, focused].sort((a, b) => a - b);

/** At rest nobody is reading at a particular row: then what is new may simply appear. */
const isAtRest = (element: HTMLElement): boolean =>
  element.scrollTop < 4 && !element.matches(":hover") && !element.contains(document.activeElement);

/** Keeps the row at the top of the screen where it is. Gives how many came in above it since. */
function useAnchor(scroller: RefObject<HTMLDivElement | null>, rows: readonly Conversation[]): number {
  const anchor = useRef<Anchor | null>(null);
  const seen = useRef(new Set<string>());
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const place = anchor.current ? rows.findIndex((row) => row.id === anchor.current!.id) : -1;
    if (place > 0 && !isAtRest(element)) {
      element.scrollTop = place * ROW_HEIGHT + anchor.current!.offset;
      setAbove(rows.slice(0, place).filter((row) => !seen.current.has(row.id)).length);
    }
    const remember = () => {
      const first = Math.floor(element.scrollTop / ROW_HEIGHT);
      const top = rows[first];
      anchor.current = top ? { id: top.id, offset: element.scrollTop - first * ROW_HEIGHT } : null;
      const bottom = Math.ceil((element.scrollTop + element.clientHeight) / ROW_HEIGHT);
      for (const row of rows.slice(first, bottom)) seen.current.add(row.id);
      setAbove((count) => (count === 0 ? 0 : rows.slice(0, first).filter((row) => !seen.current.has(row.id)).length));
    };
    remember();
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, [scroller, rows]);
  return above;
}
