/** Who has to do something by a moment that a text names. */

/** `nobody`: it is told, wished or supposed. `unsaid`: no rule knows it. */
export type Owner = "ours" | "theirs" | "nobody" | "unsaid";

/** The name of the rule that held. */
export type Why =
  | "question"
  | "courtesy"
  | "condition"
  | "past"
  | "hours"
  | "custom"
  | "choice"
  | "demand"
  | "plan"
  | "promise"
  | "customer_writes"
  | "none";

export type Owing = { owner: Owner; why: Why };

/** `in`: a pattern over folded text, of the clause or of the whole sentence. `unless`: then it does not hold. `behind`: only of a day that may lie behind. */
export type OwingRule = {
  why: Why;
  owner: Owner;
  of: "clause" | "sentence";
  in: RegExp;
  unless?: RegExp;
  behind?: boolean;
};

/** What the rules of a language are made of: alternatives of a pattern, between edges of words. */
export type OwingWords = {
  courtesy: readonly string[];
  /** Anywhere in the sentence, unless a word before it makes it "whether". */
  condition: readonly string[];
  whether: readonly string[];
  /** What was: not where the clause also says what will be. */
  past: readonly string[];
  will: readonly string[];
  /** A verb that may tell what was or what will have been: past only of a day that may lie behind. */
  done: readonly string[];
  hours: readonly string[];
  custom: readonly string[];
  choice: readonly string[];
  /** What one may do that somebody else must have made possible: to collect, to expect. */
  offered: readonly string[];
  demand: readonly string[];
  /** First words of a clause that ask. */
  ask: readonly string[];
  plan: readonly string[];
  promise: readonly string[];
  /** Who says "you" in it does not tell of a holiday. */
  spokenTo: readonly string[];
  /** Between two clauses of one sentence. */
  between: readonly string[];
};
