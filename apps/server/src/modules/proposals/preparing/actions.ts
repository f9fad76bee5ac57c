/** The grammar of when is made ready while nobody asks: else whoever asks first in a language waits for it. */
import { preparing } from "@luwte/language/moments/prepare.ts";
import type { MomentLanguage } from "@luwte/language/moments/shapes.ts";

const LANGUAGES: readonly MomentLanguage[] = ["nl", "fr", "en"];
/** After a start there is more to do than this. */
const QUIET_MS = 5_000;
/** Gives back what ends it. */
export function prepareLanguages(
  quiet = QUIET_MS,
  languages = LANGUAGES,
): { stop(): Promise<void>; done: Promise<void> } {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const steps = stepsOf(languages);
  let isStopped = false;
  const timer = setTimeout(step, quiet).unref();
  // What is at work gets its turn between two steps.
  function step(): void {
    if (isStopped) return;
    if (steps.next().done) resolve();
    else setImmediate(step).unref();
  }
  const stop = async () => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { stop, done };
}

function* stepsOf(languages: readonly MomentLanguage[]): Generator<void> {
  for (const language of languages) yield* preparing(language);
}
