/** The clock on the wall: times on the screen move with it. One timer per beat, however many look. */
import { useSyncExternalStore } from "react";

type Beat = { now: number; timer: ReturnType<typeof setInterval> | null; listeners: Set<() => void> };
const beats = new Map<number, Beat>();

function beatOf(every: number): Beat {
  const known = beats.get(every) ?? { now: Date.now(), timer: null, listeners: new Set() };
  beats.set(every, known);
  return known;
}

function subscribe(every: number, listener: () => void): () => void {
  const beat = beatOf(every);
  beat.listeners.add(listener);
  beat.now = Date.now();
  beat.timer ??= setInterval(() => {
    beat.now = Date.now();
    for (const each of beat.listeners) each();
  }, every);
  return () => {
    beat.listeners.delete(listener);
    if (beat.listeners.size > 0 || !beat.timer) return;
    clearInterval(beat.timer);
    beat.timer = null;
  };
}

const listen = new Map<number, (listener: () => void) => () => void>();
/** `every` milliseconds; the same number everywhere is the same timer. */
export function useNow(every = 15_000): number {
  const mine = listen.get(every) ?? ((listener: () => void) => subscribe(every, listener));
  listen.set(every, mine);
  return useSyncExternalStore(mine, () => beatOf(every).now);
}
