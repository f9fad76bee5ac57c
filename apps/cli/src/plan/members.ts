/** The methods that make a forecast together. */
import { dayEffects } from "@luwte/planning/forecast/dayEffects.ts";
import type { Method } from "@luwte/planning/forecast/history.ts";
import { mstl } from "@luwte/planning/forecast/mstl.ts";
import { meanOfWeeks } from "@luwte/planning/forecast/naive.ts";
import { topDown } from "@luwte/planning/forecast/topDown.ts";
import { loadMstl } from "./mstl.ts";

export async function membersOf({ mstl: wanted }: { mstl: boolean }): Promise<Method[]> {
  const own = [meanOfWeeks, topDown, dayEffects];
  return wanted ? [...own, mstl(await loadMstl())] : own;
}
