/** Of each colleague who does not work now: when what one gives them arrives. */
import type { PersonId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { reachQuery } from "./api.ts";
import { WORKING } from "./texts.ts";

const MOST = 500;

export function useReachHints(ids: readonly PersonId[]): (id: PersonId) => string | null {
  const t = useText(WORKING);
  const clock = useClock();
  const { data } = useQuery(reachQuery(ids.slice(0, MOST)));
  return (id) => {
    const nextStart = data?.people.find((each) => each.personId === id && !each.works)?.nextStart;
    return nextStart ? t("hint", { when: sayMoment(nextStart, clock) }) : null;
  };
}
