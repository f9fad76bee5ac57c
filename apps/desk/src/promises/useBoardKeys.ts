/** Going through the board by keyboard; the focus stays when the row that had it is settled. */
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useCommand } from "../keyboard/registry.ts";

const rowIdOf = (element: Element | null): string | null =>
  element?.closest("[data-promise]")?.getAttribute("data-promise") ?? null;

/** Where one stands; the first when one stands nowhere. */
export function useBoardKeys(
  board: RefObject<HTMLDivElement | null>,
  entries: readonly PromiseEntry[],
): PromiseEntry | null {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const last = useRef(0);
  const here = entries.findIndex(({ promise }) => promise.id === focusedId);
  if (here >= 0) last.current = here;
  const focusAt = (index: number) => {
    const id = entries[Math.max(0, Math.min(entries.length - 1, index))]?.promise.id;
    board.current?.querySelector<HTMLElement>(`[data-promise="${id}"] a`)?.focus();
  };
  useCommand("next", () => focusAt(here < 0 ? 0 : here + 1));
  useCommand("previous", () => focusAt(here < 0 ? entries.length - 1 : here - 1));
  useEffect(() => {
    const element = board.current;
    const note = () => setFocusedId(rowIdOf(document.activeElement));
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [board]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it happens when rows change; the function is new on every render.
  useEffect(() => {
    if (focusedId !== null && here < 0 && document.activeElement === document.body) focusAt(last.current);
  }, [entries]);
  return entries[Math.max(here, 0)] ?? null;
}
