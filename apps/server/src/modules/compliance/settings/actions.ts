/** Deciding on the own norm. */
import { refuse } from "@luwte/contract/errors.ts";
import type { Work } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";

export async function changeSettings(work: Work, wanted: queries.SavedSettings) {
  if (!(await queries.areLabels(work.tx, wanted.settings.complaintLabelIds)))
    return refuse("not_found", { what: "label" });
  const saved = await queries.saveSettings(work, wanted);
  if (!saved) return refuse("changed_meanwhile");
  work.audit({ action: "compliance.settings_changed", details: { ...wanted.settings } });
  return saved;
}
