/** The endpoint of an organisation as it is stored, and what it used. */
import { EndpointRung, EndpointSettings, type EndpointUsage, EndpointWhy } from "@luwte/contract/endpoint.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Standing } from "../shapes.ts";

/** Off, nothing anywhere, and a budget that somebody who only tries it will not reach. */
export const PRESET: EndpointSettings = {
  enabled: false,
  address: "",
  model: "",
  tasks: { reply: true },
  monthlyTokens: 1_000_000,
};

type UsageRow = Record<"tokens" | "estimated", unknown> & Omit<EndpointUsage, "tokens" | "estimated">;

export type Stored = {
  settings: EndpointSettings;
  version: number;
  key: Buffer | null;
  rung: EndpointRung | null;
  standing: Standing;
};

const NONE: Stored = {
  settings: PRESET,
  version: 0,
  key: null,
  rung: null,
  standing: { failures: 0, because: null, restsUntil: null, tryingUntil: null },
};

/** `lock`: nobody else decides on it until this transaction ends. */
export async function findStored(tx: OrganisationTransaction, lock = false): Promise<Stored> {
  const asked = tx.selectFrom("endpoint_settings").selectAll();
  const row = await (lock ? asked.forUpdate() : asked).executeTakeFirst();
  if (!row) return NONE;
  const { enabled, address, model, tasks } = row;
  const settings = { enabled, address, model, monthlyTokens: Number(row.monthly_tokens) };
  return {
    settings: EndpointSettings.parse({ ...settings, tasks: { ...PRESET.tasks, ...(tasks as object) } }),
    version: row.version,
    key: row.key,
    rung: EndpointRung.nullable().catch(null).parse(row.rung),
    standing: {
      failures: row.failures,
      because: EndpointWhy.nullable().catch(null).parse(row.failed_because),
      restsUntil: row.rests_until,
      tryingUntil: row.trying_until,
    },
  };
}

/** Null: somebody else saved meanwhile. What was learned of another server is forgotten. */
export async function saveStored(
  { tx, organisationId }: Work,
  settings: EndpointSettings,
  { key, version, sameServer }: { key: Buffer | null; version: number; sameServer: boolean },
): Promise<number | null> {
  const fresh = { rung: null, failures: 0, failed_because: null, rests_until: null, trying_until: null };
  const values = {
    enabled: settings.enabled,
    address: settings.address,
    model: settings.model,
    tasks: JSON.stringify(settings.tasks),
    monthly_tokens: settings.monthlyTokens,
    key,
    version: version + 1,
    ...(sameServer ? {} : fresh),
  };
  const row = await tx
    .insertInto("endpoint_settings")
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet(values).where("endpoint_settings.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return row?.version ?? null;
}

export async function saveStanding(
  tx: OrganisationTransaction,
  { failures, because, restsUntil, tryingUntil }: Standing,
  rung: EndpointRung | null,
): Promise<void> {
  const values = { failures, failed_because: because, rests_until: restsUntil, trying_until: tryingUntil, rung };
  await tx.updateTable("endpoint_settings").set(values).execute();
}

export async function findUsage(tx: OrganisationTransaction, month: string): Promise<EndpointUsage> {
  const row = await tx.selectFrom("endpoint_usage").selectAll().where("month", "=", month).executeTakeFirst();
  return row ? usageOf(row) : { month, tokens: 0, estimated: 0, calls: 0, failed: 0, unusable: 0 };
}

/** From the one month until the other, which is not in it. */
export async function findUsages(tx: OrganisationTransaction, from: string, until: string): Promise<EndpointUsage[]> {
  const rows = await tx
    .selectFrom("endpoint_usage")
    .selectAll()
    .where("month", ">=", from)
    .where("month", "<", until)
    .orderBy("month")
    .execute();
  return rows.map(usageOf);
}

const usageOf = ({ month, tokens, estimated, calls, failed, unusable }: UsageRow): EndpointUsage => ({
  month,
  tokens: Number(tokens),
  estimated: Number(estimated),
  calls,
  failed,
  unusable,
});

export type Used = Omit<EndpointUsage, "month">;

/** Differences: what was reserved goes off again when it is known what was used. */
export async function addUsage({ tx, organisationId }: Work, month: string, used: Used): Promise<void> {
  await tx
    .insertInto("endpoint_usage")
    .values({ organisation_id: organisationId, month, ...used })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "month"]).doUpdateSet(({ eb, ref }) => ({
        tokens: eb(ref("endpoint_usage.tokens"), "+", ref("excluded.tokens")),
        estimated: eb(ref("endpoint_usage.estimated"), "+", ref("excluded.estimated")),
        calls: eb(ref("endpoint_usage.calls"), "+", ref("excluded.calls")),
        failed: eb(ref("endpoint_usage.failed"), "+", ref("excluded.failed")),
        unusable: eb(ref("endpoint_usage.unusable"), "+", ref("excluded.unusable")),
      })),
    )
    .execute();
}
