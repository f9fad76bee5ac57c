/** An article of the demo shop's library. `key` is stable: questions elsewhere name the article that answers them by it. */
import type { Language } from "@luwte/contract/language.ts";
import type { DemoPerson } from "../shapes.ts";

export type DemoArticleText = {
  title: string;
  /** The answer in a few sentences, for a chat or a reply. */
  short: string;
  /** Markdown, for customers. */
  body: string;
  /** Markdown, for colleagues only. */
  internal?: string;
};

export type DemoArticle = {
  key: string;
  owner: DemoPerson["key"];
  /** Days from the start of the demo until somebody should read it again. */
  reviewInDays: number;
  /** May a bot give it word for word? */
  approved: boolean;
  texts: { nl: DemoArticleText } & { [Other in Exclude<Language, "nl">]?: DemoArticleText };
};

export type DemoCategory = {
  key: string;
  names: Record<Language, string>;
  articles: readonly DemoArticle[];
};
