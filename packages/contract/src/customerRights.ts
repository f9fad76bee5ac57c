/** What customers may ask of us: erasing, handing over, legal holds; and how long each class of personal data is kept. */
import { z } from "zod";
import { Actor, Day, Moment } from "./common.ts";
import { ConversationId, CustomerExportId, CustomerId, ErasureId, LegalHoldId } from "./ids.ts";
import { Language } from "./language.ts";

/** What would go or went, in numbers. Nothing else of the customer is remembered. */
export const ErasureCounts = z.object({
  conversations: z.number().int(),
  /** Still open: they are closed first. */
  openConversations: z.number().int(),
  messages: z.number().int(),
  attachments: z.number().int(),
  notes: z.number().int(),
  addresses: z.number().int(),
  /** Still open: they lapse. */
  openPromises: z.number().int(),
  /** Customers who were merged into this one, and go along. */
  merged: z.number().int(),
});
export type ErasureCounts = z.output<typeof ErasureCounts>;

export const ERASURE_STATES = ["waiting", "running", "done", "undone", "stopped"] as const;
export const Erasure = z.object({
  id: ErasureId,
  customerId: CustomerId,
  askedBy: Actor,
  askedAt: Moment,
  /** Until then it can be undone. */
  dueAt: Moment,
  promised: ErasureCounts,
  state: z.enum(ERASURE_STATES),
  /** Why it stopped: a hold came in between, or the customer was merged into another. */
  because: z.enum(["held", "merged"]).nullable(),
  endedAt: Moment.nullable(),
  conversationsDone: z.number().int(),
});
export type Erasure = z.output<typeof Erasure>;

export const ERASED_WHY = ["asked", "ran_out"] as const;
/** What is told of somebody or something that is not there any more. No word of it is left to tell. */
export const Erased = z.object({
  at: Moment,
  /** The customer asked for it, or its time was over. */
  why: z.enum(ERASED_WHY),
  /** As it was confirmed; null: it ran out, and nobody counted. */
  went: ErasureCounts.nullable(),
  /** Empty rows that go on being counted. */
  stays: z.object({ conversations: z.number().int(), messages: z.number().int() }),
});
export type Erased = z.output<typeof Erased>;

export const HoldReason = z.string().trim().min(3).max(500);
export const LegalHold = z.object({
  id: LegalHoldId,
  /** Of a customer with all their conversations, or of one conversation. */
  customerId: CustomerId.nullable(),
  conversationId: ConversationId.nullable(),
  reason: z.string(),
  by: Actor,
  since: Moment,
  /** When somebody looks whether it is still needed. It does not end by itself. */
  reviewOn: Day,
  released: z.object({ at: Moment, by: Actor, reason: z.string() }).nullable(),
});
export type LegalHold = z.output<typeof LegalHold>;

export const EXPORT_STATES = ["review", "building", "ready", "failed", "expired"] as const;
export const CustomerExport = z.object({
  id: CustomerExportId,
  customerId: CustomerId,
  language: Language,
  askedBy: Actor,
  askedAt: Moment,
  state: z.enum(EXPORT_STATES),
  /** Of files and pages, while it is built. */
  done: z.number().int(),
  total: z.number().int().nullable(),
  size: z.number().int().nullable(),
  /** The file is gone after this. */
  expiresAt: Moment.nullable(),
  withheld: z.array(z.object({ part: z.string(), reason: z.string(), by: Actor, at: Moment })),
});
export type CustomerExport = z.output<typeof CustomerExport>;

/** What the lead looks at before it is handed over. `part` names it when it is withheld. */
export const ExportPart = z.object({
  part: z.string().max(120),
  /** The part of the register it is of. */
  title: z.string(),
  at: Moment.nullable(),
  text: z.string(),
  withheld: z.boolean(),
});
export type ExportPart = z.output<typeof ExportPart>;
export const ExportSection = z.object({ table: z.string(), title: z.string(), count: z.number().int() });
export type ExportSection = z.output<typeof ExportSection>;

type Kept = {
  readonly unit: "months" | "days";
  readonly preset: number;
  readonly least: number;
  readonly most: number;
};
/** How long each class is kept, unless the organisation chose otherwise within these bounds. */
export const RETENTION = {
  contact: { unit: "months", preset: 24, least: 1, most: 120 },
  audit: { unit: "months", preset: 24, least: 12, most: 84 },
  access: { unit: "months", preset: 12, least: 6, most: 24 },
  import: { unit: "days", preset: 30, least: 1, most: 365 },
  export: { unit: "days", preset: 14, least: 1, most: 60 },
} as const satisfies Record<string, Kept>;
export type SettableClass = keyof typeof RETENTION;
export const SETTABLE_CLASSES = Object.keys(RETENTION) as SettableClass[];

const periods = Object.fromEntries(
  SETTABLE_CLASSES.map((name) => [name, z.number().int().min(RETENTION[name].least).max(RETENTION[name].most)]),
) as Record<SettableClass, z.ZodNumber>;

export const RetentionSettings = z.object({
  ...periods,
  /** Days in which an erasure can be undone. */
  graceDays: z.number().int().min(0).max(30),
  /** The decision of the works council that lets a colleague's own looking be looked up; null: never. */
  worksCouncil: z.object({ reference: z.string().trim().min(2).max(120), on: Day }).nullable(),
});
export type RetentionSettings = z.output<typeof RetentionSettings>;

export const RETENTION_PRESET: RetentionSettings = {
  ...(Object.fromEntries(SETTABLE_CLASSES.map((name) => [name, RETENTION[name].preset])) as Record<
    SettableClass,
    number
  >),
  graceDays: 7,
  worksCouncil: null,
};

/** What runs out, in numbers. */
export const RetentionCounts = z.object({
  conversations: z.number().int(),
  customers: z.number().int(),
  audit: z.number().int(),
  access: z.number().int(),
  imports: z.number().int(),
  exports: z.number().int(),
  /** Of the assistant: emptied, or gone. */
  suggestions: z.number().int(),
  /** Would have run out, and is held. */
  held: z.number().int(),
});
export type RetentionCounts = z.output<typeof RetentionCounts>;

export const RetentionRun = z.object({
  day: Day,
  counts: RetentionCounts,
  begunAt: Moment,
  endedAt: Moment.nullable(),
});
export type RetentionRun = z.output<typeof RetentionRun>;

/** What somebody did with a customer's data: looked at it, changed it, searched, or took it out. */
export const ACCESS_KINDS = ["opened", "changed", "searched", "exported"] as const;
export const AccessLine = z.object({
  id: z.uuid(),
  at: Moment,
  by: Actor,
  role: z.string(),
  kind: z.enum(ACCESS_KINDS),
  operation: z.string(),
  customerId: CustomerId.nullable(),
  conversationId: ConversationId.nullable(),
});
export type AccessLine = z.output<typeof AccessLine>;
