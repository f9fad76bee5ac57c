/** Making a report from the events, keeping it, and making a kept one again. */
import { ComplianceReport, type KeptReport } from "@luwte/contract/compliance.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ComplianceReportId, newId } from "@luwte/contract/ids.ts";
import { figuresOf } from "@luwte/planning/compliance/figures.ts";
import { isInForce, type Pack } from "@luwte/planning/compliance/packs.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { closeUntil, holdHead, listOfContacts, standAt } from "../chain/queries.ts";
import { digestOf, rootOf } from "../chain/rules.ts";
import { workingDaysOf } from "../days/actions.ts";
import { findSettings } from "../settings/queries.ts";
import * as queries from "./queries.ts";
import { cutoffOf, hashOf, packWith, spanOf, textOf } from "./rules.ts";

/** More events than this in a month is another order of house. */
const MOST_EVENTS = 1_000_000;

export type Asked = { readonly pack: string; readonly month: string };
export type Made = {
  readonly report: ComplianceReport;
  readonly hash: string;
  readonly pack: Pack;
  readonly norm: queries.KeptRow["norm"];
};

type Making = {
  readonly asked: Asked;
  readonly norm: Made["norm"];
  readonly cutoff: number | null;
  readonly now: number;
};

/** `cutoff` null: now, or when it was settled. */
async function make(tx: OrganisationTransaction, { asked, norm, cutoff, now }: Making): Promise<Made | null> {
  const pack = packWith(asked.pack, norm);
  if (!pack) return null;
  const { id, timeZone, country } = await findOrganisation(tx);
  const days = await workingDaysOf(pack, timeZone, country);
  const span = spanOf(asked.month, pack, days);
  const ends = cutoff === null ? cutoffOf(span, now) : { cutoff, provisional: cutoff < span.settledAt };
  const chosen = { from: new Date(span.from), until: new Date(span.until), cutoff: new Date(ends.cutoff) };
  const events = await listOfContacts(tx, chosen, MOST_EVENTS);
  const report: ComplianceReport = {
    format: 1,
    organisation: id,
    month: asked.month,
    timeZone,
    pack: pack.id,
    law: pack.law,
    inForce: isInForce(pack, `${asked.month}-01`),
    cutoff: chosen.cutoff.toISOString(),
    provisional: ends.provisional,
    chain: await standAt(tx, chosen.cutoff),
    digest: digestOf(events),
    figures: figuresOf(events, { pack, days, from: span.from, until: span.until, cutoff: ends.cutoff }),
  };
  return { report, hash: hashOf(textOf(report)).toString("hex"), pack, norm };
}

/** With the own norm as it was, at the cutoff that it had. */
async function isSame(tx: OrganisationTransaction, asked: Asked, kept: queries.KeptRow): Promise<boolean> {
  const whole = hashOf(kept.text).equals(kept.hash);
  const read = ComplianceReport.safeParse(JSON.parse(kept.text));
  if (!whole || !read.success) return false;
  const cutoff = Date.parse(read.data.cutoff);
  const again = await make(tx, { asked, norm: kept.norm, cutoff, now: cutoff });
  return again?.hash === kept.hash.toString("hex");
}

async function keptFor(tx: OrganisationTransaction, asked: Asked): Promise<KeptReport[]> {
  const reports: KeptReport[] = [];
  for (const kept of await queries.listKept(tx, asked.pack, asked.month)) {
    const { id, madeAt, provisional, hash } = kept;
    const same = await isSame(tx, asked, kept);
    reports.push({ id, ...asked, madeAt: madeAt.toISOString(), provisional, hash: hash.toString("hex"), same });
  }
  return reports;
}

export async function makeReport(tx: OrganisationTransaction, asked: Asked, now: Date): Promise<Made | null> {
  const { settings } = await findSettings(tx);
  const { seconds, percent, channels } = settings;
  return make(tx, { asked, norm: { seconds, percent, channels }, cutoff: null, now: now.getTime() });
}

type Shown = { report: ComplianceReport; hash: string; kept: KeptReport[] };

export async function showReport(
  tx: OrganisationTransaction,
  asked: Asked,
  now: Date,
): Promise<Shown | Refusal<"not_found">> {
  const made = await makeReport(tx, asked, now);
  if (!made) return refuse("not_found", { what: "pack" });
  return { report: made.report, hash: made.hash, kept: await keptFor(tx, asked) };
}

/** What is being recorded at this moment comes first, or after it: never into it. */
export async function keepReport(work: Work, asked: Asked): Promise<Shown | Refusal<"not_found">> {
  await holdHead(work, rootOf(work.organisationId));
  const made = await makeReport(work.tx, asked, work.now);
  if (!made) return refuse("not_found", { what: "pack" });
  const { report, hash, norm } = made;
  const id = newId<ComplianceReportId>(work.now.getTime());
  const stored = { norm, text: textOf(report), hash: Buffer.from(hash, "hex"), provisional: report.provisional };
  await closeUntil(work.tx, new Date(report.cutoff));
  await queries.keep(work, { id, ...asked, ...stored });
  work.audit({ action: "compliance.report_kept", details: { ...asked, hash } });
  return { report, hash, kept: await keptFor(work.tx, asked) };
}
