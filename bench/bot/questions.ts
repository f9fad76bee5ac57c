/** What the bot does with each question of the gold set, and whether that was right. */
import type { Move } from "../../apps/server/src/modules/bot/public.ts";
import type { Question } from "../language/gold/sets.ts";

export type Done = Pick<Question, "answerable" | "articles"> & {
  readonly does: Move["kind"];
  /** Keys of the articles that it gave, showed or named, best first. */
  readonly keys: readonly string[];
};

type Share = { n: number; of: number; share: number | null; low: number | null; high: number | null };
export type ShareOf = (n: number, of: number) => Share;

/** `right`: what was given, shown or named holds an article that answers. */
export function figuresOf(all: readonly Done[], shareOf: ShareOf) {
  const answerable = all.filter((each) => each.answerable);
  const others = all.filter((each) => !each.answerable);
  const by = (kind: Move["kind"], among: readonly Done[]) => among.filter(({ does }) => does === kind);
  const isRight = ({ articles, keys }: Done) => keys.some((key) => articles.includes(key));
  const answered = by("answer", all);
  const shown = [...by("show", all), ...by("ask_which", all)];
  return {
    answered: shareOf(answered.length, all.length),
    right_when_answered: shareOf(answered.filter(isRight).length, answered.length),
    unanswerable_answered: shareOf(by("answer", others).length, others.length),
    shown_or_asked: shareOf(shown.length, all.length),
    right_when_shown_or_asked: shareOf(shown.filter(isRight).length, shown.length),
    unanswerable_shown_or_asked: shareOf(shown.filter((each) => !each.answerable).length, others.length),
    to_a_person: shareOf(by("hand_over", all).length, all.length),
    answerable_to_a_person: shareOf(by("hand_over", answerable).length, answerable.length),
  };
}
