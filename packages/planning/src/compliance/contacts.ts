/** What happened to contacts, as the compliance clock knows it. Pure; moments are milliseconds since 1970. */

export const EVENT_KINDS = [
  "contact_begun",
  "menu_ended",
  "queued",
  "answered_by_person",
  "abandoned",
  "call_back_promised",
  "call_back_made",
  "call_back_withdrawn",
  "case_key_given",
  "complaint_received",
  "complaint_answered",
  "promise_made",
  "promise_kept",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const CONTACT_CHANNELS = ["phone", "chat", "mail", "social", "other"] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export type ContactEvent = {
  readonly contact: string;
  readonly kind: EventKind;
  readonly channel: ContactChannel;
  readonly at: number;
};

/** The first of each kind, but of call-backs the first that its customer did not give up afterwards; a telephone system that says something twice said it once. */
export type Contact = {
  readonly id: string;
  readonly channel: ContactChannel;
  readonly begun: number;
  readonly first: Readonly<Partial<Record<EventKind, number>>>;
  readonly events: number;
};

/** As it began: what is known of it later may come from somewhere else. */
function channelIn(events: readonly ContactEvent[]): ContactChannel {
  const begun = events.filter(({ kind }) => kind === "contact_begun");
  const [first] = (begun.length > 0 ? begun : events).toSorted(
    (a, b) => a.at - b.at || (a.channel < b.channel ? -1 : 1),
  );
  return first!.channel;
}

function contactOf(id: string, events: readonly ContactEvent[]): Contact {
  const first: Partial<Record<EventKind, number>> = {};
  const givenUp = Math.max(...events.map(({ kind, at }) => (kind === "call_back_withdrawn" ? at : -Infinity)));
  for (const { kind, at } of events)
    if (kind !== "call_back_promised" || at > givenUp) first[kind] = Math.min(first[kind] ?? at, at);
  const begun = first.contact_begun ?? Math.min(...events.map(({ at }) => at));
  return { id, channel: channelIn(events), begun, first, events: events.length };
}

/** In the order of their ids, so that the same events in any order are the same contacts. */
export function contactsOf(events: readonly ContactEvent[]): Contact[] {
  const byContact = Map.groupBy(events, ({ contact }) => contact);
  return [...byContact].map(([id, of]) => contactOf(id, of)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
