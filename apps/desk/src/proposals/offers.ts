/** What is offered to who writes: one line, and what its three keys do. */
export type Doing = { readonly text: string; readonly run: () => void };

export type Offer = {
  readonly key: string;
  /** What it is, in a word. */
  readonly label: string;
  readonly words: string;
  /** By when, worded by whom, or from which source: the last gives way where there is little room. */
  readonly beside: { readonly kind: "when" | "by" | "source"; readonly text: string } | null;
  readonly take: Doing;
  /** Null: taking it asks already. */
  readonly change: Doing | null;
  readonly leave: Doing;
  /** It came a moment ago in the place of another, and its keys are still that one's. */
  readonly isFresh?: boolean;
};
