/** Reading and saving where the bot is on. */
import type { BotSettings } from "@luwte/contract/bot.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { tellAssistance } from "../../oversight/public.ts";
import type { BotNeeds } from "../shapes.ts";
import { findStored, saveStored } from "./queries.ts";
import { readSettings } from "./rules.ts";

export type Saved = { settings: BotSettings; version: number };

export async function findSettings(tx: OrganisationTransaction): Promise<Saved> {
  const { settings, version } = await findStored(tx);
  return { settings: readSettings(settings), version };
}

export async function saveSettings(
  work: Work,
  needs: Pick<BotNeeds, "reasons">,
  { settings, version }: Saved,
): Promise<Saved | Refusal<"changed_meanwhile" | "not_found">> {
  const known = new Set<string>((await needs.reasons(work.tx)).map(({ id }) => id));
  if (settings.needs.some(({ reasonId }) => reasonId !== null && !known.has(reasonId)))
    return refuse("not_found", { what: "reason" });
  const before = await findSettings(work.tx);
  const saved = await saveStored(work, settings, version);
  if (saved === null) return refuse("changed_meanwhile", { version: before.version });
  // Where it is on is a switch as well: boxes that are open hear of it.
  await tellAssistance(work);
  work.audit({ action: "bot_settings.changed", details: { before: before.settings, after: settings } });
  return { settings, version: saved };
}
