/** Words that are looked for, instead of a question that is asked. Pure. */
import { wordsOf } from "../text/words.ts";

const MOST = 2;
/** One or two words: what is asked of it they do not say. */
export const isLooking = (question: string): boolean =>
  wordsOf(question).filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= MOST;
