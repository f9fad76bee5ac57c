/** Whether a widget's team is there now, and when it is again. */
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { findOpening, type Opening } from "../../service-levels/public.ts";
import type { StoredWidget } from "../shapes.ts";
import { openingOf } from "../widgets/rules.ts";

/** A widget's own hours, else those in which the organisation answers chats. */
export async function openingNow(
  tx: OrganisationTransaction,
  { hours }: Pick<StoredWidget, "hours">,
  now: Date,
): Promise<Opening> {
  return hours ? openingOf(hours, (await findOrganisation(tx)).timeZone, now) : findOpening(tx, "chat", now);
}
