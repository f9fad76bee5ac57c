/** What happened in a conversation, in order, in a few lines: made of records, so that nobody writes an essay. */
import { z } from "zod";
import { Moment } from "./common.ts";
import { Conversation } from "./conversations.ts";

/** `asked` and `answered`: by another department; `question` and `answer`: with the customer. */
export const STORY_KINDS = ["question", "answer", "asked", "answered", "promise", "handover", "wrap_up"] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export const StoryLine = z.object({
  kind: z.enum(STORY_KINDS),
  at: Moment,
  /** Who: a colleague's or the customer's name; empty when a program did it. */
  who: z.string().max(200),
  text: z.string().max(400),
  /** What the text begins with is a code that the reader's language says: an outcome, a state. */
  code: z.string().max(40).nullable(),
});
export type StoryLine = z.output<typeof StoryLine>;

export const Story = z.object({
  conversation: Conversation,
  lines: z.array(StoryLine),
  /** Lines in the middle that were left out. */
  skipped: z.number().int(),
});
export type Story = z.output<typeof Story>;
