/** Lines of an export as they are read, a suggestion or a change of what holds each. */

export type Decision = { decided: string; editRatio: number | null; reason: string | null; at: string };
export type SuggestionLine = Readonly<
  Record<"id" | "at" | "task" | "risk" | "engine" | "engineVersion" | "rule", string> &
    Record<"topic" | "articleId", string | null>
> & {
  readonly level: number;
  readonly confidence: number;
  readonly sampled: boolean;
  readonly sources: readonly unknown[];
  /** That it was put back comes last. */
  readonly decisions: readonly Decision[];
  readonly recheck: { judgement: string; at: string } | null;
};
export type PolicyLine = { readonly kind: string } & Readonly<Record<string, unknown>>;
