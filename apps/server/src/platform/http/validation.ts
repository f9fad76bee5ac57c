/** The edge: what came in is parsed once, and every mistake is pointed at, in the reader's language. */
import { refuse } from "@luwte/contract/errors.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import type { ProblemField } from "@luwte/contract/problem.ts";
import { decodeQuery, queryFields } from "@luwte/contract/query.ts";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { en, fr, nl } from "zod/locales";
import { Refused } from "./problems.ts";

const LOCALES = { nl: nl().localeError, fr: fr().localeError, en: en().localeError };
const MAXIMUM_TOLD = 50;

export type Parsed = { params: unknown; query: unknown; body: unknown };
export type Validate = (request: FastifyRequest, language: Language) => Parsed;

/** Made once per operation, so that a call does nothing that could be done before it. */
export function validation(operation: Operation): Validate {
  const { params, query, body } = operation;
  const fields = query ? queryFields(query) : null;
  return (request, language) => {
    refuseNul(request.url);
    return {
      params: params ? parse(params, request.params, "params", language) : undefined,
      query:
        query && fields
          ? parse(query, decodeQuery(fields, request.query as Record<string, string>), "query", language)
          : undefined,
      body: operation.upload ? request.body : body ? parse(body, request.body, "body", language) : undefined,
    };
  };
}

/** PostgreSQL has no text with a NUL in it; refused here, it is the sender's mistake instead of ours. */
function refuseNul(url: string): void {
  if (url.includes("%00")) throw new Refused(refuse("malformed_request"));
}

function parse(schema: z.ZodType, value: unknown, part: string, language: Language): unknown {
  const parsed = schema.safeParse(value, { error: LOCALES[language] });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, MAXIMUM_TOLD).map((issue) => told(issue, part));
  throw new Refused(refuse("invalid_request", { errors }));
}

const told = (issue: z.core.$ZodIssue, part: string): ProblemField => ({
  pointer: `/${[part, ...issue.path.map(escaped)].join("/")}`,
  code: issue.code,
  detail: issue.message,
});

const escaped = (step: PropertyKey): string => String(step).replaceAll("~", "~0").replaceAll("/", "~1");
