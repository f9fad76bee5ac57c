/** The compliance clock: recording what happens elsewhere, monthly reports, and whether the record still holds. */
import { z } from "zod";
import {
  ChainState,
  CompliancePack,
  ComplianceReport,
  ComplianceSettings,
  KeptReport,
  Month,
  NewComplianceEvent,
  PackId,
} from "../compliance.ts";
import { operation } from "../operation.ts";

const params = z.object({ pack: PackId, month: Month });
const Saved = z.object({ settings: ComplianceSettings, version: z.number().int() });
const Made = z.object({ report: ComplianceReport, hash: z.string(), kept: z.array(KeptReport) });

export const recordComplianceEvents = operation({
  id: "recordComplianceEvents",
  method: "POST",
  path: "/api/compliance/events",
  summary:
    "What happened to contacts elsewhere, such as at a telephone exchange; recorded once each, and never changed",
  right: "compliance.record",
  body: z.object({ events: z.array(NewComplianceEvent).min(1).max(500) }),
  reply: z.object({ recorded: z.number().int(), known: z.number().int() }),
  repeatable: true,
});

export const listCompliancePacks = operation({
  id: "listCompliancePacks",
  method: "GET",
  path: "/api/compliance/packs",
  summary: "The rules that can be reported on, with law, article, dates, and what was not verified",
  right: "compliance.read",
  reply: z.object({ packs: z.array(CompliancePack) }),
});

export const getComplianceReport = operation({
  id: "getComplianceReport",
  method: "GET",
  path: "/api/compliance/reports/{pack}/{month}",
  summary: "A month under a pack, made from the events now, with its hash; and the reports that were kept, made again",
  right: "compliance.read",
  params,
  reply: Made,
  refusals: ["not_found"],
});

export const keepComplianceReport = operation({
  id: "keepComplianceReport",
  method: "POST",
  path: "/api/compliance/reports/{pack}/{month}",
  summary: "Keep the report of a month as it is now; it is never changed, and can be compared later",
  right: "compliance.read",
  params,
  reply: Made,
  refusals: ["not_found"],
  repeatable: true,
});

/** `json` is exactly what is hashed. */
export const downloadComplianceReport = operation({
  id: "downloadComplianceReport",
  method: "GET",
  path: "/api/compliance/reports/{pack}/{month}/file",
  summary: "The report of a month as a file: JSON, CSV, or a page to print",
  right: "compliance.read",
  params,
  query: z.object({ as: z.enum(["json", "csv", "html"]), language: z.enum(["nl", "fr", "en"]).default("nl") }),
  refusals: ["not_found"],
  download: true,
});

export const checkComplianceChain = operation({
  id: "checkComplianceChain",
  method: "GET",
  path: "/api/compliance/chain",
  summary: "Whether the record of events is whole: every event is linked to the one before it",
  right: "compliance.read",
  reply: z.object({ chain: ChainState }),
  pace: "strict",
});

export const getComplianceSettings = operation({
  id: "getComplianceSettings",
  method: "GET",
  path: "/api/compliance/settings",
  summary: "The organisation's own norm, and what counts as a complaint",
  right: "compliance.read",
  reply: Saved,
});

export const saveComplianceSettings = operation({
  id: "saveComplianceSettings",
  method: "PUT",
  path: "/api/compliance/settings",
  summary: "Decide on the own norm, and on what counts as a complaint",
  right: "compliance.manage",
  body: Saved,
  reply: Saved,
  refusals: ["not_found", "changed_meanwhile"],
});
