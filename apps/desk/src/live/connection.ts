/** Whether what the screen shows is what there is. Only in `live` may somebody act on it as if it were the newest. */
import { useSyncExternalStore } from "react";

export type Connection =
  | { kind: "connecting" }
  | { kind: "live" }
  /** Nothing is heard; what is shown is as of `since`. */
  | { kind: "lost"; since: number }
  /** Heard again; what was missed is being loaded. */
  | { kind: "catching_up"; since: number };

let connection: Connection = { kind: "connecting" };
const listeners = new Set<() => void>();

export const connectionNow = (): Connection => connection;

export function setConnection(next: Connection): void {
  connection = next;
  for (const listener of listeners) listener();
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useConnection = (): Connection => useSyncExternalStore(onConnection, connectionNow);

/** How long a first load waits for the line: what is loaded before it is open would have to be loaded twice. */
const PATIENCE_MS = 1_500;

export function listening(): Promise<void> {
  if (connection.kind !== "connecting") return Promise.resolve();
  return new Promise((resolve) => {
    const stop = onConnection(() => done());
    const timer = setTimeout(() => done(), PATIENCE_MS);
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
  });
}
