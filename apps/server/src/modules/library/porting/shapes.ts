/** Articles on their way in from files, and out to them. */
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleWords, ImportLine } from "@luwte/contract/library.ts";

export type GivenFile = { path: string; bytes: Uint8Array };
export type GivenText = { path: string; language: Language; words: ArticleWords };
export type GivenArticle = {
  /** The same folder and name, whatever the language: by this the same folder again is the same article. */
  key: string;
  /** As an export of ours says it. */
  id: string | null;
  category: string | null;
  reviewOn: string | null;
  texts: GivenText[];
};
export type Given = { articles: GivenArticle[]; pictures: Map<string, Uint8Array>; lines: ImportLine[] };
export type OutFile = { path: string; text: string };
