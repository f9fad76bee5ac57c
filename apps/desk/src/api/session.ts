/** Whether the server still knows us. A session that ends is said on top of the page, never instead of it: what was typed stays. */
import { useSyncExternalStore } from "react";

let signedOut = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (signedOut === next) return;
  signedOut = next;
  for (const listener of listeners) listener();
}

export const announceSignedOut = (): void => set(true);
export const announceSignedIn = (): void => set(false);

export const useSignedOut = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => signedOut,
  );
