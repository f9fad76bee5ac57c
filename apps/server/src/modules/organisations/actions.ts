/** Making an organisation and changing what it decides for itself. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Organisation } from "@luwte/contract/settings.ts";
import type { Work } from "../../platform/work/work.ts";
import { insertOrganisation, updateOrganisation } from "./queries.ts";
import { isTimeZone } from "./rules.ts";
import type { NewOrganisation, OrganisationChange } from "./shapes.ts";

export async function addOrganisation(work: Work, made: NewOrganisation): Promise<Organisation> {
  const organisation = await insertOrganisation(work.tx, made);
  work.audit({ action: "organisation.made", subject: { kind: "organisation", id: organisation.id } });
  return organisation;
}

export async function changeOrganisation(
  work: Work,
  change: OrganisationChange,
): Promise<Organisation | Refusal<"invalid_request">> {
  if (change.timeZone !== undefined && !isTimeZone(change.timeZone)) return refuseTimeZone(change.timeZone);
  const organisation = await updateOrganisation(work.tx, change);
  work.record({ type: "organisation.changed", payload: { organisation } });
  work.audit({ action: "organisation.changed", details: { ...change } });
  return organisation;
}

const refuseTimeZone = (timeZone: string): Refusal<"invalid_request"> =>
  refuse("invalid_request", {
    errors: [{ pointer: "/body/timeZone", code: "unknown_time_zone", detail: `«${timeZone}» (Europe/Amsterdam)` }],
  });
