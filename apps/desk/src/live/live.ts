/** Joins the line with what is loaded: events are applied, and after a gap everything on the screen is loaded again before it counts. */
import { EVENTS, type LuwteEvent, type PassingEvent } from "@luwte/contract/events.ts";
import type { QueryClient } from "@tanstack/react-query";
import { announceSignedOut } from "../api/session.ts";
import { connectionNow, setConnection } from "./connection.ts";
import type { Frame } from "./frames.ts";
import { heardImproved } from "./improved.ts";
import { Journal } from "./journal.ts";
import { type Line, openLine } from "./line.ts";
import { applyEvent, type LiveKind, REACTIONS } from "./reactions.ts";
import { heardMessage, heardTyping } from "./typing.ts";

export const journal = new Journal();

type Heard = LuwteEvent | PassingEvent | { type: "hello" | "resync"; payload: unknown };
type Listener = (event: LuwteEvent) => void;
const listeners = new Set<Listener>();

/** For what is more than a view: saying a notification aloud. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let line: Line | null = null;

export function goLive(client: QueryClient): void {
  line ??= openLine({
    onOpen: () => undefined,
    onFrame: (frame) => hear(client, frame),
    onLost: () => lost(),
    onSignedOut: () => {
      lost();
      announceSignedOut();
    },
  });
}

/** Somebody signed in again, or the browser woke up: do not wait for the next attempt. */
export const tryNow = (): void => line?.retry();

export function goSilent(): void {
  line?.close();
  line = null;
  setConnection({ kind: "connecting" });
}

/** A line that was never open has missed nothing yet. */
function lost(): void {
  const now = connectionNow();
  if (now.kind === "live") setConnection({ kind: "lost", since: Date.now() });
  if (now.kind === "catching_up") setConnection({ kind: "lost", since: now.since });
  if (now.kind === "connecting" && performance.now() > 5_000) setConnection({ kind: "lost", since: Date.now() });
}

function hear(client: QueryClient, { id, data }: Frame): void {
  const heard = JSON.parse(data) as Heard;
  if (heard.type === "hello") hello(client);
  else if (heard.type === "resync") void catchUp(client, Date.now());
  else if (heard.type in EVENTS) happened(client, id ?? "", heard as LuwteEvent);
  else passed(client, heard as PassingEvent);
}

function happened(client: QueryClient, position: string, event: LuwteEvent): void {
  journal.write(position, event);
  applyEvent(client, event);
  if (event.type === "message.added") heardMessage(client, event.payload.message);
  for (const listener of listeners) listener(event);
}

function passed(client: QueryClient, { type, payload }: PassingEvent): void {
  if (type === "customer.typing") heardTyping(client, payload.conversationId, payload.typing);
  if (type === "draft.improved") heardImproved(client, payload);
  if (type === "conversation.viewers") client.setQueryData(["viewers", payload.conversationId], payload);
}

function hello(client: QueryClient): void {
  const before = connectionNow();
  if (before.kind !== "connecting") return void catchUp(client, "since" in before ? before.since : Date.now());
  setConnection({ kind: "live" });
  // What was loaded before the line was open may have missed something.
  void client.refetchQueries({
    predicate: ({ queryKey, state }) => (queryKey[0] as LiveKind) in REACTIONS && state.data !== undefined,
  });
}

let catching = 0;
async function catchUp(client: QueryClient, since: number): Promise<void> {
  const turn = ++catching;
  setConnection({ kind: "catching_up", since });
  await client.cancelQueries();
  await client.invalidateQueries({ refetchType: "active" }, { throwOnError: true }).then(
    () => {
      if (turn === catching && connectionNow().kind === "catching_up") setConnection({ kind: "live" });
    },
    // Still nothing to be had: the next hello tries again, and until then nobody acts on what is old.
    () => {
      if (turn === catching) retryCatchingUp(client, since);
    },
  );
}

const AGAIN_MS = 3_000;
function retryCatchingUp(client: QueryClient, since: number): void {
  setTimeout(() => {
    if (connectionNow().kind === "catching_up") void catchUp(client, since);
  }, AGAIN_MS);
}
