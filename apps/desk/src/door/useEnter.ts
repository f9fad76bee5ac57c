/** After signing in: somebody else may have been here before, so nothing of theirs stays. */
import { useNavigate } from "@tanstack/react-router";
import { queryClient } from "../api/queryClient.ts";
import { announceSignedIn } from "../api/session.ts";
import { tryNow } from "../live/live.ts";

export function useEnter(): () => void {
  const navigate = useNavigate();
  return () => {
    announceSignedIn();
    queryClient.clear();
    tryNow();
    void navigate({ to: "/" });
  };
}
