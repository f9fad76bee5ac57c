/** What became of suggestions in a period. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { AssistanceInsight } from "@luwte/contract/oversightFigures.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { countByTopic, countByWeek, type Period } from "./queries.ts";
import { insightOf, isPeriod } from "./rules.ts";

export async function assistanceInsight(
  tx: OrganisationTransaction,
  period: Period,
): Promise<AssistanceInsight | Refusal<"invalid_request">> {
  if (!isPeriod(period.from, period.until)) {
    const wrong = { pointer: "/query/until", code: "not_a_period", detail: "after «from», and at most 400 days later" };
    return refuse("invalid_request", { errors: [wrong] });
  }
  const { timeZone } = await findOrganisation(tx);
  return insightOf(await countByTopic(tx, period), await countByWeek(tx, { ...period, timeZone }));
}
