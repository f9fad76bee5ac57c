/** What became of suggestions in a period. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { AssistanceInsight } from "@luwte/contract/oversightFigures.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { countByTopic, countByWeek, type Period } from "./queries.ts";
import { insightOf, isPeriod, NOT_A_PERIOD } from "./rules.ts";

export async function assistanceInsight(
  tx: OrganisationTransaction,
  period: Period,
): Promise<AssistanceInsight | Refusal<"invalid_request">> {
  if (!isPeriod(period.from, period.until)) return refuse("invalid_request", NOT_A_PERIOD);
  const { timeZone } = await findOrganisation(tx);
  return insightOf(await countByTopic(tx, period), await countByWeek(tx, { ...period, timeZone }));
}
