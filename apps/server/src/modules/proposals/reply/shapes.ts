/** What a reply is proposed from, and what it says from where. */
import type { ArticleId, ArticleVersionId, MessageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Source } from "@luwte/contract/oversight.ts";
import type { Alike } from "../past/shapes.ts";

/** An article that customers may read; `confidence` is the probability that it answers. */
export type Fitting = {
  readonly articleId: ArticleId;
  readonly versionId: ArticleVersionId;
  readonly title: string;
  readonly short: string;
  /** Without the signs of Markdown. */
  readonly plain: string;
  readonly confidence: number;
};

export type Said = { readonly id: MessageId; readonly direction: "in" | "out"; readonly text: string };

/** The newest message of a customer that nobody answered, and all that was said in its conversation. */
export type Open = {
  readonly messageId: MessageId;
  readonly question: string;
  readonly language: Language;
  readonly customerName: string;
  /** Of this conversation only: what may be named. */
  readonly said: readonly string[];
  /** Oldest first. */
  readonly turns: readonly Said[];
};

export type Part = { readonly words: string; readonly source: number | null };
export type Reply = {
  readonly parts: Part[];
  readonly sources: Source[];
  readonly confidence: number;
  readonly topic: string | null;
  readonly articleId: ArticleId | null;
};
export type Grounds = {
  readonly open: Open;
  readonly article: Fitting | null;
  readonly past: readonly Alike[];
  /** Texts of articles that the customer read here without being helped. */
  readonly inVain: readonly string[];
};
