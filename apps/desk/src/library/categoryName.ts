/** A category in the reader's language, else in Dutch, else in the one that there is. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleCategory } from "@luwte/contract/library.ts";

export const categoryName = (names: ArticleCategory["names"], language: Language): string =>
  names[language] ?? names.nl ?? Object.values(names)[0] ?? "";
