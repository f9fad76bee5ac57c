/** Monthly reports of the make-believe server. */
import type { ComplianceReport, KeptReport } from "@luwte/contract/compliance.ts";
import { ComplianceReportId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/compliance.ts";
import type { Answers } from "../answering.ts";
import type { World } from "../world.ts";

const kept = new WeakMap<World, KeptReport[]>();
export const keptOf = (world: World): KeptReport[] => {
  const known = kept.get(world) ?? [];
  kept.set(world, known);
  return known;
};

const HASH = "0f".repeat(32);
const reportOf = (world: World, { pack, month }: { pack: string; month: string }): ComplianceReport => ({
  format: 1,
  organisation: world.organisation.id,
  month,
  timeZone: "Europe/Amsterdam",
  pack,
  law: pack === "own" ? "" : "Charter",
  inForce: true,
  cutoff: world.now().toISOString(),
  provisional: true,
  chain: { events: 412, head: HASH },
  digest: HASH,
  figures: [
    {
      rule: "answered",
      contacts: 100,
      kept: 88,
      missed: 6,
      abandoned: 5,
      open: 1,
      events: 412,
      wanted: 0.9,
      countedAsMissed: { of: 99, kept: 88, meets: false },
      leftOut: { of: 94, kept: 88, meets: true },
    },
  ],
});
const words = {
  nl: "Een mens binnen 2,5 minuten",
  fr: "Une personne en 2,5 minutes",
  en: "A person within 2.5 minutes",
};
const rules = [{ id: "answered", words, article: "I", source: "charter", unverified: "The 90 %." }];
const packOf = (id: string) => ({ id, law: "", validFrom: "2012-01-01", validUntil: null, rules });

export const complianceAnswers: Answers<typeof operations> = {
  listCompliancePacks: () => ({ packs: ["es-2025", "be-charter-2011", "own"].map(packOf) }),
  getComplianceReport: ({ params }, { world }) => ({
    report: reportOf(world, params),
    hash: HASH,
    kept: [...keptOf(world)],
  }),
  keepComplianceReport: ({ params }, { world }) => {
    const id = ComplianceReportId.parse("00000000-0000-7000-8000-000000000001");
    keptOf(world).push({ id, ...params, madeAt: world.now().toISOString(), provisional: true, hash: HASH, same: true });
    return { report: reportOf(world, params), hash: HASH, kept: [...keptOf(world)] };
  },
  getComplianceSettings: () => ({
    settings: { seconds: 120, percent: 80, channels: ["phone"], complaintLabelIds: [] },
    version: 0,
  }),
  checkComplianceChain: () => ({ chain: { events: 412, broken: null } }),
};
