/** Understanding a question: stems in three languages, what begins with what was typed, compounds, and what was meant when it occurs nowhere. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Asked, Clause } from "../shapes.ts";
import type { Stemmer } from "../words/actions.ts";
import { cutOf, errorsAllowed, halvesOf, isHalfOf, readingsOf } from "../words/alike/rules.ts";
import * as queries from "../words/queries.ts";
import type { Stems } from "../words/shapes.ts";
import { isUnfinished, numberIn, type Term, termsIn } from "./rules.ts";

const MOST_BEGINNINGS = 24;
const MOST_COMPOUNDS = 40;
const LOOKED_AT = 60;
const SHORTEST_BEGINNING = 3;
const SHORTEST_HALF = 4;

type WordTerm = Extract<Term, { kind: "word" }>;
type Read = { readonly clause: Clause; readonly readAs: readonly string[] };
type Knowing = { readonly tx: OrganisationTransaction; readonly stemmer: Stemmer };

export async function understand(knowing: Knowing, question: string): Promise<Asked> {
  const terms = termsIn(question);
  const words = terms.filter((term) => term.kind === "word");
  const stems = await knowing.stemmer(
    knowing.tx,
    words.map(({ word }) => word),
  );
  const asked = words.flatMap(({ word }) => [word, ...formsOf(word, stems)]);
  const known = new Set((await queries.knownOf(knowing.tx, asked)).map(({ word }) => word));
  const readAs: Record<string, readonly string[]> = {};
  const clauses: Clause[] = [];
  for (const term of terms) {
    if (term.kind === "mark") clauses.push(term.clause);
    else {
      const isKnown = formsOf(term.word, stems).some((form) => known.has(form));
      if (isUnfinished(term, terms, isKnown)) continue;
      const read = await readWord(knowing, term, formsOf(term.word, stems), isKnown);
      clauses.push(read.clause);
      if (read.readAs.length > 0) readAs[term.word] = read.readAs;
    }
  }
  return { clauses, readAs, number: numberIn(question) };
}

/** The word itself and its stem in each language: in which one it was written is not asked. */
const formsOf = (word: string, stems: ReadonlyMap<string, Stems>): string[] => [
  ...new Set([word, ...LANGUAGES.map((language) => stems.get(word)?.[language] ?? word)]),
];

const oneWay = (words: Iterable<string>): Clause => [...new Set(words)].map((word) => [word]);

async function readWord(
  { tx, stemmer }: Knowing,
  term: WordTerm,
  forms: readonly string[],
  isKnown: boolean,
): Promise<Read> {
  const { word, isLast } = term;
  const begun =
    isLast && word.length >= SHORTEST_BEGINNING ? await queries.wordsBeginning(tx, word, MOST_BEGINNINGS) : [];
  const compounds = await compoundsWith(tx, word, forms);
  const met = [...forms, ...begun, ...compounds];
  if (isKnown || begun.length > 0 || compounds.length > 0) return { clause: oneWay(met), readAs: [] };
  const readings = errorsAllowed(word) > 0 ? readingsOf(word, await queries.wordsLike(tx, word, LOOKED_AT)) : [];
  if (readings.length > 0) {
    const stems = await stemmer(tx, readings);
    return { clause: oneWay([...forms, ...readings.flatMap((reading) => formsOf(reading, stems))]), readAs: readings };
  }
  return cutWord({ tx, stemmer }, word, forms);
}

/** The shortest stem is a part of most; but a stem that is no beginning of the word is another language's mistake. */
async function compoundsWith(tx: OrganisationTransaction, word: string, forms: readonly string[]): Promise<string[]> {
  const beginnings = forms.filter((form) => form.length >= SHORTEST_HALF && word.startsWith(form));
  const part = beginnings.sort((a, b) => a.length - b.length)[0];
  if (part === undefined) return [];
  const candidates = await queries.wordsWith(tx, part, MOST_COMPOUNDS);
  return candidates.map((each) => each.word).filter((compound) => beginnings.some((form) => isHalfOf(form, compound)));
}

/** A compound that nobody wrote as one word may stand there as two. */
async function cutWord({ tx, stemmer }: Knowing, word: string, forms: readonly string[]): Promise<Read> {
  const halves = [...new Set(halvesOf(word).flat())];
  const known = new Map(
    (await queries.knownOf(tx, halves)).filter(({ isStem }) => !isStem).map((each) => [each.word, each.documents]),
  );
  const cut = cutOf(word, known);
  if (!cut) return { clause: oneWay(forms), readAs: [] };
  const stems = await stemmer(tx, cut);
  const [first, second] = cut.map((half) => formsOf(half, stems)) as [string[], string[]];
  const ways = first.flatMap((one) => second.map((other) => [one, other]));
  return { clause: [...oneWay(forms), ...ways], readAs: cut };
}
