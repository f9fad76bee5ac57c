/** The text of an article in a language, else in another: an article is never without a name because one reads French. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import type { Article, ArticleText } from "@luwte/contract/library.ts";

export const textFor = ({ texts }: Pick<Article, "texts">, language: Language): ArticleText | null =>
  texts.find((text) => text.language === language) ?? texts[0] ?? null;
