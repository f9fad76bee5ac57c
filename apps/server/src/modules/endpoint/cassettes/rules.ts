/**
 * A cassette: exchanges with an endpoint, one line of JSON each, to play again without one. A line holds what was sent after redaction and what came back; no address,
 * no key, no header, no name of an organisation. What still looks personal is not recorded at all. Pure.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { createRedactor } from "../redaction/rules.ts";
import type { WireAnswer, WireBody } from "../shapes.ts";

export const CassetteLine = z.object({
  /** Of the body, so that the same question finds its answer. */
  asked: z.string().regex(/^[0-9a-f]{64}$/),
  body: z.record(z.string(), z.unknown()),
  answer: z.object({
    status: z.number().int(),
    type: z.string(),
    retryAfter: z.string(),
    body: z.string(),
    tooLarge: z.boolean(),
  }),
});
export type CassetteLine = z.output<typeof CassetteLine>;

const MOST_LINES = 2_000;
/** What servers add that says who asked, and when. */
const OF_THE_SERVER = ["id", "created", "system_fingerprint", "service_tier", "request_id", "user"];

export const markOf = (body: WireBody): string => createHash("sha256").update(JSON.stringify(body)).digest("hex");

/** Null: it would keep something that looks personal. */
export function lineFor(body: WireBody, answer: WireAnswer): CassetteLine | null {
  const kept = { ...answer, body: withoutServer(answer.body) };
  const said = body.messages.filter(({ role }) => role !== "system").map(({ content }) => content);
  if ([...said, kept.body].some(looksPersonal)) return null;
  return { asked: markOf(body), body: { ...body }, answer: kept };
}

/** Placeholders are what is left of personal data; anything else that the redactor would still take is not. */
export const looksPersonal = (text: string): boolean => {
  const redactor = createRedactor({ names: [], exact: [] });
  redactor.redact(text);
  return redactor.replaced().some(({ kind }) => kind !== "TEXT" && kind !== "NAME");
};

function withoutServer(body: string): string {
  try {
    const read: unknown = JSON.parse(body);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return body;
    return JSON.stringify(Object.fromEntries(Object.entries(read).filter(([name]) => !OF_THE_SERVER.includes(name))));
  } catch {
    return body;
  }
}

/** Throws when a line is none: a cassette is written by us, and a broken one should be seen. */
export function readCassette(text: string): Map<string, WireAnswer> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return new Map(
    lines.slice(0, MOST_LINES).map((line) => {
      const { asked, answer } = CassetteLine.parse(JSON.parse(line));
      return [asked, answer];
    }),
  );
}
