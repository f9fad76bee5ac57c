/** The figures of a pack over some contacts. Pure: the same events in any order give the same figures. */
import { type ContactEvent, contactsOf } from "./contacts.ts";
import { judge, type Verdict } from "./judging.ts";
import type { Pack, Rule } from "./packs.ts";
import type { WorkingDays } from "./workingDays.ts";

/** Contacts that were abandoned stand in two ways: as missed, and left out. */
export type RuleFigures = {
  readonly rule: string;
  readonly contacts: number;
  readonly kept: number;
  readonly missed: number;
  readonly abandoned: number;
  readonly open: number;
  /** How many events these rest on. */
  readonly events: number;
  readonly wanted: number;
  readonly countedAsMissed: Side;
  readonly leftOut: Side;
};
/** `meets` is null while nothing was counted. */
export type Side = { readonly of: number; readonly kept: number; readonly meets: boolean | null };

export type Judging = {
  readonly pack: Pack;
  readonly days: WorkingDays;
  readonly from: number;
  readonly until: number;
  readonly cutoff: number;
};

/** Of contacts that began from `from` and before `until`. */
export function figuresOf(
  events: readonly ContactEvent[],
  { pack, days, from, until, cutoff }: Judging,
): RuleFigures[] {
  const contacts = contactsOf(events.filter(({ at }) => at <= cutoff)).filter(
    ({ begun }) => begun >= from && begun < until,
  );
  return pack.rules.map((rule) => {
    const judged = contacts.map((contact) => ({ contact, verdict: judge(rule, contact, cutoff, days) }));
    const about = judged.filter(({ verdict }) => verdict !== "none");
    const count = (verdict: Verdict) => about.filter((each) => each.verdict === verdict).length;
    const counts = { kept: count("kept"), missed: count("missed"), abandoned: count("abandoned"), open: count("open") };
    const rested = about.reduce((total, { contact }) => total + contact.events, 0);
    return figuresFor(rule, counts, about.length, rested);
  });
}

type Counts = Pick<RuleFigures, "kept" | "missed" | "abandoned" | "open">;

function figuresFor(rule: Rule, counts: Counts, contacts: number, events: number): RuleFigures {
  const { kept, missed, abandoned } = counts;
  return {
    rule: rule.id,
    contacts,
    ...counts,
    events,
    wanted: rule.share,
    countedAsMissed: sideOf(kept, kept + missed + abandoned, rule.share),
    leftOut: sideOf(kept, kept + missed, rule.share),
  };
}

/** Whole numbers are compared, so that 95 of 100 is 95 %. */
const sideOf = (kept: number, of: number, share: number): Side => ({
  of,
  kept,
  meets: of === 0 ? null : kept * 10_000 >= Math.round(share * 10_000) * of,
});
