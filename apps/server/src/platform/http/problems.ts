/** How a refusal becomes an answer: RFC 9457, in the reader's language, with the status of the one table of errors. */
import { ERRORS, type ErrorCode, isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { fill, type Language, type TextParams } from "@luwte/contract/language.ts";
import { PROBLEM_TYPE, type Problem, type ProblemField } from "@luwte/contract/problem.ts";
import type { FastifyError, FastifyReply } from "fastify";
import { isBehindTheWall, isDatabaseAway } from "../database/sqlState.ts";

/** Thrown by the edge only (parsing, limits); actions return their refusals. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

export const refused = (...given: Parameters<typeof refuse>): Refused => new Refused(refuse(...given));

/** Refusals of the edge carry these apart from their details. */
type EdgeDetails = { errors?: readonly ProblemField[]; retryAfterSeconds?: number };

export function problemOf(refusal: Refusal, language: Language, requestId: string): Problem {
  const line = ERRORS[refusal.refused];
  const { errors, ...details } = refusal.details as EdgeDetails;
  return {
    type: `urn:luwte:error:${refusal.refused}`,
    title: fill(line.title[language], details as TextParams),
    status: line.status,
    detail: fill(line.todo[language], details as TextParams),
    instance: `urn:luwte:request:${requestId}`,
    code: refusal.refused,
    ...(errors ? { errors: [...errors] } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
  };
}

export function sendRefusal(reply: FastifyReply, refusal: Refusal, language: Language): FastifyReply {
  const problem = problemOf(refusal, language, reply.request.id);
  const wait = (refusal.details as EdgeDetails).retryAfterSeconds;
  if (wait !== undefined) reply.header("retry-after", String(wait));
  if (problem.status === 401) reply.header("www-authenticate", 'Bearer realm="luwte"');
  return reply
    .code(problem.status)
    .header("content-type", PROBLEM_TYPE)
    .header("content-language", language)
    .send(JSON.stringify(problem));
}

const FASTIFY_ERRORS: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too_large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "malformed_request",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "malformed_request",
  FST_ERR_CTP_EMPTY_TYPE: "malformed_request",
  FST_ERR_BAD_URL: "malformed_request",
  FST_ERR_MAX_PARAM_LENGTH: "not_found",
};

/** Null: this is a bug, to be logged and told as `unexpected`. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  if (isRefusal(error)) return error;
  // What is there cannot be told from what is not.
  if (isBehindTheWall(error)) return refuse("not_found");
  if (isDatabaseAway(error)) return refuse("busy", { retryAfterSeconds: 3 });
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = code === undefined ? undefined : FASTIFY_ERRORS[code];
  if (known) return refuse(known);
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? refuse("malformed_request") : null;
}
