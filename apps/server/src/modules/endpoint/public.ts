/** The door of the endpoint: neighbours ask in the background, after they have shown their own. */
import type { EndpointTask, WordedBy } from "@luwte/contract/endpoint.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Module } from "../../platform/module.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import { type Asking, ask, createAsking } from "./actions.ts";
import { recording } from "./cassettes/actions.ts";
import { endpointRoutes } from "./routes.ts";
import { overTheWire } from "./sending/actions.ts";
import { whoWords } from "./settings/actions.ts";
import type { Asked, EndpointNeeds, Question, Transport } from "./shapes.ts";

export { playing, recording } from "./cassettes/actions.ts";
export { factsWithout, unfounded } from "./checking/rules.ts";
export { questionFor, type Reworded, type Sentence } from "./drafting/rules.ts";
export { createRedactor } from "./redaction/rules.ts";
export { contextOf, type GivenContext, type Said } from "./rules.ts";
export { overTheWire } from "./sending/actions.ts";
export type { Asked, Context, EndpointNeeds, Known, Passage, Question, Redactor, Transport } from "./shapes.ts";

export type Endpoint = {
  readonly module: Module;
  /** By its settings alone, now: null while it is off or off for the task. */
  whoWords(tx: OrganisationTransaction, task: EndpointTask): Promise<WordedBy | null>;
  /** For a question with a closed shape. It takes as long as a server may; never throws. */
  ask<T>(platform: Platform, id: OrganisationId, question: Question<T>): Promise<Asked<T>>;
};

/** Where it is not given, `transport` is the wire. One endpoint serves one server. */
export function createEndpoint(needs: EndpointNeeds, transport: Transport = overTheWire): Endpoint {
  let stopping = new AbortController();
  let asking = createAsking(needs, transport, stopping.signal);
  const run = async ({ settings }: Platform) => {
    stopping = new AbortController();
    const wire = settings.endpointCassette ? recording(transport, settings.endpointCassette) : transport;
    asking = createAsking(needs, wire, stopping.signal);
    return async () => stopping.abort();
  };
  const now = (): Asking => asking;
  return {
    module: { name: "endpoint", routes: endpointRoutes(now), run },
    whoWords,
    ask: (platform, id, question) => ask(platform, now(), id, question),
  };
}
