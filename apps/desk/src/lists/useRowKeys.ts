/** Going through the rows by keyboard, and never losing the focus when the row that had it leaves the list. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef } from "react";
import { useCommand } from "../keyboard/registry.ts";
import type { Selection } from "./useSelection.ts";

type Given = {
  scroller: RefObject<HTMLDivElement | null>;
  rows: readonly Conversation[];
  openId: ConversationId | null;
  listKey: string;
  selection: Selection;
  reveal: (index: number) => void;
};

const rowIdOf = (element: Element | null): string | null =>
  element?.closest("[data-row]")?.getAttribute("data-row") ?? null;

export function useRowKeys({ scroller, rows, openId, listKey, selection, reveal }: Given): void {
  const navigate = useNavigate();
  /** Where one was last, so that the next after a solved one is the one that took its place. */
  const lastIndex = useRef(-1);
  /** On its way to a row that does not exist yet: who types fast counts from there. */
  const heading = useRef<number | null>(null);
  const here = (): number => {
    if (heading.current !== null) return heading.current;
    const focusedId = scroller.current?.contains(document.activeElement) ? rowIdOf(document.activeElement) : null;
    return rows.findIndex((row) => row.id === (focusedId ?? openId));
  };
  const linkIn = (index: number) =>
    scroller.current?.querySelector<HTMLElement>(`[data-row="${rows[index]?.id}"] a`) ?? null;
  const focusRow = (index: number) => {
    reveal(index);
    const link = linkIn(index);
    if (link) return link.focus({ preventScroll: true });
    heading.current = index;
    requestAnimationFrame(() => {
      heading.current = null;
      linkIn(index)?.focus({ preventScroll: true });
    });
  };
  const move = (step: 1 | -1) => {
    const now = here();
    const from = now >= 0 ? now : lastIndex.current - (step === 1 ? 1 : 0);
    const index = Math.min(rows.length - 1, Math.max(0, from + step));
    const row = rows[index];
    if (!row) return;
    lastIndex.current = index;
    focusRow(index);
    if (openId)
      void navigate({
        to: "/inbox/$list/$conversationId",
        params: { list: listKey, conversationId: row.id },
        replace: true,
      });
  };
  useCommand("next", () => move(1));
  useCommand("previous", () => move(-1));
  useCommand("select", () => {
    const row = rows[here()];
    if (row) selection.toggle(row.id, false);
  });
  useCommand("selectNone", selection.clear, selection.ids.size > 0);

  const focusedId = useRef<string | null>(null);
  useEffect(() => {
    const element = scroller.current;
    const note = () => {
      focusedId.current = rowIdOf(document.activeElement);
      const index = rows.findIndex((row) => row.id === focusedId.current);
      if (index >= 0) lastIndex.current = index;
    };
    const open = rows.findIndex((row) => row.id === openId);
    if (open >= 0) lastIndex.current = open;
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [scroller, rows, openId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it happens when rows change; the functions are new on every render.
  useEffect(() => {
    const lost = focusedId.current !== null && document.activeElement === document.body;
    if (lost && !rows.some((row) => row.id === focusedId.current) && rows.length > 0)
      focusRow(Math.min(Math.max(lastIndex.current, 0), rows.length - 1));
  }, [rows]);
}
