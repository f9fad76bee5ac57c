/**
 * What a screen has, and what an event does to it. Pure, the same for server tests and desk: what was loaded, plus the events since, equals
 * what loading afresh gives. An event that is older than what is shown, or that was applied before, changes nothing.
 */
import type { EventPayload, EventType, LuwteEvent } from "./events.ts";

/** What a view does with each kind of event it cares about; about others it says nothing. */
export type Reactions<View> = {
  readonly [Type in EventType]?: (view: View, payload: EventPayload<Type>) => View;
};
export type Apply<View> = (view: View, event: LuwteEvent) => View;

export const applying =
  <View>(reactions: Reactions<View>): Apply<View> =>
  (view, event) => {
    const react = reactions[event.type] as ((view: View, payload: unknown) => View) | undefined;
    return react ? react(view, event.payload) : view;
  };

export const applyAll = <View>(apply: Apply<View>, view: View, events: readonly LuwteEvent[]): View =>
  events.reduce(apply, view);

/**
 * What was heard lately, and its newest version. Transactions that ran at the same time are told in an order of their own, so something older about
 * a thing can come after something newer, also after the thing has left the screen.
 */
export type Heard = ReadonlyMap<string, number>;
export const NOTHING_HEARD: Heard = new Map();
const MAXIMUM_HEARD = 1_000;

export const isOlder = (heard: Heard, key: string, version: number): boolean => (heard.get(key) ?? 0) > version;

export function hearing(heard: Heard, key: string, version: number): Heard {
  const after = new Map(heard);
  after.delete(key);
  after.set(key, version);
  if (after.size > MAXIMUM_HEARD) after.delete(after.keys().next().value!);
  return after;
}

/** The one with the same id is replaced where it stands; null when it is not there. */
export function replaced<Item extends { id: string }>(items: readonly Item[], item: Item): readonly Item[] | null {
  const place = items.findIndex((each) => each.id === item.id);
  return place < 0 ? null : items.with(place, item);
}

export const without = <Item extends { id: string }>(items: readonly Item[], id: string): readonly Item[] =>
  items.some((each) => each.id === id) ? items.filter((each) => each.id !== id) : items;

/** In the order of time, ids deciding between equals: the order in which the server gives messages and activities. */
export const byTime = (a: { at: string; id: string }, b: { at: string; id: string }): number =>
  a.at === b.at ? (a.id < b.id ? -1 : Number(a.id > b.id)) : a.at < b.at ? -1 : 1;
