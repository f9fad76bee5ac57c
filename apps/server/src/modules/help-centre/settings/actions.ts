/** Opening, closing and changing a help centre. */

import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { HelpCentreSettings, type SavedHelpCentre } from "@luwte/contract/helpCentre.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import * as queries from "./queries.ts";
import { presetFor, wrongIn } from "./rules.ts";

/** What was saved by an earlier Luwte and misses something is filled from the preset. */
export async function findSettings(tx: OrganisationTransaction): Promise<SavedHelpCentre> {
  const preset = presetFor((await findOrganisation(tx)).name);
  const stored = await queries.findStored(tx);
  if (!stored) return { settings: preset, version: 0 };
  return { settings: HelpCentreSettings.parse({ ...preset, ...stored.settings }), version: stored.version };
}

/** That still lead here, besides the one it has. */
const MOST_EARLIER_ADDRESSES = 20;

export async function changeSettings(
  work: Work,
  wanted: SavedHelpCentre,
): Promise<SavedHelpCentre | Refusal<"invalid_request" | "not_found" | "already_exists" | "changed_meanwhile">> {
  const { settings } = wanted;
  const errors = wrongIn(settings);
  if (errors.length > 0) return refuse("invalid_request", { errors });
  if (!(await queries.pointsAtOurs(work.tx, settings))) return refuse("not_found", { what: "logo, widget or inbox" });
  const { open: wasOpen } = (await findSettings(work.tx)).settings;
  if (!(await queries.takeAddress(work, settings.address))) return refuse("already_exists", { what: settings.address });
  const saved = await queries.saveSettings(work, wanted);
  if (!saved) return refuse("changed_meanwhile");
  await queries.forgetAddresses(work, settings.address, MOST_EARLIER_ADDRESSES);
  work.record({ type: "help_centre.changed", payload: saved });
  const action = settings.open === wasOpen ? "changed" : settings.open ? "opened" : "closed";
  work.audit({ action: `help_centre.${action}`, details: { address: settings.address } });
  return saved;
}
