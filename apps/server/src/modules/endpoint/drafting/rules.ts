/** The tasks: what is asked for each, in which closed form, and what a person would read of it. Pure. */
import type { DraftContent, EndpointTask } from "@luwte/contract/endpoint.ts";
import type { Language } from "@luwte/contract/language.ts";
import { z } from "zod";
import type { Context, Limits, Question } from "../shapes.ts";

const NAMES: Readonly<Record<Language, string>> = { nl: "Dutch", fr: "French", en: "English" };

type Task = { limits: Limits; instruction: string; shape(sources: readonly string[]): z.ZodType<DraftContent> };

const line = z.string().trim().min(1).max(300);

/** Only ids that were given; without any, only an empty list. */
const sourcesAmong = (ids: readonly string[]) =>
  ids.length === 0 ? z.array(z.string()).max(0) : z.array(z.enum(ids as [string, ...string[]])).max(8);

const TASKS: Readonly<Record<EndpointTask, Task>> = {
  reply: {
    limits: { milliseconds: 20_000, answerTokens: 700, characters: 12_000 },
    instruction:
      'Word `draft` as a friendly, short and complete answer to the newest message of the customer. Keep what it says; add only what stands in `library`. In "sources" stand the ids of library texts you used.',
    shape: (ids) =>
      z.strictObject({
        task: z.literal("reply"),
        text: z.string().trim().min(1).max(4_000),
        sources: sourcesAmong(ids),
      }),
  },
  summary: {
    limits: { milliseconds: 15_000, answerTokens: 300, characters: 16_000 },
    instruction:
      'Say in "lines" for a colleague what the customer asked, what was answered and promised, and what is still open: two to four short sentences.',
    shape: () => z.strictObject({ task: z.literal("summary"), lines: z.array(line).min(1).max(5) }),
  },
  follow_ups: {
    limits: { milliseconds: 15_000, answerTokens: 300, characters: 16_000 },
    instruction:
      'Give in "items" what the team still has to do for this customer, each in a few words; an empty list when nothing is left.',
    shape: () => z.strictObject({ task: z.literal("follow_ups"), items: z.array(line).max(5) }),
  },
};

export function questionFor(task: EndpointTask, context: Context): Question<DraftContent> {
  const { limits, instruction, shape } = TASKS[task];
  return {
    task,
    limits,
    instruction: `${instruction} Write ${NAMES[context.language]}. "task" is "${task}".`,
    shape: shape(context.passages.map(({ id }) => id)),
    context,
    sentences: sentencesOf,
  };
}

/** What somebody reads of it. */
export function sentencesOf(content: DraftContent): readonly string[] {
  if (content.task === "reply") return [content.text];
  return content.task === "summary" ? content.lines : content.items;
}

const TRIAL = z.strictObject({ ready: z.literal(true), language: z.enum(["nl", "fr", "en"]) });
export type Trial = z.output<typeof TRIAL>;

/** Nobody's data: only whether there is a server that gives a form back. */
export const trialQuestion = (context: Context): Question<Trial> => ({
  task: "trial",
  limits: { milliseconds: 20_000, answerTokens: 50, characters: 500 },
  instruction: 'This is a test. Answer with "ready" true and "language" as in the document.',
  shape: TRIAL,
  context,
  sentences: () => [],
});
