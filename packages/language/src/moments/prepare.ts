/** The grammar of a language made ready in small steps, so that who is at work need not wait for all of it. */
import { rulesOf } from "./find.ts";
import type { MomentLanguage } from "./shapes.ts";

/** Each step compiles one pattern: the first run reads it, the second makes it fast. */
export function* preparing(language: MomentLanguage): Generator<void, void, void> {
  for (const { pattern } of rulesOf(language))
    for (const text of SAMPLES) {
      for (const _ of text.matchAll(pattern)) break;
      yield;
    }
}

/** Of the length of a sentence, twice; nothing is to be found in them. */
const SAMPLES = [".. ...... .... .. ... ....... ... ....", "... .. ...... ....... .. .... ... ... ."];
