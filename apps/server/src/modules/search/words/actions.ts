/** Stems, asked of the database once and then remembered: most texts are made of the same words. */
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { lookUpStems } from "./queries.ts";
import type { Stems } from "./shapes.ts";

export type Stemmer = (tx: OrganisationTransaction, words: Iterable<string>) => Promise<ReadonlyMap<string, Stems>>;

const MAXIMUM_REMEMBERED = 200_000;

export function createStemmer(): Stemmer {
  const remembered = new Map<string, Stems>();
  return async (tx, words) => {
    const wanted = [...new Set(words)];
    const unknown = wanted.filter((word) => !remembered.has(word));
    const answer = new Map(wanted.flatMap((word) => (remembered.has(word) ? [[word, remembered.get(word)!]] : [])));
    if (unknown.length === 0) return answer;
    if (remembered.size + unknown.length > MAXIMUM_REMEMBERED) remembered.clear();
    for (const [word, stems] of await lookUpStems(tx, unknown)) {
      remembered.set(word, stems);
      answer.set(word, stems);
    }
    return answer;
  };
}
