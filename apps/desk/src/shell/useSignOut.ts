/** Leaving: here, whatever the server says to it. */
import { api } from "../api/api.ts";
import { goSilent } from "../live/live.ts";

export function useSignOut(): () => void {
  return () => {
    const leave = () => {
      goSilent();
      // A whole new page: nothing of this person stays in memory.
      location.assign("/sign-in");
    };
    api.signOut().then(leave, leave);
  };
}
