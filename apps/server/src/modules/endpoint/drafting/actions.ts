/**
 * A draft: the embedded one at once, and perhaps a better worded one later, as an event to the one person who is looking. Nobody waits on the endpoint, and what was shown
 * is never replaced by it.
 */
import type { DraftContent, DraftEngine, ImprovedDraft } from "@luwte/contract/endpoint.ts";
import type { OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import { type Asking, ask } from "../actions.ts";
import type { Context } from "../shapes.ts";
import { questionFor } from "./rules.ts";

export type Drafting = {
  /** Chosen by who asks: what comes later carries it. */
  readonly draftId: string;
  readonly context: Context;
  /** Made in this house, and good enough to stay. Its task is what the endpoint is asked for. */
  readonly embedded: DraftContent;
  readonly personId: PersonId;
};
export type Drafted = {
  readonly content: DraftContent;
  readonly by: DraftEngine;
  /** Null: nothing better came. For a neighbour that writes it down; it never rejects. */
  readonly later: Promise<ImprovedDraft | null>;
};

export function draft(platform: Platform, asking: Asking, id: OrganisationId, given: Drafting): Drafted {
  const later = improve(platform, asking, id, given);
  return { content: given.embedded, by: { engine: "embedded" }, later };
}

async function improve(
  platform: Platform,
  asking: Asking,
  id: OrganisationId,
  { draftId, context, embedded, personId }: Drafting,
): Promise<ImprovedDraft | null> {
  const asked = await ask(platform, asking, id, questionFor(embedded.task, context));
  if (asked.kind === "nothing") return null;
  const improved: ImprovedDraft = {
    draftId,
    conversationId: context.conversationId,
    by: { engine: "endpoint", model: asked.model, host: asked.host },
    content: asked.value,
  };
  platform.tell(id, { type: "draft.improved", payload: improved, audience: { people: [personId] } });
  return improved;
}
