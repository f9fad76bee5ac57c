/** What one writes in an article and has not kept yet: in this browser from the first letter, until it is a version or thrown away. */
import type { ArticleId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleWords } from "@luwte/contract/library.ts";

/** `after`: the number of the version that was read when writing began. `from`: made of a conversation, so it wants reading over. */
export type KeptWords = { words: ArticleWords; after: number; from?: "conversation" };
export type Where = { personId: string; articleId: ArticleId; language: Language };

const keyOf = ({ personId, articleId, language }: Where) => `luwte.article.${personId}.${articleId}.${language}`;

export function keepWords(where: Where, kept: KeptWords): void {
  try {
    localStorage.setItem(keyOf(where), JSON.stringify(kept));
  } catch {
    // No room or not allowed: it is on the screen still, and one says so before leaving.
  }
}

export const forgetWords = (where: Where): void => localStorage.removeItem(keyOf(where));

export function keptWords(where: Where): KeptWords | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(where)) ?? "null") as KeptWords | null;
  } catch {
    return null;
  }
}
