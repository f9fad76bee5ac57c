/** What a rule says of one contact at a moment. Pure: the moment is an argument. */
import type { Contact, EventKind } from "./contacts.ts";
import type { Rule } from "./packs.ts";
import { endOfWorkingDay, type WorkingDays } from "./workingDays.ts";

/**
 * kept, or missed: the limit has passed. open: it has not. abandoned: the customer left before anybody could; counted in both ways. none: the rule is not
 * about this contact.
 */
export type Verdict = "kept" | "missed" | "open" | "abandoned" | "none";
const SECOND = 1_000;

export function judge(rule: Rule, contact: Contact, cutoff: number, days: WorkingDays): Verdict {
  if (!rule.channels.includes(contact.channel)) return "none";
  const until = (kind: EventKind): number | undefined => {
    const at = contact.first[kind];
    return at !== undefined && at <= cutoff ? at : undefined;
  };
  const known: Known = { until, contact, cutoff };
  if (rule.kind === "answered_within") return judgeAnswer(rule, known, days);
  if (rule.kind === "key_given") return byLimit(until("case_key_given"), contact.begun + rule.seconds * SECOND, known);
  const received = until("complaint_received");
  if (received === undefined) return "none";
  return byLimit(until("complaint_answered"), endOfWorkingDay(days, received, rule.workingDays), known);
}

type Known = {
  readonly until: (kind: EventKind) => number | undefined;
  readonly contact: Contact;
  readonly cutoff: number;
};

/** For what is owed whether or not the customer stayed. */
const byLimit = (done: number | undefined, limit: number, { cutoff }: Known): Verdict =>
  done !== undefined && done <= limit ? "kept" : cutoff < limit ? "open" : "missed";

type AnsweredRule = Extract<Rule, { kind: "answered_within" }>;

function judgeAnswer(rule: AnsweredRule, known: Known, days: WorkingDays): Verdict {
  const { until, contact, cutoff } = known;
  const start = rule.from.map(until).find((at) => at !== undefined) ?? contact.begun;
  const limit = start + rule.seconds * SECOND;
  const answered = until("answered_by_person");
  if (answered !== undefined && answered <= limit) return "kept";
  const promised = until("call_back_promised");
  if (rule.callBackWorkingDays !== null && promised !== undefined)
    return byLimit(until("call_back_made"), endOfWorkingDay(days, promised, rule.callBackWorkingDays), known);
  if (answered !== undefined) return "missed";
  if (until("abandoned") !== undefined) return "abandoned";
  return cutoff < limit ? "open" : "missed";
}
