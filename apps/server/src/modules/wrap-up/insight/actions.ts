/** What wrap-ups say together. */
import { refuse } from "@luwte/contract/errors.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { isPeriod, medianShown, summary } from "./rules.ts";

export async function contactInsight(tx: OrganisationTransaction, period: queries.Period) {
  if (!isPeriod(period.from, period.until)) {
    const wrong = { pointer: "/query/until", code: "not_a_period", detail: "after «from», and at most 400 days later" };
    return refuse("invalid_request", { errors: [wrong] });
  }
  return {
    ...summary(await queries.countReasons(tx, period)),
    withoutWrapUp: await queries.countWithout(tx, period),
    medianMs: medianShown(await queries.findPace(tx, period)),
  };
}
