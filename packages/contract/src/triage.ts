/** What triage learned from an organisation's own closed conversations, what each version was found to be worth and which one is used; and where simple and complex questions go. */
import { z } from "zod";
import { Moment } from "./common.ts";
import { SkillId, TeamId, TriageVersionId } from "./ids.ts";
import { Share } from "./wrapUps.ts";

/** Of conversations that no version ever learns from. */
export const TriageFigures = z.object({
  /** How often the reason was the one that a person chose. */
  accuracy: Share,
  /** How far its sureness is from how often it is right, in per cent (expected calibration error over fifteen bins; Guo and others, ICML 2017). */
  calibrationError: z.number(),
  /** Which share can be answered with 98 in 100 right, surest first. */
  coverage: z.number().min(0).max(1),
  /** How many of the same conversations words alone, and the version that was used then, have right. */
  words: z.number().int(),
  before: z.object({ number: z.number().int(), count: z.number().int() }).nullable(),
});
export type TriageFigures = z.output<typeof TriageFigures>;

export const TRIAGE_STAGES = ["reading", "learning", "done", "too_few", "failed"] as const;
export const TRIAGE_WHYS = ["asked", "nightly", "erased"] as const;
export const TriageVersion = z.object({
  id: TriageVersionId,
  number: z.number().int(),
  /** erased: trained anew because a customer was. */
  why: z.enum(TRIAGE_WHYS),
  /** too_few: there is too little to learn from, or to measure it by. */
  stage: z.enum(TRIAGE_STAGES),
  askedAt: Moment,
  endedAt: Moment.nullable(),
  /** How many conversations were read so far, of about how many. */
  read: z.number().int(),
  of: z.number().int(),
  examples: z.number().int(),
  reasons: z.number().int(),
  figures: TriageFigures.nullable(),
  /** Null: its weights are not kept (any more), so it cannot be used. */
  bytes: z.number().int().nullable(),
});
export type TriageVersion = z.output<typeof TriageVersion>;

export const TriageModels = z.object({
  /** Newest first. */
  versions: z.array(TriageVersion),
  /** Null: words alone. */
  running: TriageVersionId.nullable(),
});
export type TriageModels = z.output<typeof TriageModels>;

/** Where questions of a kind go. stay: nowhere else. team: to a team, such as a flexible pool. skill: to who declared it, at this level at least. */
export const TriageWay = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("stay") }),
  z.object({ kind: z.literal("team"), teamId: TeamId }),
  z.object({ kind: z.literal("skill"), skillId: SkillId, level: z.number().int().min(1).max(3) }),
]);
export type TriageWay = z.output<typeof TriageWay>;
export const TriageSplit = z.object({ on: z.boolean(), simple: TriageWay, complex: TriageWay });
export type TriageSplit = z.output<typeof TriageSplit>;

/** Questions that came in on a day of the organisation, by what was decided or else proposed. unsure: neither. */
export const TriageDay = z.object({
  day: z.iso.date(),
  simple: z.number().int(),
  complex: z.number().int(),
  unsure: z.number().int(),
});
export type TriageDay = z.output<typeof TriageDay>;
