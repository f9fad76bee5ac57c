/** Promises found in what one writes, offered with one key. What one writes stays as it is, and stays here until one decided. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { newId, type PromiseId } from "@luwte/contract/ids.ts";
import { MOST_IN_ONE_ANSWER, type NewPromise } from "@luwte/contract/newPromises.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSent } from "../composer/sent.ts";
import type { WritingState } from "../composer/useWriting.ts";
import { useMake } from "../promises/useMake.ts";
import { useClock } from "../words/useClock.ts";
import { type FoundPromise, isOneKey, keyOf, undecided } from "./found.ts";
import { useFound } from "./useFound.ts";
import { useLevel } from "./useLevel.ts";
import { useNoteFound } from "./useNoteFound.ts";

const CONFIDENCE = 0.85;

export type PromiseOffer = {
  readonly found: FoundPromise;
  readonly isOneKey: boolean;
  take(): void;
  change(): void;
  leave(): void;
};
/** A promise that is being changed in the line where one promises. */
export type Changing = { readonly sentence: string; made(made: NewPromise): void };

export function usePromiseOffers(row: Conversation, state: WritingState) {
  const reader = useClock();
  const language = row.language ?? reader.language;
  const clock = useMemo(() => ({ ...reader, language }), [reader, language]);
  const level = useLevel("promise");
  const { decided, note } = useNoteFound(row.id, language);
  const found = useFound(state, clock);
  const { promises } = state.writing;
  const offered = level === 0 || promises.length >= MOST_IN_ONE_ANSWER ? [] : undecided(found, promises, decided);
  const shown = useRef(offered);
  useEffect(() => {
    if (offered.length > 0) shown.current = offered;
  });
  useSent(row.id, () => {
    for (const one of shown.current) if (!decided.has(keyOf(one))) note(one, "ignored");
    shown.current = [];
  });
  const make = useMake(row, state);
  const [changing, setChanging] = useState<Changing | null>(null);

  const change = (one: FoundPromise) => {
    const asFound = ({ words, dueAt }: NewPromise) => words === one.words && dueAt === one.dueAt;
    const made = (kept: NewPromise) => note(one, asFound(kept) ? "accepted" : "edited", kept.words);
    setChanging({ sentence: one.sentence, made });
  };
  const accept = (one: FoundPromise) => {
    note(one, "accepted", one.words);
    const provenance = { source: "sentence", confidence: CONFIDENCE, edited: false };
    make({ id: newId<PromiseId>(), words: one.words, dueAt: one.dueAt!, provenance }, "with_answer");
  };
  const offerOf = (one: FoundPromise): PromiseOffer => {
    const oneKey = isOneKey(one, level);
    return {
      found: one,
      isOneKey: oneKey,
      take: () => (oneKey ? accept(one) : change(one)),
      change: () => change(one),
      leave: () => note(one, "rejected"),
    };
  };
  return { offers: offered.map(offerOf), changing, closeChanging: () => setChanging(null) };
}
