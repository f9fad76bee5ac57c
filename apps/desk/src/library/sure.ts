/** When what was found is said to be hardly the answer. */
import { isLooking } from "@luwte/language/search/looking.ts";

/** Fewer than so many of a hundred such answers are right. */
const LITTLE_SURE = 0.3;

/** Of a question: then it is said, and who goes without another found nothing. One or two words ask nothing: what has to do with them was found. */
export const isLittleSure = (confidence: number, question: string): boolean =>
  !isLooking(question) && confidence < LITTLE_SURE;
