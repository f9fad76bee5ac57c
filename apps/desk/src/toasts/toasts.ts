/** Short messages at the edge of the screen. They never hold what cannot be found elsewhere, except a way back while there is one. */
import { useSyncExternalStore } from "react";

export type Toast = {
  id: string;
  tone: "calm" | "trouble";
  text: string;
  /** When it goes by itself, in ms of the clock; null: when it is closed. */
  until: number | null;
  /** Seconds left are shown: something happens when they are over. */
  counts?: boolean;
  action?: { label: string; run: () => void };
};

/** More than this at once nobody reads; the oldest goes. */
const MAXIMUM = 3;
let toasts: readonly Toast[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next.slice(-MAXIMUM);
  for (const listener of listeners) listener();
}

const CALM_MS = 5_000;

/** One with the same id takes the place of the one before it. */
export function showToast(
  toast: Omit<Toast, "id" | "until" | "tone"> & Partial<Pick<Toast, "id" | "until" | "tone">>,
): string {
  const tone = toast.tone ?? "calm";
  const usual = tone === "calm" ? Date.now() + CALM_MS : null;
  const shown: Toast = {
    ...toast,
    tone,
    id: toast.id ?? crypto.randomUUID(),
    until: toast.until === undefined ? usual : toast.until,
  };
  set([...toasts.filter((each) => each.id !== shown.id), shown]);
  return shown.id;
}

export const closeToast = (id: string): void => set(toasts.filter((each) => each.id !== id));

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
