/** From what a handler gave to what goes over the line; in tests, only when it is exactly what was declared. */
import { isDeepStrictEqual } from "node:util";
import { isRefusal } from "@luwte/contract/errors.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import type { FastifyReply } from "fastify";
import { sendFile } from "./files.ts";
import { COMMON_REFUSALS, type FileReply } from "./operations.ts";
import { sendRefusal } from "./problems.ts";

export function send(
  operation: Operation,
  checkReplies: boolean,
  reply: FastifyReply,
  language: Language,
  answer: unknown,
): FastifyReply {
  if (checkReplies) check(operation, answer);
  if (isRefusal(answer)) return sendRefusal(reply, answer, language);
  if (operation.download) return sendFile(reply, answer as FileReply);
  if (!operation.reply) return reply.code(204).send();
  return reply
    .code(operation.success ?? 200)
    .header("content-type", "application/json; charset=utf-8")
    .send(JSON.stringify(answer));
}

function check(operation: Operation, answer: unknown): void {
  if (isRefusal(answer)) {
    const allowed: readonly string[] = [...COMMON_REFUSALS, ...(operation.refusals ?? [])];
    if (!allowed.includes(answer.refused))
      throw new Error(`${operation.id} does not declare the refusal ${answer.refused}.`);
  } else if (operation.reply) checkReply(operation, JSON.parse(JSON.stringify(answer)));
}

function checkReply(operation: Operation, sent: unknown): void {
  const parsed = operation.reply!.safeParse(sent);
  if (!parsed.success)
    throw new Error(`${operation.id} answers something else than it declares: ${parsed.error.message}`);
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), sent))
    throw new Error(
      `${operation.id} answers more than it declares, or leaves out what has a preset: ${JSON.stringify(sent).slice(0, 500)}`,
    );
}
