/** The tasks: what is asked for each, in which closed form, and what a person would read of it. Pure. */
import type { EndpointTask } from "@luwte/contract/endpoint.ts";
import type { Language } from "@luwte/contract/language.ts";
import { z } from "zod";
import type { Context, Limits, Question } from "../shapes.ts";

const NAMES: Readonly<Record<Language, string>> = { nl: "Dutch", fr: "French", en: "English" };

type Task = { limits: Limits; instruction: string };
const TASKS: Readonly<Record<EndpointTask, Task>> = {
  reply: {
    limits: { milliseconds: 20_000, answerTokens: 700, characters: 12_000 },
    instruction:
      "Word what the texts of `library` say as a friendly, short answer to the newest message of the customer. Write no greeting and no closing: they are there already.",
  },
};
const EACH =
  'Each of "sentences" is one sentence that says what one text says, with all its conditions and denials, and nothing else; its "source" is the id of that text, or null.';

const SENTENCE = z.string().trim().min(1).max(600);
const MOST_SENTENCES = 12;

/** Only ids that were given; without any, none. */
const sourceAmong = (ids: readonly string[]) =>
  ids.length === 0 ? z.null() : z.enum(ids as [string, ...string[]]).nullable();

/** `source`: the id of a passage that was given; null: it names none. */
export type Sentence = { readonly text: string; readonly source: string | null };
export type Reworded = { readonly task: EndpointTask; readonly sentences: readonly Sentence[] };

export function questionFor(task: EndpointTask, context: Context): Question<Reworded> {
  const { limits, instruction } = TASKS[task];
  const source = sourceAmong(context.passages.map(({ id }) => id));
  const sentences = z
    .array(z.strictObject({ text: SENTENCE, source }))
    .min(1)
    .max(MOST_SENTENCES);
  return {
    task,
    limits,
    instruction: `${instruction} ${EACH} Write ${NAMES[context.language]}. "task" is "${task}".`,
    shape: z.strictObject({ task: z.literal(task), sentences }),
    context,
    sentences: (reworded) => reworded.sentences.map(({ text }) => text),
  };
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
