/** A promise that was found in what somebody wrote. Pure. */
import type { Source } from "@luwte/contract/oversight.ts";
import { owedIn } from "@luwte/language/owing/owed.ts";
import type { FoundPromise } from "./shapes.ts";

/** Rules of thumb, not calibrated: a sentence that surely takes something on and says by when, one that may, and one of which the time is asked. */
const CONFIDENCE = { sure: 0.85, maybe: 0.5, noTime: 0.4 } as const;

/** How sure it is that a promise was made in this sentence; null: it takes nothing on, whatever a screen says of it. */
export function confidenceIn({ sentence, language, dueAt }: FoundPromise): number | null {
  const owed = owedIn(sentence, language);
  if (!owed) return null;
  if (dueAt === null) return CONFIDENCE.noTime;
  return owed.isSure ? CONFIDENCE.sure : CONFIDENCE.maybe;
}

/** The sentence itself is the source: it may never have been sent, so there is no message to point at. */
export const sourceOf = ({ sentence }: FoundPromise): Source => ({
  kind: "rule",
  id: "owed",
  version: null,
  quote: sentence,
});
