/** The kept rate as somebody may see it. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { RATE_WEEKS } from "@luwte/contract/promises.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { countReleased, isTeam, tallies } from "./queries.ts";
import { periodOf, type Rates, ratesOf } from "./rules.ts";

type Asked = { weeks: (typeof RATE_WEEKS)[number]; teamId: TeamId | undefined; self: PersonId | null; now: Date };

export async function keptRate(
  tx: OrganisationTransaction,
  { weeks, teamId, self, now }: Asked,
): Promise<(Rates & { from: string; until: string; released: number }) | Refusal<"not_found">> {
  if (teamId && !(await isTeam(tx, teamId))) return refuse("not_found", { what: "team" });
  const period = periodOf(weeks, now);
  const rates = ratesOf(await tallies(tx, period), { teamId: teamId ?? null, self });
  return {
    ...rates,
    from: period.from.toISOString(),
    until: period.until.toISOString(),
    released: await countReleased(tx, period),
  };
}
