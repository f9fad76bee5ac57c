/** Whether a conversation may be solved without a wrap-up, and changing that. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Work } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";

/** Asked before somebody solves just so. Programs may: what they solve is counted as without a wrap-up. */
export async function refuseToSolve(work: Work): Promise<Refusal<"wrap_up_needed"> | null> {
  if (work.actor.kind !== "person") return null;
  const { settings } = await queries.findSettings(work.tx);
  return settings.asked === "needed" ? refuse("wrap_up_needed") : null;
}

export async function changeSettings(
  work: Work,
  wanted: queries.SavedSettings,
): Promise<queries.SavedSettings | Refusal<"changed_meanwhile">> {
  const saved = await queries.saveSettings(work, wanted);
  if (!saved) return refuse("changed_meanwhile");
  work.record({ type: "wrap_up_settings.changed", payload: saved });
  work.audit({ action: "wrap_up.settings_changed", details: { ...wanted.settings } });
  return saved;
}
