/** What modules hear of what happens, live and in this process. */
import type { EventPayload, EventType, PassingEvent, PassingEventType } from "@luwte/contract/events.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";

/** Something that happened, as modules hear it: after its commit, in the order of commits of its organisation. */
export type Happened = {
  [Type in EventType]: {
    readonly type: Type;
    readonly organisationId: OrganisationId;
    readonly payload: EventPayload<Type>;
    readonly at: Date;
  };
}[EventType];

export type HeardPassing = PassingEvent & { readonly organisationId: OrganisationId };

/** Each gives back what ends it. A handler that throws is logged; the others still hear. */
export type Listening = {
  onEvent(types: readonly EventType[], handler: (happened: Happened) => void): () => void;
  onPassing(types: readonly PassingEventType[], handler: (passing: HeardPassing) => void): () => void;
};
