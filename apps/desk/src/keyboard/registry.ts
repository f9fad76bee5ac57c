/**
 * What can be done now. A part of the screen registers what it can do while it is there; of two that can do the same, the last one does it. What the desk can do anywhere comes before all
 * of them, since a page that one opens by its address is there before what stands around it.
 */
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { CommandId } from "./commands.ts";

type Doing = { id: CommandId; run: () => void };
let doings: readonly Doing[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Doing[]): void {
  doings = next;
  for (const listener of listeners) listener();
}

/** True when somebody could. */
export function runCommand(id: CommandId): boolean {
  const doing = doings.findLast((each) => each.id === id);
  doing?.run();
  return doing !== undefined;
}

let awaited: { id: CommandId; isWanted: () => boolean } | null = null;

/** As {@link runCommand}; when nobody can yet, the first part that comes and can does it, while it is still wanted. */
export function runWhenThere(id: CommandId, isWanted: () => boolean): void {
  awaited = runCommand(id) ? null : { id, isWanted };
}

function takeAwaited({ id, run }: Doing): void {
  if (awaited?.id !== id) return;
  const { isWanted } = awaited;
  awaited = null;
  if (isWanted()) run();
}

export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  useDoing(id, run, enabled, (doing) => [...doings, doing]);
}

/** Anywhere on the desk, unless what one looks at can do the same in a way of its own. */
export function useCommandAnywhere(id: CommandId, run: () => void): void {
  useDoing(id, run, true, (doing) => [doing, ...doings]);
}

function useDoing(id: CommandId, run: () => void, enabled: boolean, placed: (doing: Doing) => readonly Doing[]): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it is placed follows from which of both was called.
  useEffect(() => {
    if (!enabled) return;
    const doing: Doing = { id, run: () => latest.current() };
    set(placed(doing));
    takeAwaited(doing);
    return () => set(doings.filter((each) => each !== doing));
  }, [id, enabled]);
}

export const useCommandsNow = (): readonly Doing[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => doings,
  );
