/**
 * Asking. It never throws, never waits for room, and gives nothing rather than something doubtful. How many questions are under way is counted per process; everything
 * else that must hold for all processes is in the database.
 */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { letOut, writeDown } from "./guard/actions.ts";
import { climb } from "./ladder/actions.ts";
import { estimateTokens } from "./ladder/rules.ts";
import { prepare } from "./rules.ts";
import type { Asked, EndpointNeeds, Question, Transport, Unanswered } from "./shapes.ts";

export type Asking = {
  readonly needs: EndpointNeeds;
  readonly transport: Transport;
  /** Aborted when the server stops. */
  readonly signal: AbortSignal;
  readonly underWay: Map<OrganisationId, number>;
};

const AT_ONCE = 4;
/** The question and the answer, and both again with what was wrong for the repair. */
const ROUNDS = 2;

export const createAsking = (needs: EndpointNeeds, transport: Transport, signal: AbortSignal): Asking => ({
  needs,
  transport,
  signal,
  underWay: new Map(),
});

const nothing = (why: Unanswered["why"]): Unanswered => ({ kind: "nothing", why });

export async function ask<T>(
  platform: Platform,
  asking: Asking,
  id: OrganisationId,
  question: Question<T>,
): Promise<Asked<T>> {
  if (asking.signal.aborted) return nothing("stopping");
  const now = asking.underWay.get(id) ?? 0;
  if (now >= AT_ONCE) return nothing("busy");
  asking.underWay.set(id, now + 1);
  try {
    return await askOnce(platform, asking, id, question);
  } catch (error) {
    platform.log.error("endpoint.broke", error, { task: question.task });
    return nothing("failed");
  } finally {
    const left = (asking.underWay.get(id) ?? 1) - 1;
    if (left > 0) asking.underWay.set(id, left);
    else asking.underWay.delete(id);
  }
}

async function askOnce<T>(
  platform: Platform,
  { needs, transport, signal }: Asking,
  id: OrganisationId,
  question: Question<T>,
): Promise<Asked<T>> {
  const prepared = prepare(question);
  const { task, limits } = question;
  const characters = JSON.stringify([prepared.messages, prepared.schema]).length;
  const need = ROUNDS * (estimateTokens(characters) + limits.answerTokens);
  const passed = await letOut(platform, needs, id, { task, need, milliseconds: limits.milliseconds });
  if (passed.kind === "no") return nothing(passed.why);
  const begun = performance.now();
  const climbed = await climb(transport, passed.server, question, prepared, signal);
  await writeDown(platform, id, passed, climbed);
  const { found, tokens } = climbed;
  const milliseconds = Math.round(performance.now() - begun);
  platform.log.info("endpoint.asked", {
    task,
    why: found.kind === "good" ? "answered" : found.why,
    tokens,
    milliseconds,
  });
  if (found.kind === "nothing") return nothing(found.why);
  const { model, url } = passed.server;
  const { value, rung } = found;
  return { kind: "answered", value, model, host: new URL(url).host, rung, tokens, milliseconds };
}
