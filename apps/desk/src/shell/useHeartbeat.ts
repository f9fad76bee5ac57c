/** Tells the server that somebody sits at this desk. A page that nobody looks at sleeps, and says nothing: that is the point. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../api/api.ts";
import { useTimeSignal } from "../time/useTimeSignal.ts";
import { AVAILABILITY_KEY } from "./useAvailability.ts";

const USUAL_S = 30;

export function useHeartbeat(): void {
  const client = useQueryClient();
  useTimeSignal();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const beat = async () => {
      const answer = await api.sendHeartbeat().catch(() => null);
      if (over) return;
      if (answer) client.setQueryData(AVAILABILITY_KEY, answer.availability);
      timer = setTimeout(() => void beat(), (answer?.nextInSeconds ?? USUAL_S) * 1000);
    };
    void beat();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [client]);
}
