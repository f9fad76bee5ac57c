/** Where wrapping up is asked, from wherever it began. The sheet is loaded ahead: who presses E goes on at once. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { closeWrapUp, useAsked } from "./asking.ts";
import { contactReasonsQuery } from "./queries.ts";

const load = () => import("./WrapUpSheet.tsx");
const WrapUpSheet = lazy(async () => ({ default: (await load()).WrapUpSheet }));
const AHEAD_MS = 1_200;

export function WrapUpHost() {
  const asked = useAsked();
  useQuery(contactReasonsQuery);
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!asked || asked.rows.length === 0) return null;
  return (
    <Suspense>
      <WrapUpSheet asked={asked} onClose={closeWrapUp} />
    </Suspense>
  );
}
