/** What modules hear in this process while it runs: live and in order, but not again after a restart. For what must not be missed: reactions. */
import type { Log } from "../log/log.ts";
import type { Passing } from "./hub.ts";
import type { Happened, HeardPassing, Listening } from "./listening.ts";
import type { OutboxRow } from "./queries.ts";
import { happenedOf } from "./reactions.ts";

export type Listeners = Listening & {
  tell(rows: readonly OutboxRow[]): void;
  tellPassing(passing: Passing): void;
};

type Handler<Heard> = (heard: Heard) => void;

export function createListeners(log: Log): Listeners {
  const events = new Map<string, Set<Handler<Happened>>>();
  const passings = new Map<string, Set<Handler<HeardPassing>>>();
  const tellAll = <Heard>(handlers: ReadonlySet<Handler<Heard>> | undefined, heard: () => Heard) => {
    if (!handlers || handlers.size === 0) return;
    const what = heard();
    for (const handler of [...handlers]) tellOne(handler, what, log);
  };
  return {
    onEvent: (types, handler) => add(events, types, handler),
    onPassing: (types, handler) => add(passings, types, handler),
    tell(rows) {
      for (const row of rows) tellAll(events.get(row.type), () => happenedOf(row));
    },
    tellPassing: (passing) => tellAll(passings.get(passing.type), () => passing as HeardPassing),
  };
}

function tellOne<Heard>(handler: Handler<Heard>, heard: Heard, log: Log): void {
  try {
    handler(heard);
  } catch (error) {
    log.error("events.listener_failed", error);
  }
}

function add<Heard>(
  handlers: Map<string, Set<Handler<Heard>>>,
  types: readonly string[],
  handler: Handler<Heard>,
): () => void {
  for (const type of types) handlers.set(type, (handlers.get(type) ?? new Set()).add(handler));
  return () => {
    for (const type of types) handlers.get(type)?.delete(handler);
  };
}
