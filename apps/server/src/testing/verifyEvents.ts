/**
 * The promise of realtime as one check: what a screen had, plus the events of an action, equals what loading afresh gives. The events are also
 * checked against their declaration, and applied twice and late, as they come to a desk that was away for a moment.
 */
import { EVENTS, type EventType, type LuwteEvent } from "@luwte/contract/events.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { type Apply, applyAll } from "@luwte/contract/views.ts";
import type pg from "pg";
import { expect } from "vitest";
import { mayHear } from "../platform/realtime/hub.ts";
import type { TestCaller } from "./people.ts";
import { settled } from "./settled.ts";

type Watch<View> = {
  readonly name: string;
  /** Whose screen it is: what others are told does not reach it. */
  readonly viewer: TestCaller;
  /** As a desk does it. `before` says how far the screen had loaded, so that afresh is as far. */
  load(before: View | null): Promise<View>;
  readonly apply: Apply<View>;
  /** What is compared, where a view remembers more than it shows. */
  shown?(view: View): unknown;
  /** A view may say that it cannot follow: then it is loaded afresh, which is right by definition. */
  stale?(view: View): boolean;
};

/** A screen that is open while something happens. */
export type WatchedView = {
  readonly name: string;
  open(): Promise<{ follow(events: readonly LuwteEvent[]): Promise<void> }>;
};

export function watched<View>(watch: Watch<View>): WatchedView {
  return {
    name: watch.name,
    async open() {
      const before = await watch.load(null);
      return { follow: (events) => follow(watch, before, events) };
    },
  };
}

async function follow<View>(watch: Watch<View>, before: View, told: readonly LuwteEvent[]): Promise<void> {
  const shown = watch.shown ?? ((view: View): unknown => view);
  const events = told.filter((event) => mayHear(watch.viewer.caller, event.audience ?? null));
  const after = applyAll(watch.apply, before, events);
  if (watch.stale?.(after)) return;
  const afresh = shown(await watch.load(before));
  expect(shown(after), `${watch.name}: events give what loading afresh gives`).toEqual(afresh);
  const twice = events.flatMap((event) => [event, event]);
  expect(shown(applyAll(watch.apply, before, twice)), `${watch.name}: each event twice`).toEqual(afresh);
  const late = applyAll(watch.apply, after, events);
  expect(shown(late), `${watch.name}: all events once more`).toEqual(afresh);
}

export type Verified = {
  readonly views: readonly WatchedView[];
  /** Which kinds of events the action must have recorded; others may be there too. */
  readonly records?: readonly EventType[];
};
type During = {
  during(organisationId: OrganisationId, action: () => Promise<unknown>): Promise<LuwteEvent[]>;
  readonly inside: { readonly pool: pg.Pool };
};

/** Gives what was recorded, for tests that look further. */
export async function verifyEvents(
  t: During,
  organisationId: OrganisationId,
  { views, records = [] }: Verified,
  action: () => Promise<unknown>,
): Promise<LuwteEvent[]> {
  await settled(t.inside.pool);
  const opened = await Promise.all(views.map((view) => view.open()));
  const events = await t.during(organisationId, action);
  await settled(t.inside.pool);
  for (const event of events) isAsDeclared(event);
  const types = new Set(events.map((event) => event.type));
  for (const type of records) expect(types, `an event ${type}`).toContain(type);
  for (const view of opened) await view.follow(events);
  return events;
}

function isAsDeclared(event: LuwteEvent): void {
  const parsed = EVENTS[event.type].parse(event.payload);
  expect(event.payload, `${event.type} as it is declared`).toEqual(parsed);
}
