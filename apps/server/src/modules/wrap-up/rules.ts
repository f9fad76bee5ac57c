/** What a wrap-up would probably say, from words and records. Tables read from the top; how sure is written beside every line. Pure. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import { type Proposal, verdictOf } from "@luwte/contract/proposals.ts";
import type {
  ContactReason,
  FollowUp,
  Outcome,
  WhyNot,
  WrapUpChoice,
  WrapUpProposal,
} from "@luwte/contract/wrapUps.ts";
import { WRAP_UP_FIELDS } from "@luwte/contract/wrapUps.ts";
import type { Earlier, Judged, Records, Said } from "./shapes.ts";

const DAY = 86_400_000;
/** A customer who came for the same within so long probably comes for it again. */
const CUSTOMER_DAYS = 60;

export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A word counts from its beginning: "retour" is in "retourlabel", and not in "aretour". */
export const hasWord = (foldedText: string, word: string): boolean => ` ${foldedText}`.includes(` ${folded(word)}`);

export function proposeWrapUp(records: Records, reasons: readonly ContactReason[], now: Date): WrapUpProposal {
  const atOnce = proposeAtOnce(records.said);
  return {
    reasonId: proposeReason(records, reasons, now),
    outcome: proposeOutcome(records, now),
    atOnce,
    whyNot: atOnce?.value === false ? proposeWhyNot(records) : null,
  };
}

type Guess = Proposal<ContactReasonId>;

/** The surest; of equals the one whose line stands first. */
export function proposeReason(records: Records, reasons: readonly ContactReason[], now: Date): Guess | null {
  const usable = reasons.filter((reason) => !reason.retired && isLeaf(reason, reasons));
  const known = records.earlier.filter(({ reasonId }) => usable.some(({ id }) => id === reasonId));
  const recent = known.filter((each) => each.sameCustomer && now.getTime() - each.at.getTime() < CUSTOMER_DAYS * DAY);
  const { triaged } = records;
  const guesses = [
    triaged && usable.some(({ id }) => id === triaged.reasonId)
      ? guess(triaged.reasonId, "triage", triaged.confidence)
      : null,
    bySubject(records.subject, usable),
    mostOften(known, "sameLabel", { source: "labels", least: 3, share: 0.5 }),
    recent[0] ? guess(recent[0].reasonId, "customer_before", 0.55) : null,
    mostOften(known, "sameInbox", { source: "inbox_before", least: 5, share: 0.4 }),
  ].filter((each) => each !== null);
  return guesses.reduce<Guess | null>((best, each) => (best && best.confidence >= each.confidence ? best : each), null);
}

/** One with others under it is chosen only by a person who wants no more exactness than that. */
const isLeaf = (reason: ContactReason, reasons: readonly ContactReason[]): boolean =>
  !reasons.some((each) => each.parentId === reason.id && !each.retired);

const guess = (id: string, source: Guess["source"], confidence: number): Guess => ({
  value: id as ContactReasonId,
  source,
  confidence: Math.round(confidence * 100) / 100,
});

/** Whoever has most of its words in the subject; longer words say more when it is a tie. */
function bySubject(subject: string, reasons: readonly ContactReason[]): Guess | null {
  const text = folded(subject);
  const hits = reasons.map((reason) => {
    const found = reason.words.filter((word) => hasWord(text, word));
    return { id: reason.id, count: found.length, length: found.reduce((sum, word) => sum + word.length, 0) };
  });
  const [best] = hits.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || b.length - a.length);
  return best ? guess(best.id, "subject_words", best.count > 1 ? 0.85 : 0.7) : null;
}

type Least = { source: Guess["source"]; least: number; share: number };

/** What most of those said that have this in common; with few of them it is less sure (Laplace: one more of each). */
function mostOften(
  earlier: readonly Earlier[],
  common: "sameLabel" | "sameInbox",
  { source, least, share }: Least,
): Guess | null {
  const alike = earlier.filter((each) => each[common]);
  const counts = [...Map.groupBy(alike, ({ reasonId }) => reasonId)].map(([id, of]) => ({ id, count: of.length }));
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  if (!best || alike.length < least || best.count / alike.length < share) return null;
  return guess(best.id, source, (best.count + 1) / (alike.length + 2));
}

/** Our answers, each time after something from the customer. */
const turnsOf = (said: readonly Said[]): number =>
  said
    .filter(({ direction }) => direction !== "note")
    .filter(({ direction }, at, spoken) => direction === "out" && spoken[at - 1]?.direction !== "out").length;

/** One answer from us, and it was enough. Without an answer from a person nothing is known. */
export function proposeAtOnce(said: readonly Said[]): WrapUpProposal["atOnce"] {
  const answers = said.filter(({ direction, byPerson }) => direction === "out" && byPerson);
  if (answers.length === 0) return null;
  const once = turnsOf(said) === 1;
  return { value: once, source: "answers", confidence: once ? 0.85 : 0.6 };
}

const afterFirstAnswer = (said: readonly Said[]): readonly Said[] =>
  said.slice(said.findIndex(({ direction }) => direction === "out") + 1);

const WHY: readonly {
  value: WhyNot;
  source: "activities" | "answers";
  confidence: number;
  holds: (of: Records) => boolean;
}[] = [
  {
    value: "other_department",
    source: "activities",
    confidence: 0.8,
    holds: ({ happened }) => happened.includes("question_asked"),
  },
  {
    value: "other_department",
    source: "activities",
    confidence: 0.55,
    holds: ({ happened }) => happened.includes("team_changed"),
  },
  {
    value: "customer_data",
    source: "answers",
    confidence: 0.5,
    holds: ({ said }) => afterFirstAnswer(said).some(({ direction, files }) => direction === "in" && files > 0),
  },
  {
    value: "knowledge",
    source: "activities",
    confidence: 0.4,
    holds: ({ happened }) => happened.includes("assigned") || happened.includes("reassigned"),
  },
];

export function proposeWhyNot(records: Records): Proposal<WhyNot> | null {
  const line = WHY.find(({ holds }) => holds(records));
  return line ? { value: line.value, source: line.source, confidence: line.confidence } : null;
}

/** So long without a word after our answer, the customer is probably gone. */
const GONE_DAYS = 5;
const OUTCOMES_PROPOSED: readonly { value: Outcome; confidence: number; holds: (of: Records, now: Date) => boolean }[] =
  [
    {
      value: "no_answer_needed",
      confidence: 0.7,
      holds: ({ said }) => !said.some(({ direction, byPerson }) => direction === "out" && byPerson),
    },
    {
      value: "customer_gone",
      confidence: 0.5,
      holds: ({ state, stateSince, said }, now) =>
        state === "waiting_customer" && turnsOf(said) > 1 && now.getTime() - stateSince.getTime() > GONE_DAYS * DAY,
    },
    { value: "helped", confidence: 0.8, holds: () => true },
  ];

export function proposeOutcome(records: Records, now: Date): Proposal<Outcome> | null {
  const line = OUTCOMES_PROPOSED.find(({ holds }) => holds(records, now));
  return line ? { value: line.value, source: "answers", confidence: line.confidence } : null;
}

/** What the person made of each proposal. */
export function judge(proposal: WrapUpProposal | null, choice: WrapUpChoice): Judged[] {
  return WRAP_UP_FIELDS.flatMap((field) => {
    const proposed = proposal?.[field] ?? null;
    const verdict = verdictOf<unknown>(proposed, choice[field]);
    return proposed && verdict ? [{ field, ...proposed, verdict }] : [];
  });
}

export type Wrong = { pointer: string; code: string; detail: string };

/** What cannot be true together. */
export function wrongIn({ atOnce, whyNot, followUp }: WrapUpChoice, now: Date): Wrong | null {
  if (atOnce !== (whyNot === null))
    return {
      pointer: "/body/whyNot",
      code: "does_not_fit",
      detail: "solved at once, or a reason why not: one of both",
    };
  if (followUp.kind === "snoozed" && Date.parse(followUp.until) <= now.getTime())
    return { pointer: "/body/followUp/until", code: "in_the_past", detail: followUp.until };
  return null;
}

/** When what follows asks for attention again; null when nothing follows. */
export const comesBack = (followUp: FollowUp): string | null =>
  followUp.kind === "none" ? null : followUp.kind === "snoozed" ? followUp.until : followUp.dueAt;

export function stateFor(followUp: FollowUp): { kind: "solved" } | { kind: "snoozed"; until: Date } {
  const until = comesBack(followUp);
  return until === null ? { kind: "solved" } : { kind: "snoozed", until: new Date(until) };
}
