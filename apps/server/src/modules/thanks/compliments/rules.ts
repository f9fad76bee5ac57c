/** Where a customer's words go first. Lists decide nothing: what they find waits for a lead. */

import { MOST_THANKS } from "@luwte/contract/thanks.ts";
import { doubtsAbout } from "@luwte/language/courtesy/courtesy.ts";
import type { Landing, Words } from "../shapes.ts";

/** As they are kept. */
export const cleaned = (words: string): string =>
  words.toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n").trim().slice(0, MOST_THANKS);

/** Words for nobody in particular are a lead's to read. */
export function landingOf({ words, toId }: Pick<Words, "words" | "toId">): Landing {
  const because = doubtsAbout(words);
  return { state: because.length > 0 || toId === null ? "held" : "delivered", because };
}
