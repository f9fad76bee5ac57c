/** The compliance clock: what happened to contacts, and monthly reports that anybody can make again from the same events. */
import { z } from "zod";
import { Moment } from "./common.ts";
import { ComplianceReportId, LabelId } from "./ids.ts";

/** The same names as in `packages/planning/src/compliance/contacts.ts`. */
export const COMPLIANCE_EVENTS = [
  "contact_begun",
  "menu_ended",
  "queued",
  "answered_by_person",
  "abandoned",
  "call_back_promised",
  "call_back_made",
  "call_back_withdrawn",
  "case_key_given",
  "complaint_received",
  "complaint_answered",
  "promise_made",
  "promise_kept",
] as const;
export const COMPLIANCE_CHANNELS = ["phone", "chat", "mail", "social", "other"] as const;
const Channel = z.enum(COMPLIANCE_CHANNELS);

/** As a telephone system sends one. The same `id` twice is one event; `contact` is its own name for the call, and no telephone number. */
export const NewComplianceEvent = z.object({
  id: z.string().trim().min(1).max(100),
  contact: z.string().trim().min(1).max(100),
  kind: z.enum(COMPLIANCE_EVENTS),
  channel: Channel,
  at: Moment,
});
export type NewComplianceEvent = z.output<typeof NewComplianceEvent>;

/** A calendar month, "2027-01". */
export const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);
export const PackId = z.string().regex(/^[a-z0-9-]{1,40}$/);

const Side = z.object({ of: z.number().int(), kept: z.number().int(), meets: z.boolean().nullable() });
export const RuleFigures = z.object({
  rule: z.string(),
  contacts: z.number().int(),
  kept: z.number().int(),
  missed: z.number().int(),
  abandoned: z.number().int(),
  open: z.number().int(),
  /** How many events these figures rest on. */
  events: z.number().int(),
  /** The share that is asked, as a part of 1. */
  wanted: z.number(),
  /** Who left without an answer: counted as missed, and left out. */
  countedAsMissed: Side,
  leftOut: Side,
});
export type RuleFigures = z.output<typeof RuleFigures>;

const Sentence = z.object({ nl: z.string(), fr: z.string(), en: z.string() });

/** What is hashed: these fields in this order. It holds no moment but `cutoff`, so that it can be made again. */
export const ComplianceReport = z.object({
  format: z.literal(1),
  organisation: z.uuid(),
  month: Month,
  timeZone: z.string(),
  pack: PackId,
  law: z.string(),
  /** Whether the pack holds on the first day of the month. */
  inForce: z.boolean(),
  /** Only what was recorded until then counts. */
  cutoff: Moment,
  /** Time limits may still pass and late events come. */
  provisional: z.boolean(),
  /** Where the chain of events stood. */
  chain: z.object({ events: z.number().int(), head: z.string() }),
  /** Of the events that the figures rest on, column by column, in the order of the chain. */
  digest: z.string(),
  figures: z.array(RuleFigures),
});
export type ComplianceReport = z.output<typeof ComplianceReport>;

export const ComplianceRule = z.object({
  id: z.string(),
  words: Sentence,
  article: z.string(),
  source: z.string(),
  /** What a person has to check in the law itself; null: nothing. */
  unverified: z.string().nullable(),
});
export const CompliancePack = z.object({
  id: PackId,
  law: z.string(),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
  rules: z.array(ComplianceRule),
});
export type CompliancePack = z.output<typeof CompliancePack>;

/** `same` is worked out anew each time: whether the events of now still give the report that was kept. */
export const KeptReport = z.object({
  id: ComplianceReportId,
  month: Month,
  pack: PackId,
  madeAt: Moment,
  provisional: z.boolean(),
  hash: z.string(),
  same: z.boolean(),
});
export type KeptReport = z.output<typeof KeptReport>;

/** `broken`: the first place where the chain does not hold, with what was found there. */
export const ChainState = z.object({
  events: z.number().int(),
  broken: z.object({ day: z.iso.date(), number: z.number().int(), what: z.enum(["changed", "missing"]) }).nullable(),
});
export type ChainState = z.output<typeof ChainState>;

export const ComplianceSettings = z.object({
  /** The organisation's own norm. */
  seconds: z.number().int().min(1).max(86_400),
  /** In percent. */
  percent: z.number().int().min(1).max(100),
  channels: z.array(Channel).min(1),
  /** A conversation with one of these labels is a complaint. */
  complaintLabelIds: z.array(LabelId).max(20),
});
export type ComplianceSettings = z.output<typeof ComplianceSettings>;
