/** The door of the endpoint: neighbours ask for a draft and get their own at once; a better one may come later. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Module } from "../../platform/module.ts";
import type { Platform } from "../../platform/platform.ts";
import { type Asking, ask, createAsking } from "./actions.ts";
import { recording } from "./cassettes/actions.ts";
import { type Drafted, type Drafting, draft } from "./drafting/actions.ts";
import { endpointRoutes } from "./routes.ts";
import { overTheWire } from "./sending/actions.ts";
import type { Asked, EndpointNeeds, Question, Transport } from "./shapes.ts";

export { playing, recording } from "./cassettes/actions.ts";
export { unfounded } from "./checking/rules.ts";
export type { Drafted, Drafting } from "./drafting/actions.ts";
export { questionFor } from "./drafting/rules.ts";
export { createRedactor } from "./redaction/rules.ts";
export { contextOf, type GivenContext, type Said } from "./rules.ts";
export { overTheWire } from "./sending/actions.ts";
export type { Asked, Context, EndpointNeeds, Known, Passage, Question, Redactor, Transport } from "./shapes.ts";

export type Endpoint = {
  readonly module: Module;
  /** The embedded draft at once; what comes `later` is told to the person as `draft.improved` too. */
  draft(platform: Platform, id: OrganisationId, given: Drafting): Drafted;
  /** For a question of one's own, with a closed shape. Never throws. */
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
    draft: (platform, id, given) => draft(platform, now(), id, given),
    ask: (platform, id, question) => ask(platform, now(), id, question),
  };
}
