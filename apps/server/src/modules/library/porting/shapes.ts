/** Articles on their way in from files, and out to them. */
import type { ArticleId, ArticleVersionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Article, ArticleWords, ImportedText, ImportLine } from "@luwte/contract/library.ts";

export type GivenFile = { path: string; bytes: Uint8Array };
/** `isDraft`: its file says so, and publishing the rest leaves it alone. */
export type GivenText = { path: string; language: Language; words: ArticleWords; isDraft: boolean };
export type GivenArticle = {
  /** The same folder and name, whatever the language: by this the same folder again is the same article. */
  key: string;
  /** All that its files are called by: this one first. */
  keys: readonly string[];
  /** As an export of ours says it. */
  id: string | null;
  category: string | null;
  reviewOn: string | null;
  texts: GivenText[];
};
export type Given = { articles: GivenArticle[]; pictures: Map<string, Uint8Array>; lines: ImportLine[] };
/** What comes in another part of the same folder and is linked to from this one: by key, with the id in its head. */
export type Beside = ReadonlyMap<string, string | null>;

/** An article and its place. `ids`: where it is; of a new one where it may go, best first. `id` null: none of them is to be had. */
export type Placed = {
  article: GivenArticle;
  ids: readonly ArticleId[];
  known: Article | null;
  isNew: boolean;
  id: ArticleId | null;
};

/** A text beside what is there already. */
export type LookedText = GivenText & {
  outcome: ImportedText["outcome"];
  /** Null: there is nothing in this language. */
  newest: { id: ArticleVersionId; number: number } | null;
};
export type Looked = Placed & { texts: LookedText[]; lines: ImportLine[] };
export type OutFile = { path: string; text: string };
