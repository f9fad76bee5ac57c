/** When customers are asked, and changing that. */
import { refuse } from "@luwte/contract/errors.ts";
import { ThanksSettings } from "@luwte/contract/thanks.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { PRESET, wrongIn } from "./rules.ts";

/** What was saved by an earlier Luwte and misses something is filled from the preset. */
export async function findSettings(tx: OrganisationTransaction): Promise<queries.SavedSettings> {
  const stored = await queries.findStored(tx);
  if (!stored) return { settings: PRESET, version: 0 };
  return { settings: ThanksSettings.parse({ ...PRESET, ...stored.settings }), version: stored.version };
}

export async function changeSettings(work: Work, wanted: queries.SavedSettings) {
  const errors = wrongIn(wanted.settings);
  if (errors.length > 0) return refuse("invalid_request", { errors });
  const saved = await queries.saveSettings(work, wanted);
  if (!saved) return refuse("changed_meanwhile");
  work.audit({ action: "surveys.settings_changed", details: { ...wanted.settings } });
  return saved;
}
