/** Promises in what one is writing, a moment after the last key. */
import { preparing } from "@luwte/language/moments/prepare.ts";
import type { MomentLanguage } from "@luwte/language/moments/shapes.ts";
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

/** In an answer, not in a note: colleagues are promised nothing by it. */
export function useFound({ writing }: WritingState, clock: Clock): FoundPromise[] {
  const days = useServiceDays();
  const richText = useSettled(writing.kind === "reply" ? writing.richText : "", STILL_MS);
  const { language } = clock;
  useEffect(() => prepareAtIdle(language), [language]);
  return useMemo(() => (isBlank(richText) ? [] : foundIn(plainOf(richText), days, clock)), [richText, days, clock]);
}

/** The grammar takes a tenth of a second to be made ready: before the first key, not under it, and in small steps. Gives back what ends it. */
function prepareAtIdle(language: MomentLanguage): () => void {
  const steps = preparing(language);
  let idle = requestIdleCallback(step);
  function step(deadline: IdleDeadline): void {
    while (deadline.timeRemaining() > 0) if (steps.next().done) return;
    idle = requestIdleCallback(step);
  }
  return () => cancelIdleCallback(idle);
}
