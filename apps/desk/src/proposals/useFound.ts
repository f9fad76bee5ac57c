/** Promises in what one is writing, a moment after the last key. */
import { findOwed } from "@luwte/language/owing/owed.ts";
import { useEffect, useMemo } from "react";
import { plainOf } from "../composer/plain.ts";
import type { WritingState } from "../composer/useWriting.ts";
import { isBlank } from "../composer/writing.ts";
import { useServiceDays } from "../promises/DueChoices.tsx";
import type { Clock } from "../words/time.ts";
import { type FoundPromise, foundIn } from "./found.ts";
import { useSettled } from "./useSettled.ts";

/** Long enough that nobody reads along with half a sentence. */
const STILL_MS = 600;
const A_SENTENCE = { nl: "Ik bel u morgen.", fr: "Nous vous rappelons demain.", en: "I will call you tomorrow." };

/** In an answer, not in a note: colleagues are promised nothing by it. */
export function useFound({ writing }: WritingState, clock: Clock): FoundPromise[] {
  const days = useServiceDays();
  const richText = useSettled(writing.kind === "reply" ? writing.richText : "", STILL_MS);
  const { language } = clock;
  // The grammar takes a tenth of a second to be made ready: before the first key, not under it.
  useEffect(() => {
    const idle = requestIdleCallback(() => findOwed(A_SENTENCE[language], language));
    return () => cancelIdleCallback(idle);
  }, [language]);
  return useMemo(() => (isBlank(richText) ? [] : foundIn(plainOf(richText), days, clock)), [richText, days, clock]);
}
