/** What may be asked, for how long a link opens, and what may still happen to a question. Pure: `now` is always an argument. */
import type { Question, QuestionState } from "@luwte/contract/questions.ts";

const DAY = 86_400_000;
const FURTHEST_DAYS = 366;
export const MOST_OPEN = 20;

export function refusalOfDue(dueAt: string, now: Date): "due_in_past" | null {
  const ahead = Date.parse(dueAt) - now.getTime();
  return ahead <= 0 || ahead > FURTHEST_DAYS * DAY ? "due_in_past" : null;
}

/** An answer may come late, and be added to; who was asked a month ago and never answered is asked again. */
const OPENS_AFTER_DUE_DAYS = 30;
const OPENS_AFTER_ANSWER_DAYS = 14;

/** Until when the link opens; null: it does not. Never stored: it follows from how the question stands. */
export function opensUntil({ state, dueAt }: { state: QuestionState; dueAt: string }): Date | null {
  if (state.kind === "withdrawn") return null;
  const [from, days] = state.kind === "open" ? [dueAt, OPENS_AFTER_DUE_DAYS] : [state.at, OPENS_AFTER_ANSWER_DAYS];
  return new Date(Date.parse(from) + days * DAY);
}

export const isOpen = ({ state }: Pick<Question, "state">): boolean => state.kind === "open";

/** Who wrote from the address that was asked, whatever its tag and capitals. */
export const isAskedAddress = (asked: string, from: string): boolean => plain(asked) === plain(from);
const plain = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^([^@+]+)\+[^@]*@/, "$1@");
