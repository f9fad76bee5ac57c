/** Going through the board by keyboard, promises and questions alike; the focus stays when the line that had it is settled. */
import { type RefObject, useEffect, useRef, useState } from "react";
import { useCommand } from "../keyboard/registry.ts";

const lineIdOf = (element: Element | null): string | null =>
  element?.closest("[data-line]")?.getAttribute("data-line") ?? null;

/** `ids`: of the lines, from the top. Gives where one stands; the first when one stands nowhere. */
export function useBoardKeys(board: RefObject<HTMLDivElement | null>, ids: readonly string[]): string | null {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const last = useRef(0);
  const here = focusedId === null ? -1 : ids.indexOf(focusedId);
  if (here >= 0) last.current = here;
  const focusAt = (index: number) => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, index))];
    board.current?.querySelector<HTMLElement>(`[data-line="${id}"] a`)?.focus();
  };
  useCommand("next", () => focusAt(here < 0 ? 0 : here + 1));
  useCommand("previous", () => focusAt(here < 0 ? ids.length - 1 : here - 1));
  useEffect(() => {
    const element = board.current;
    const note = () => setFocusedId(lineIdOf(document.activeElement));
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [board]);
  const lines = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it happens when lines change; the function is new on every render.
  useEffect(() => {
    if (focusedId !== null && here < 0 && document.activeElement === document.body) focusAt(last.current);
  }, [lines]);
  return ids[Math.max(here, 0)] ?? null;
}
