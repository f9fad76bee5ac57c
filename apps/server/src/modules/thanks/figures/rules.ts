/** From counts to what a team reads, so that nothing in it says what one customer, or of one colleague, was said. Pure. */
import type { SurveyFigures, SurveyInsight, SurveyLine } from "@luwte/contract/thanks.ts";
import type { Share } from "@luwte/contract/wrapUps.ts";
import { wilson } from "@luwte/planning/shares.ts";

export const LEAST = 5;
export const LEAST_COLLEAGUES = 3;
export const WEEKS = 13;
/** Answers may change for so long; a week is shown once the last of them is fixed. */
const FIXED_AFTER_DAYS = 7;
const DAY = 86_400_000;

export type Tally = { readonly of: number; readonly count: number };
export const QUESTIONS = ["satisfied", "easy", "solved"] as const;
export type Question = (typeof QUESTIONS)[number];
/** `few`: so few colleagues that it would say something of one of them. */
export type Cell = { readonly key: string | null; readonly few: boolean } & Readonly<Record<Question, Tally>>;

/** Whole weeks from a Monday until a Monday, of which no answer can change any more. `today` on the organisation's calendar. */
export function weeksShown(today: string): { from: string; until: string } {
  const fixed = new Date(`${today}T00:00:00Z`).getTime() - FIXED_AFTER_DAYS * DAY;
  const until = fixed - ((new Date(fixed).getUTCDay() + 6) % 7) * DAY;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { from: day(until - WEEKS * 7 * DAY), until: day(until) };
}

export function shareOf({ count, of }: Tally): Share | null {
  const interval = wilson(count, of);
  return of < LEAST ? null : { of, count, low: interval?.low ?? null, high: interval?.high ?? null };
}

type Sized = { readonly of: number; readonly few: boolean };

/**
 * Which of these stay out of sight, beside their sum: those of fewer than five or of few colleagues; and, when what is hidden would follow by
 * subtraction (it is only one, or fewer than five together), the smallest of the others too.
 */
export function hiddenAmong(cells: readonly Sized[]): ReadonlySet<number> {
  const filled = cells.map((cell, index) => ({ ...cell, index })).filter(({ of }) => of > 0);
  const hidden = filled.filter(({ of, few }) => of < LEAST || few);
  const others = filled.filter((cell) => !hidden.includes(cell)).toSorted((a, b) => a.of - b.of || a.index - b.index);
  const sum = () => hidden.reduce((total, { of }) => total + of, 0);
  while (hidden.length > 0 && others.length > 0 && (hidden.length < 2 || sum() < LEAST)) hidden.push(others.shift()!);
  return new Set(hidden.map(({ index }) => index));
}

/** Each question by itself: who answers one need not answer another. */
export function linesOf(cells: readonly Cell[]): SurveyLine[] {
  const hidden = Object.fromEntries(
    QUESTIONS.map((name) => [name, hiddenAmong(cells.map((cell) => ({ of: cell[name].of, few: cell.few })))]),
  ) as Record<Question, ReadonlySet<number>>;
  const shareAt = (cell: Cell, index: number, name: Question) => (hidden[name].has(index) ? null : shareOf(cell[name]));
  return cells.map((cell, index) => ({
    key: cell.key,
    figures: {
      satisfied: shareAt(cell, index, "satisfied"),
      easy: shareAt(cell, index, "easy"),
      solved: shareAt(cell, index, "solved"),
    },
  }));
}

export const figuresOf = (tallies: Readonly<Record<Question, Tally>>): SurveyFigures => ({
  satisfied: shareOf(tallies.satisfied),
  easy: shareOf(tallies.easy),
  solved: shareOf(tallies.solved),
});

export type Counts = {
  readonly all: Cell;
  readonly teams: readonly Cell[];
  readonly reasons: readonly Cell[];
  readonly weeks: readonly Cell[];
  readonly asked: number;
  readonly answeredOfAsked: number;
};

export const insightOf = (counts: Counts, { from, until }: { from: string; until: string }): SurveyInsight => ({
  from,
  until,
  asked: counts.asked,
  answered: shareOf({ of: counts.asked, count: counts.answeredOfAsked }),
  all: figuresOf(counts.all),
  teams: linesOf(counts.teams),
  reasons: linesOf(counts.reasons),
  weeks: linesOf(counts.weeks),
});
