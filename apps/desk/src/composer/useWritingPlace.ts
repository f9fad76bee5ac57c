/** The cursor goes where one writes, also while the editor is still on its way: what is typed meanwhile goes into it, and is not taken for commands. */
import { useCallback, useMemo, useRef } from "react";
import { holdLetters } from "../keyboard/held.ts";
import type { EditorHandle } from "./Editor.tsx";

export function useWritingPlace() {
  const editor = useRef<EditorHandle>(null);
  /** Stands where the editor will be. */
  const waiting = useRef<HTMLTextAreaElement>(null);
  const typed = useRef<string | null>(null);
  const focus = useCallback(() => {
    if (!editor.current) typed.current ??= "";
    (editor.current ?? waiting.current)?.focus();
  }, []);
  const ready = useCallback(() => {
    const text = typed.current;
    typed.current = null;
    if (text === null) return;
    // The place where it was typed is gone, and the editor takes the cursor a frame later.
    holdLetters();
    editor.current?.focus();
    if (text) editor.current?.insert(text);
  }, []);
  const type = useCallback((text: string) => {
    typed.current = text;
  }, []);
  const insertParagraphs = useCallback(
    (paragraphs: readonly string[]) => editor.current?.insertParagraphs(paragraphs),
    [],
  );
  return useMemo(
    () => ({ editor, waiting, focus, ready, type, insertParagraphs }),
    [focus, ready, type, insertParagraphs],
  );
}

export type WritingPlace = ReturnType<typeof useWritingPlace>;
