/** What the database knows of words: their stems, which of them occur, which look alike. */
import type { Language } from "@luwte/contract/language.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Stems } from "./shapes.ts";

export type Known = { readonly word: string; readonly documents: number; readonly isStem: boolean };

/** A word that a language takes for nothing stays what it is. */
export async function lookUpStems(tx: OrganisationTransaction, words: readonly string[]): Promise<Map<string, Stems>> {
  const { rows } = await sql<{ word: string } & Record<Language, string>>`
    select word, coalesce((ts_lexize('dutch_stem', word))[1], word) as nl, coalesce((ts_lexize('french_stem', word))[1], word) as fr,
      coalesce((ts_lexize('english_stem', word))[1], word) as en from unnest(${[...words]}::text[]) as word`.execute(
    tx,
  );
  return new Map(rows.map(({ word, ...stems }) => [word, stems]));
}

export async function knownOf(tx: OrganisationTransaction, words: readonly string[]): Promise<Known[]> {
  if (words.length === 0) return [];
  const rows = await tx
    .selectFrom("search_words")
    .select(["word", "documents", "is_stem"])
    .where("word", "=", sql<string>`any(${[...words]}::text[])`)
    .execute();
  return rows.map((row) => ({ word: row.word, documents: row.documents, isStem: row.is_stem }));
}

/** A beginning of two letters begins everything; so it is asked of three and more. Words are compared by their bytes, so the next letter ends it. */
export async function wordsBeginning(tx: OrganisationTransaction, beginning: string, most: number): Promise<string[]> {
  const rows = await tx
    .selectFrom("search_words")
    .select("word")
    .where("word", ">=", beginning)
    .where("word", "<", `${beginning}\u{10FFFF}`)
    .where("is_stem", "=", false)
    .orderBy("documents", "desc")
    .limit(most)
    .execute();
  return rows.map(({ word }) => word);
}

type Near = { word: string; documents: number };

export async function wordsLike(tx: OrganisationTransaction, word: string, most: number): Promise<Near[]> {
  return (await sql<Near>`select word, documents from search_words_like(${word}, ${most})`.execute(tx)).rows;
}

export async function wordsWith(tx: OrganisationTransaction, part: string, most: number): Promise<Near[]> {
  return (await sql<Near>`select word, documents from search_words_with(${part}, ${most})`.execute(tx)).rows;
}
