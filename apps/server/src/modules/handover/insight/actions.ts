/** How often customers had to tell again what we knew. */
import { refuse } from "@luwte/contract/errors.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { isPeriod, shareOf } from "../../wrap-up/public.ts";
import { countHandovers, type Period } from "./queries.ts";

export async function handoverInsight(tx: OrganisationTransaction, period: Period) {
  if (!isPeriod(period.from, period.until)) {
    const wrong = { pointer: "/query/until", code: "not_a_period", detail: "after «from», and at most 400 days later" };
    return refuse("invalid_request", { errors: [wrong] });
  }
  const { handed, repeated, repeatedWithout, asked, confirmed, corrected } = await countHandovers(tx, period);
  return {
    repeated: shareOf(repeated, handed),
    repeatedWithout,
    asked,
    confirmed: shareOf(confirmed, confirmed + corrected),
  };
}
