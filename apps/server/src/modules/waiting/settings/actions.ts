/** Reading and saving what is offered instead of waiting. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { WaitSettings } from "@luwte/contract/waiting.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findStored, saveStored } from "./queries.ts";
import { readSettings } from "./rules.ts";

export type Saved = { settings: WaitSettings; version: number };

export async function findSettings(tx: OrganisationTransaction): Promise<Saved> {
  const { settings, version } = await findStored(tx);
  return { settings: readSettings(settings), version };
}

export async function saveSettings(
  work: Work,
  { settings, version }: Saved,
): Promise<Saved | Refusal<"changed_meanwhile">> {
  const before = await findSettings(work.tx);
  const saved = await saveStored(work, settings, version);
  if (saved === null) return refuse("changed_meanwhile", { version: before.version });
  work.audit({ action: "wait_settings.changed", details: { before: before.settings, after: settings } });
  return { settings, version: saved };
}
