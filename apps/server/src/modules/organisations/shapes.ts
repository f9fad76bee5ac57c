/** What an organisation is made with, and what may be changed of it. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Input } from "@luwte/contract/operation.ts";
import type { changeOrganisation } from "@luwte/contract/operations/administration.ts";
import type { Organisation } from "@luwte/contract/settings.ts";

export type NewOrganisation = Pick<Organisation, "name" | "language" | "timeZone" | "country"> & {
  readonly id: OrganisationId;
  readonly demo?: boolean;
};

export type OrganisationChange = Input<typeof changeOrganisation>["body"];
