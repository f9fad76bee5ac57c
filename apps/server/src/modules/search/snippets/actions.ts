/** Which words of a text are what was asked for: by themselves, by their stem, by their beginning, or as a part of an address or a number. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Asked } from "../shapes.ts";
import type { Stemmer } from "../words/actions.ts";
import { isWord, tokensIn } from "../words/rules.ts";
import type { Stems } from "../words/shapes.ts";

export type IsFound = (word: string) => boolean;
const LOOKED_AT = 20_000;

export async function recogniser(
  tx: OrganisationTransaction,
  stemmer: Stemmer,
  asked: Asked,
  texts: readonly string[],
): Promise<IsFound> {
  const lexemes = asked.clauses.flat(2);
  const words = texts.flatMap((text) => tokensIn(text.slice(0, LOOKED_AT)).map(({ word }) => word)).filter(isWord);
  return isFoundBy(lexemes, await stemmer(tx, words));
}

function isFoundBy(lexemes: readonly string[], stems: ReadonlyMap<string, Stems>): IsFound {
  const whole = new Set(
    lexemes.flatMap((lexeme) => [lexeme, ...(lexeme.includes("@") ? tokensIn(lexeme).map(({ word }) => word) : [])]),
  );
  const beginnings = lexemes.filter((lexeme) => lexeme.endsWith("*")).map((lexeme) => lexeme.slice(0, -1));
  const phones = lexemes.filter((lexeme) => /^tel\d{9}$/.test(lexeme)).map((lexeme) => lexeme.slice(3));
  const hasStem = (word: string) => LANGUAGES.some((language) => whole.has(stems.get(word)?.[language] ?? word));
  return (word) =>
    whole.has(word) ||
    hasStem(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    (/^\d{2,}$/.test(word) && phones.some((phone) => phone.includes(word) || word.endsWith(phone)));
}
