/** Choosing where simple and complex questions go. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type TriageDay, TriageSplit } from "@luwte/contract/triage.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { areThere, countDays, findSplit, type Kept, saveSplit } from "./queries.ts";
import { PRESET } from "./rules.ts";

export async function splitNow(tx: OrganisationTransaction): Promise<Kept> {
  const { settings, version } = (await findSplit(tx)) ?? { settings: PRESET, version: 0 };
  const read = TriageSplit.safeParse(settings);
  return { settings: read.success ? read.data : PRESET, version };
}

export const splitAndDays = async (
  tx: OrganisationTransaction,
  now: Date,
  days: number,
): Promise<Kept & { days: TriageDay[] }> => ({ ...(await splitNow(tx)), days: await countDays(tx, now, days) });

export async function changeSplit(
  work: Work,
  { settings, version }: Kept,
): Promise<Kept | Refusal<"not_found" | "changed_meanwhile">> {
  if (!(await areThere(work.tx, namedIn(settings)))) return refuse("not_found");
  const kept = await saveSplit(work, settings, version);
  if (!kept) return refuse("changed_meanwhile");
  work.audit({ action: "triage.split_changed", details: settings });
  return kept;
}

function namedIn({ simple, complex }: TriageSplit): { teamIds: string[]; skillIds: string[] } {
  const ways = [simple, complex];
  return {
    teamIds: ways.flatMap((way) => (way.kind === "team" ? [way.teamId] : [])),
    skillIds: ways.flatMap((way) => (way.kind === "skill" ? [way.skillId] : [])),
  };
}
