/** The settings of an organisation as they were stored. */
import type { BotSettings } from "@luwte/contract/bot.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export async function findStored(tx: OrganisationTransaction): Promise<{ settings: unknown; version: number }> {
  const row = await tx.selectFrom("bot_settings").select(["settings", "version"]).executeTakeFirst();
  return row ?? { settings: null, version: 0 };
}

/** Null: somebody else saved meanwhile. */
export async function saveStored(
  { tx, organisationId }: Work,
  settings: BotSettings,
  version: number,
): Promise<number | null> {
  const values = { settings: JSON.stringify(settings), version: version + 1 };
  const row = await tx
    .insertInto("bot_settings")
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(values).where("bot_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row?.version ?? null;
}
