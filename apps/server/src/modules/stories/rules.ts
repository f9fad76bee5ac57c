/** From what was said and what happened to a story of a few lines. Pure. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { StoryLine } from "@luwte/contract/stories.ts";
import { gistOf, questionIn, shortened } from "@luwte/language/sentences/sentences.ts";
import type { SaidLine, Told } from "./shapes.ts";

const MOST_CHARACTERS = 280;
/** A story that is longer keeps so much of its beginning and of its end. */
const BEGINNING = 3;
const END = 9;

/** Who says several things after one another has one line: what was asked first, what was answered first. */
export function linesOfSaid(said: readonly SaidLine[]): Told[] {
  return said
    .filter((each, at) => {
      const before = said[at - 1];
      return before?.conversationId !== each.conversationId || before.direction !== each.direction;
    })
    .map((each) => ({ conversationId: each.conversationId, line: lineOf(each) }))
    .filter(({ line }) => line.text !== "");
}

const lineOf = ({ direction, at, who, text }: SaidLine): StoryLine => ({
  kind: direction === "in" ? "question" : "answer",
  at: at.toISOString(),
  who: shortened(who, 200),
  text: shortened(direction === "in" ? questionIn(text) : gistOf(text), MOST_CHARACTERS),
  code: null,
});

/** In the order of time; of what happened at one moment, in the order in which it was given. */
export function storyOf(id: ConversationId, told: readonly Told[]): { lines: StoryLine[]; skipped: number } {
  const lines = told
    .filter(({ conversationId }) => conversationId === id)
    .map(({ line }) => line)
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  const skipped = Math.max(0, lines.length - BEGINNING - END);
  return { lines: skipped === 0 ? lines : [...lines.slice(0, BEGINNING), ...lines.slice(-END)], skipped };
}
