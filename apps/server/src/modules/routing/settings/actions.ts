/** Changing by which settings work is given out. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { DEFAULT_ROUTING_SETTINGS, readSettings, tooLowCeiling } from "./rules.ts";

export async function findRoutingSettings(tx: OrganisationTransaction): Promise<queries.SavedSettings> {
  const stored = await queries.findStored(tx);
  if (!stored) return { settings: DEFAULT_ROUTING_SETTINGS, version: 0 };
  return { settings: readSettings(stored.settings), version: stored.version };
}

export async function saveRoutingSettings(
  work: Work,
  wanted: queries.SavedSettings,
): Promise<queries.SavedSettings | Refusal<"changed_meanwhile" | "ceiling_too_low">> {
  const least = tooLowCeiling(wanted.settings);
  if (least !== null) return refuse("ceiling_too_low", { least, ceiling: wanted.settings.load.ceiling });
  const before = await findRoutingSettings(work.tx);
  const saved = await queries.saveRoutingSettings(work.tx, work.organisationId, wanted);
  if (!saved) return refuse("changed_meanwhile", { version: before.version });
  const changed = Object.entries(wanted.settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.settings[name as keyof typeof before.settings]),
  );
  work.audit({ action: "routing.settings_changed", details: Object.fromEntries(changed) });
  return saved;
}
