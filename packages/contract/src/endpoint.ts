/** A language model elsewhere that may word things better, when an organisation chose one. Off unless somebody switches it on; never needed. */
import { z } from "zod";
import { SuggestionId } from "./ids.ts";
import { Suggestion } from "./oversight.ts";

export const ENDPOINT_TASKS = ["reply"] as const;
/** Each is switched by itself. */
export const EndpointTask = z.enum(ENDPOINT_TASKS);
export type EndpointTask = z.output<typeof EndpointTask>;

/** How a server is asked for a form, the strictest first: what it supports is found out and remembered. */
export const ENDPOINT_RUNGS = ["json_schema", "json_object", "text"] as const;
export const EndpointRung = z.enum(ENDPOINT_RUNGS);
export type EndpointRung = z.output<typeof EndpointRung>;

/** Why an endpoint gave nothing. The embedded answer stood already. */
export const ENDPOINT_WHYS = [
  "off",
  "assistance_off",
  "task_off",
  "budget",
  "resting",
  "busy",
  "slow",
  "unreachable",
  "not_outside",
  "key_refused",
  "too_many",
  "failed",
  "refused",
  "too_large",
  "not_json",
  "wrong_shape",
  "invented",
  "stopping",
] as const;
export const EndpointWhy = z.enum(ENDPOINT_WHYS);
export type EndpointWhy = z.output<typeof EndpointWhy>;

/** Of which a screen shows what was used; this one too. */
export const ENDPOINT_MONTHS = 12;
export const MOST_TOKENS_A_MONTH = 1_000_000_000;

const Words = z.string().trim().max(500);
export const EndpointSettings = z.object({
  enabled: z.boolean(),
  /** The base, as in `https://api.mistral.ai/v1`; `/chat/completions` is put behind it. */
  address: Words,
  model: Words,
  tasks: z.record(EndpointTask, z.boolean()),
  monthlyTokens: z.number().int().min(0).max(MOST_TOKENS_A_MONTH),
});
export type EndpointSettings = z.output<typeof EndpointSettings>;

/** Open: it failed, and nothing is asked until then; after that one question tries it. */
export const EndpointBreaker = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("closed") }),
  z.object({ kind: z.literal("open"), until: z.iso.datetime(), because: EndpointWhy }),
  z.object({ kind: z.literal("half_open"), because: EndpointWhy }),
]);
export type EndpointBreaker = z.output<typeof EndpointBreaker>;

/** Of one calendar month in UTC. `estimated` is the part of `tokens` that the server did not count for us. */
export const EndpointUsage = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  tokens: z.number().int(),
  estimated: z.number().int(),
  calls: z.number().int(),
  failed: z.number().int(),
  unusable: z.number().int(),
});
export type EndpointUsage = z.output<typeof EndpointUsage>;

export const REDACTED_KINDS = [
  "NAME",
  "EMAIL",
  "PHONE",
  "IBAN",
  "ORDER",
  "ADDRESS",
  "POSTCODE",
  "BIRTH_DATE",
  "NUMBER",
  "LINK",
  "TEXT",
] as const;
export const RedactedKind = z.enum(REDACTED_KINDS);
export type RedactedKind = z.output<typeof RedactedKind>;

/** Who worded something: a model, and the host that the words went to. */
export const WordedBy = z.object({ model: z.string(), host: z.string() });
export type WordedBy = Readonly<z.output<typeof WordedBy>>;

/** Who may word each task now; null: nobody. `version`: of the setting, so that old news takes nothing back. */
export const WhoWords = z.object({ version: z.number().int(), tasks: z.record(EndpointTask, WordedBy.nullable()) });
export type WhoWords = z.output<typeof WhoWords>;

/** Made in this house, or by whom it may be made now: what was switched off meanwhile, or is another model's now, is shown no more. */
export function maySay(suggestion: Pick<Suggestion, "engine">, task: EndpointTask, { tasks }: WhoWords): boolean {
  const [by, now] = [wordedBy(suggestion), tasks[task]];
  return by === null || (now !== null && now.model === by.model && now.host === by.host);
}

const ENGINE = "endpoint";
/** How a suggestion names it. */
export const engineOf = ({ model, host }: WordedBy): Suggestion["engine"] => ({
  name: ENGINE,
  version: `${model}@${host}`,
});
/** Null: it was made in this house. A host has no "@"; a model may. */
export function wordedBy({ engine }: Pick<Suggestion, "engine">): WordedBy | null {
  if (engine.name !== ENGINE) return null;
  const at = engine.version.lastIndexOf("@");
  return { model: engine.version.slice(0, at), host: engine.version.slice(at + 1) };
}

/** The suggestion with the id `draftId`, in other words and from the same sources: it stands beside that one, never in place of what a person wrote or took. */
export const ImprovedDraft = z.object({ draftId: SuggestionId, suggestion: Suggestion });
export type ImprovedDraft = z.output<typeof ImprovedDraft>;
