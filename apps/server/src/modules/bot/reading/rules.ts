/** What a text means, and what it touches on. Pure. */
import type { TopicClass } from "@luwte/contract/oversight.ts";
import { isGreeting, isThanks, wantsPerson } from "../hearing/rules.ts";
import type { Meaning, Reading } from "../shapes.ts";
import { classesOf, classesOfAnswer } from "../topics/rules.ts";

export const meaningOf = (text: string): Meaning => ({
  wantsPerson: wantsPerson(text),
  isGreeting: isGreeting(text),
  isThanks: isThanks(text),
  classes: classesOf(text),
});

/** The question, and the answer that would be given. */
export const touchedBy = ({ meaning, likely }: Pick<Reading, "meaning" | "likely">): TopicClass[] => [
  ...meaning.classes.filter((each) => each !== "ordinary"),
  ...(likely[0] ? classesOfAnswer(likely[0].short) : []),
];
