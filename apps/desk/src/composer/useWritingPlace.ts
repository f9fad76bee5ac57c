/** The cursor goes where one writes, also while the editor is still on its way: what is typed meanwhile is the text already, and is not taken for commands. */
import { useCallback, useMemo, useRef } from "react";
import { holdLetters } from "../keyboard/held.ts";
import type { EditorHandle } from "./Editor.tsx";
import { paragraphsOf } from "./plain.ts";
import type { WritingState } from "./useWriting.ts";

export function useWritingPlace({ writing, change }: Pick<WritingState, "writing" | "change">) {
  const editor = useRef<EditorHandle>(null);
  /** Stands where the editor will be. */
  const waiting = useRef<HTMLTextAreaElement>(null);
  const begun = useRef(false);
  const text = useRef(writing.richText);
  text.current = writing.richText;
  /** What was written before anything was typed here. */
  const before = useRef<string>(null);
  const focus = useCallback(() => {
    if (!editor.current) begun.current = true;
    (editor.current ?? waiting.current)?.focus();
  }, []);
  const ready = useCallback(() => {
    if (!begun.current) return;
    begun.current = false;
    // The place where it was typed is gone, and the editor takes the cursor a frame later.
    holdLetters();
    editor.current?.focus();
  }, []);
  // Kept at once, not handed to the editor when it comes: on a slow machine the first one may be thrown away with all that it was given.
  const type = useCallback(
    (typed: string) => {
      begun.current = true;
      before.current ??= text.current;
      change({ richText: before.current + paragraphsOf(typed) });
    },
    [change],
  );
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
