/** The text one writes and its draft on the server: kept a moment after the last key, and when one leaves. */
import type { Draft } from "@luwte/contract/conversations.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSelf } from "../shell/usePreferences.ts";
import { Keeper } from "./keeper.ts";
import { unsavedOf } from "./unsaved.ts";
import { EMPTY, isEmpty, type Local, type Writing, writingOf } from "./writing.ts";

export type WritingState = {
  writing: Writing;
  /** Counts up when the text was changed from outside: the editor then shows it. */
  revision: number;
  /** What another window wrote, while something else is written here. */
  theirs: Draft | null;
  /** Keeping it on the server does not work at the moment; it is kept in this browser. */
  troubled: boolean;
  change(part: Partial<Writing>): void;
  /** Puts a whole other text there. */
  replace(writing: Writing): void;
  takeTheirs(): void;
  keepMine(): void;
  /** For sending: stops keeping, and waits for what is on its way. */
  handOver(): Promise<void>;
  expectBack(): void;
};

/** What this browser still had is newer than what the server knew. */
function begin(page: ConversationPageView, personId: string): Local {
  const unsaved = unsavedOf(personId, page.conversation.id);
  const kept = page.draft ? writingOf(page.draft) : EMPTY;
  const writing = unsaved && !isEmpty(unsaved) ? unsaved : kept;
  return { writing, version: page.draft?.version ?? 0, dirty: writing === unsaved, sent: null };
}

export function useWriting(page: ConversationPageView): WritingState {
  const personId = useSelf().person.id;
  const conversationId = page.conversation.id;
  const [, redraw] = useState(0);
  const keeper = useRef<Keeper>(null);
  keeper.current ??= new Keeper(begin(page, personId), personId, conversationId);
  const now = keeper.current;
  useEffect(() => now.attach(() => redraw((count) => count + 1)), [now]);
  useEffect(() => now.met(page.draft), [now, page.draft]);
  const change = useCallback((part: Partial<Writing>) => now.change(part), [now]);
  const { writing, revision, theirs, troubled } = now.shown();
  return useMemo(
    () => ({
      writing,
      revision,
      theirs,
      troubled,
      change,
      replace: (whole) => now.replace(whole),
      takeTheirs: () => now.takeTheirs(),
      keepMine: () => now.keepMine(),
      handOver: () => now.handOver(),
      expectBack: () => now.expectBack(),
    }),
    [now, writing, revision, theirs, troubled, change],
  );
}
