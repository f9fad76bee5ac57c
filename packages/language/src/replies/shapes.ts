/** What a mail's text is made of, line by line: the sender's own words, and what a desk may fold away. */

/** `own` is never hidden. The others are folded, never removed: the desk can always unfold them. */
export type BlockKind = "own" | "quote" | "signature" | "footer";

/** One line as the folding rules see it; a line of HTML knows things that a line of text does not. */
export type Line = {
  /** Without quote marks, outer spaces and invisible characters. Only for judging, never for showing. */
  readonly bare: string;
  /** Marked as a quote by the writer's program: `>` in text, a quoting blockquote in HTML. */
  readonly quoted: boolean;
  /** What the program itself said that this is (`<div class="gmail_signature">`). `history`: all from here is quoted. */
  readonly hint?: "quote" | "signature" | "history";
  /** How many lines a `history` hint covers; without it, all that follow. */
  readonly historyLines?: number;
  /** True for `-- ` with its space: the one signature mark that is a standard. */
  readonly signatureMark: boolean;
};

export type Block = { readonly kind: BlockKind; readonly text: string };

export type FoldedText = {
  /** The sender's own words. Empty only when every line is surely a quote, a signature or a footer. */
  readonly reply: string;
  /** The whole text in order; the blocks joined by line ends give it back. */
  readonly blocks: readonly Block[];
};

export type FoldOptions = {
  /** A forwarded mail's quoted part is the news itself, so it stays open. */
  readonly subject?: string;
};
