/** How a conversation was wrapped up: why the customer came, what came of it, whether it was solved at once, and what follows. */
import { z } from "zod";
import { Moment, Name } from "./common.ts";
import { ContactReasonId, ConversationId, PersonId, PromiseId, WrapUpId } from "./ids.ts";
import { Language } from "./language.ts";
import { PromiseWords } from "./newPromises.ts";
import { ProposalSource, proposal, VERDICTS } from "./proposals.ts";

/** What the organisation says such questions are. simple: whoever answers has the answer at hand. complex: somebody must find it out or decide. */
export const COMPLEXITIES = ["simple", "complex"] as const;
export const Complexity = z.enum(COMPLEXITIES);
export type Complexity = z.output<typeof Complexity>;

/** A line of the organisation's own list of two levels. A name in one language at least; a reader without theirs sees another. */
export const ContactReason = z.object({
  id: ContactReasonId,
  /** Null: of the upper level. */
  parentId: ContactReasonId.nullable(),
  names: z.partialRecord(Language, Name),
  /** In a subject these words propose this reason. */
  words: z.array(z.string().trim().min(2).max(60)).max(30),
  /** Null: nobody said. */
  complexity: Complexity.nullable().default(null),
  position: z.number().int(),
  /** Offered no more; what was noted with it stays. */
  retired: z.boolean(),
  version: z.number().int(),
});
export type ContactReason = z.output<typeof ContactReason>;

/** As one is saved: nobody can choose what has no name. */
export const SavedReason = ContactReason.pick({ parentId: true, words: true, complexity: true, retired: true }).extend({
  names: ContactReason.shape.names.refine((names) => Object.keys(names).length > 0, "one name at least"),
});

export const OUTCOMES = ["helped", "passed_on", "not_possible", "no_answer_needed", "customer_gone"] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.output<typeof Outcome>;

export const WHY_NOTS = [
  "knowledge",
  "authority",
  "customer_data",
  "system",
  "other_department",
  "communication",
  "customer",
] as const;
/** What stood in the way of solving it at once. About the work, never about a person. */
export const WhyNot = z.enum(WHY_NOTS);
export type WhyNot = z.output<typeof WhyNot>;

/** What follows. With `snoozed` the conversation comes back at `until`, with `promised` when what was promised is due; neither is solved yet. */
export const FollowUp = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("snoozed"), until: Moment }),
  z.object({ kind: z.literal("promised"), promiseId: PromiseId, words: PromiseWords, dueAt: Moment }),
]);
export type FollowUp = z.output<typeof FollowUp>;

export const WRAP_UP_FIELDS = ["reasonId", "outcome", "atOnce", "whyNot"] as const;

/** What is proposed for each field; null where nothing is known. */
export const WrapUpProposal = z.object({
  reasonId: proposal(ContactReasonId).nullable(),
  outcome: proposal(Outcome).nullable(),
  atOnce: proposal(z.boolean()).nullable(),
  whyNot: proposal(WhyNot).nullable(),
});
export type WrapUpProposal = z.output<typeof WrapUpProposal>;

/** What a person chose. `whyNot` is there when it was not solved at once, and only then. */
const wrappedUp = {
  reasonId: ContactReasonId.nullable(),
  outcome: Outcome,
  atOnce: z.boolean(),
  whyNot: WhyNot.nullable(),
  followUp: FollowUp,
};
export const WrapUpChoice = z.object(wrappedUp);
export type WrapUpChoice = z.output<typeof WrapUpChoice>;

/** How long it took is kept with the record and is not here: it is shown as a median of a team only. */
export const WrapUp = z.object({
  id: WrapUpId,
  conversationId: ConversationId,
  at: Moment,
  /** Null: somebody who is gone. */
  by: PersonId.nullable(),
  ...wrappedUp,
  proposals: z.array(
    z.object({
      field: z.enum(WRAP_UP_FIELDS),
      source: ProposalSource,
      confidence: z.number(),
      verdict: z.enum(VERDICTS),
    }),
  ),
});
export type WrapUp = z.output<typeof WrapUp>;

export const WrapUpSettings = z.object({
  /** needed: somebody who solves also wraps up. skippable: asked, and may be left out. never: not asked. Programs are never asked. */
  asked: z.enum(["needed", "skippable", "never"]),
});
export type WrapUpSettings = z.output<typeof WrapUpSettings>;

/** A share with the interval in which the true one lies, at 95 %. */
export const Share = z.object({
  of: z.number().int(),
  count: z.number().int(),
  /** From 0 to 1; null while `of` is 0. */
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Share = z.output<typeof Share>;

/** The name in a language, or in the first that there is. */
export const reasonName = (names: ContactReason["names"], language: Language): string =>
  names[language] ?? Object.values(names)[0] ?? "";
