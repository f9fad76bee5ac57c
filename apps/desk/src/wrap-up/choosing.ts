/** From what is proposed and what was touched to what will be kept. Pure. */
import type { PromiseId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import {
  type ContactReason,
  type FollowUp,
  reasonName,
  type WrapUpChoice,
  type WrapUpProposal,
} from "@luwte/contract/wrapUps.ts";

export type Touched = Partial<WrapUpChoice>;

/** A proposal is taken over until somebody touches the field. What stood in the way is only asked when it was not solved at once. */
export function chosen(proposal: WrapUpProposal | null, touched: Touched): WrapUpChoice {
  const atOnce = touched.atOnce ?? proposal?.atOnce?.value ?? true;
  const proposedWhy = proposal?.whyNot?.value ?? null;
  return {
    reasonId: touched.reasonId === undefined ? (proposal?.reasonId?.value ?? null) : touched.reasonId,
    outcome: touched.outcome ?? proposal?.outcome?.value ?? "helped",
    atOnce,
    whyNot: atOnce ? null : touched.whyNot === undefined ? proposedWhy : touched.whyNot,
    followUp: touched.followUp ?? { kind: "none" },
  };
}

/** Words with a moment are a promise by then; a moment alone only brings it back. `until` in ms of the clock. */
export function followUpOf(until: number | null, words: string, promiseId: PromiseId): FollowUp {
  if (until === null) return { kind: "none" };
  const moment = new Date(until).toISOString();
  const said = words.trim();
  return said === "" ? { kind: "snoozed", until: moment } : { kind: "promised", promiseId, words: said, dueAt: moment };
}

/** When it comes back; null when it is over. */
export const comesBack = (followUp: FollowUp): string | null =>
  followUp.kind === "none" ? null : followUp.kind === "snoozed" ? followUp.until : followUp.dueAt;

export type Missing = "reasonId" | "whyNot" | null;
export function missingIn({ reasonId, atOnce, whyNot }: WrapUpChoice): Missing {
  if (reasonId === null) return "reasonId";
  return !atOnce && whyNot === null ? "whyNot" : null;
}

export type ReasonLine = { value: string; label: string };

/** What can be chosen: the lowest lines that are in use, each with what it stands under, so that words of both find it. */
export function reasonLines(reasons: readonly ContactReason[], language: Language): ReasonLine[] {
  const used = reasons.filter(({ retired }) => !retired);
  const under = (id: string | null) => used.filter(({ parentId }) => parentId === id);
  return under(null).flatMap((top) => {
    const name = reasonName(top.names, language);
    const below = under(top.id);
    if (below.length === 0) return [{ value: top.id, label: name }];
    return below.map(({ id, names }) => ({ value: id, label: `${name} › ${reasonName(names, language)}` }));
  });
}

/** The whole name of a reason, also of one that is retired; null when there is none. */
export function wholeName(id: string | null, reasons: readonly ContactReason[], language: Language): string | null {
  const reason = reasons.find((each) => each.id === id);
  if (!reason) return null;
  const top = reasons.find((each) => each.id === reason.parentId);
  return [top, reason].flatMap((each) => (each ? [reasonName(each.names, language)] : [])).join(" › ");
}
