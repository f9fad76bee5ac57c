/** The methods that make a forecast together. */
import { dayEffects } from "@luwte/planning/forecast/dayEffects.ts";
import type { Method } from "@luwte/planning/forecast/history.ts";
import { mstl } from "@luwte/planning/forecast/mstl.ts";
import { meanOfWeeks } from "@luwte/planning/forecast/naive.ts";
import { borrowing } from "@luwte/planning/forecast/newChannel.ts";
import { topDown } from "@luwte/planning/forecast/topDown.ts";
import type { PlanArguments } from "./arguments.ts";
import { loadMstl } from "./mstl.ts";
import type { GivenPast } from "./series.ts";

/** A channel that borrows has too little history for any other. */
export async function membersOf({ mstl: wanted, share }: PlanArguments, { lender }: GivenPast): Promise<Method[]> {
  if (lender) return [borrowing(share === undefined ? { lender } : { lender, expectedShare: share })];
  const own = [meanOfWeeks, topDown, dayEffects];
  return wanted ? [...own, mstl(await loadMstl())] : own;
}
