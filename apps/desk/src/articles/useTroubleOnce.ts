/** What could not be begun is said, and what was opened for it goes. */
import { useEffect } from "react";
import { useTrouble } from "../toasts/useTrouble.ts";

export function useTroubleOnce(error: unknown, onClose: () => void): void {
  const trouble = useTrouble();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each error.
  useEffect(() => {
    if (!error) return;
    trouble(error);
    onClose();
  }, [error]);
}
