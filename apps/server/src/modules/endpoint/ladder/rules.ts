/**
 * The ladder: a strict form first, then a loose one with the form in words, then plain text out of which JSON is taken. Which rung a server supports is
 * learned from its answers. Pure.
 */
import { ENDPOINT_RUNGS, type EndpointRung, type EndpointWhy } from "@luwte/contract/endpoint.ts";
import { z } from "zod";
import { jsonOrNull } from "../../../platform/json.ts";
import { unfounded } from "../checking/rules.ts";
import { jsonIn } from "../extraction/rules.ts";
import type { Prepared } from "../rules.ts";
import type { Question, WireAnswer, WireBody, WireMessage } from "../shapes.ts";

/** From the one that worked last downwards; from the top when nobody knows. */
export const rungsFrom = (known: EndpointRung | null): readonly EndpointRung[] =>
  ENDPOINT_RUNGS.slice(known ? ENDPOINT_RUNGS.indexOf(known) : 0);

export type Prompt = Pick<Prepared, "messages" | "schema"> & { model: string; answerTokens: number };

export function bodyFor(rung: EndpointRung, { model, messages, schema, answerTokens }: Prompt): WireBody {
  const format = {
    json_schema: { type: "json_schema", json_schema: { name: "answer", strict: true, schema } },
    json_object: { type: "json_object" },
    text: null,
  }[rung];
  return {
    model,
    messages: rung === "json_schema" ? messages : withSchema(messages, schema),
    max_tokens: answerTokens,
    temperature: 0,
    stream: false,
    ...(format ? { response_format: format } : {}),
  };
}

const withSchema = (messages: readonly WireMessage[], schema: object): WireMessage[] =>
  messages.map((message) =>
    message.role === "system"
      ? {
          ...message,
          content: `${message.content}\nThe JSON object follows this JSON Schema:\n${JSON.stringify(schema)}`,
        }
      : message,
  );

/** Dutch and French take three to four characters a token: three errs on the dear side. */
export const estimateTokens = (characters: number): number => Math.ceil(characters / 3);
export const charactersOf = (body: WireBody): number => JSON.stringify(body.messages).length;

export type Read =
  | { kind: "text"; text: string; tokens: number | null }
  /** Perhaps it only does not know this form. */
  | { kind: "unsupported" }
  | { kind: "failed"; why: EndpointWhy; restMs: number };

const Completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.union([z.string(), z.array(z.object({ text: z.string().optional() }))]).nullable(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({ total_tokens: z.number().int().positive().max(10_000_000) })
    .nullable()
    .optional()
    .catch(null),
});

const failed = (why: EndpointWhy, restMs = 0): Read => ({ kind: "failed", why, restMs });

/** Read from the top; the first line that fits a status wins. */
const STATUSES: readonly { is: (status: number) => boolean; read: (answer: WireAnswer) => Read }[] = [
  { is: (status) => status === 200, read: readCompletion },
  { is: (status) => [401, 403].includes(status), read: () => failed("key_refused") },
  { is: (status) => status === 429, read: ({ retryAfter }) => failed("too_many", restIn(retryAfter)) },
  { is: (status) => [400, 404, 415, 422, 501].includes(status), read: () => ({ kind: "unsupported" }) },
  { is: (status) => status >= 500, read: ({ retryAfter }) => failed("failed", restIn(retryAfter)) },
];

export function readAnswer(answer: WireAnswer): Read {
  return STATUSES.find(({ is }) => is(answer.status))?.read(answer) ?? failed("refused");
}

function readCompletion(answer: WireAnswer): Read {
  if (answer.tooLarge) return failed("too_large");
  if (!/^application\/([\w.-]+\+)?json\b/i.test(answer.type)) return failed("not_json");
  const read = Completion.safeParse(jsonOrNull(answer.body));
  if (!read.success) return failed("not_json");
  const { content } = read.data.choices[0]!.message;
  const text = typeof content === "string" ? content : (content ?? []).map((part) => part.text ?? "").join("");
  return { kind: "text", text, tokens: read.data.usage?.total_tokens ?? null };
}

const MOST_REST = 3_600_000;
/** In seconds (RFC 9110, 10.2.3); a date is rare here, and then the breaker's own rest holds. */
const restIn = (retryAfter: string): number =>
  /^\d{1,6}$/.test(retryAfter) ? Math.min(Number(retryAfter) * 1_000, MOST_REST) : 0;

export type Judged<T> = { kind: "good"; value: T } | { kind: "bad"; why: "wrong_shape" | "invented"; wrong: string };

/** Only what has the asked shape, gives hidden data back as it was hidden, and names nothing new is an answer. */
export function judge<T>(text: string, question: Question<T>, { redactor, grounds }: Prepared): Judged<T> {
  const bad = (why: "wrong_shape" | "invented", wrong: string): Judged<T> => ({ kind: "bad", why, wrong });
  const shaped = question.shape.safeParse(jsonIn(text));
  if (!shaped.success) return bad("wrong_shape", wrongIn(shaped.error));
  const restored = restoredIn(shaped.data, redactor.restore);
  if (restored === undefined) return bad("invented", "A word in square brackets was not in the data.");
  const again = question.shape.safeParse(restored);
  if (!again.success) return bad("wrong_shape", wrongIn(again.error));
  const sentences = question.sentences(again.data);
  const fresh = sentences.flatMap((sentence) => unfounded(sentence, grounds, question.context.language));
  return fresh.length === 0
    ? { kind: "good", value: again.data }
    : bad("invented", "It names numbers, dates, names or links that do not stand in the data.");
}

/** Paths and codes only: what a server wrote is not quoted back to it. */
const wrongIn = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.join(".") || "the answer"}: ${code}`)
    .join("; ");

/** Undefined: somewhere in it stands a placeholder that nobody gave out. */
function restoredIn(value: unknown, restore: (text: string) => string | null): unknown {
  if (typeof value === "string") return restore(value) ?? undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => restoredIn(item, restore));
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, restoredIn(item, restore)] as const);
  return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries);
}

/** One more try, told what was wrong with the first. */
export const repairing = (messages: readonly WireMessage[], text: string, wrong: string): WireMessage[] => [
  ...messages,
  { role: "assistant", content: text.slice(0, 8_000) },
  {
    role: "user",
    content: `That cannot be used. ${wrong} Answer again with the one JSON object, from the data above.`,
  },
];
