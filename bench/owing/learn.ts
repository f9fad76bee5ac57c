/** Weights for the signs of who owes, learned from messages of which it is known. */
import type { Moment, MomentLanguage } from "@luwte/language/moments/shapes.ts";
import { likelihoodBy, type Weights } from "@luwte/language/owing/learned/likely.ts";
import { type Signs, signsOf } from "@luwte/language/owing/learned/signs.ts";
import { toldOf } from "@luwte/language/owing/ours.ts";
import { rulesFor } from "@luwte/language/owing/rules.ts";
import type { Owing } from "@luwte/language/owing/shapes.ts";
import { fitSparse, type SparseRow } from "@luwte/language/regression/sparse.ts";
import { dayOf, momentsAhead } from "../language/gold/promises.ts";
import type { Promised } from "../language/gold/sets.ts";

/** A moment of a message. `isOurs`: null where a promise stands beside it, so that nobody said whose this one is. */
export type Example = {
  row: Promised;
  moment: Moment;
  owing: Owing;
  signs: Signs;
  isOurs: boolean | null;
};
export type Learned = { alone: number; common: Weights; own: Readonly<Record<MomentLanguage, Weights>> };

/** In units of the likelihood of one example: about as much as it takes for a name to be seen to tell something. */
const PRICE = 1;

export function examplesIn(rows: readonly Promised[]): Example[] {
  return rows
    .filter(({ unclear }) => !unclear)
    .flatMap((row) =>
      momentsAhead(row).map(({ mention, moment }) => {
        const told = toldOf(row.text, mention, row);
        const signs = signsOf(told, rulesFor(row.language));
        return { row, moment, owing: told.owing, signs, isOurs: isPromised(row, moment.due) };
      }),
    );
}

function isPromised({ kind, due }: Promised, read: string): boolean | null {
  if (kind !== "promise" || due.every((ways) => ways.length === 0)) return false;
  return due.some((ways) => ways.some((way) => dayOf(way) === dayOf(read))) || null;
}

/**
 * The rules were mended from most of these messages, so there they look more right than they are. Each message therefore teaches twice, each time as half:
 * with what the rules say of it, and without.
 */
export function learn(examples: readonly Example[]): Learned {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const rows = examples.flatMap(({ signs, row: { language }, isOurs }): SparseRow[] => {
    if (isOurs === null) return [];
    const names = [...signs.own.map((name) => `${language} ${name}`), ...signs.common.map((name) => `all ${name}`)];
    const [every, own] = [names, names.filter((name) => !isVerdict(name))].map((some) => some.map(numberOf));
    return [
      { signs: every!, right: isOurs, counts: 0.5 },
      { signs: own!, right: isOurs, counts: 0.5 },
    ];
  });
  const { alone, weights } = fitSparse(rows, numbers.size, PRICE);
  const table = (part: string): Weights =>
    Object.fromEntries(
      [...numbers]
        .filter(([name]) => name.startsWith(`${part} `))
        .map(([name, number]) => [name.slice(part.length + 1), rounded(weights[number]!)] as const)
        .filter(([, weight]) => weight !== 0)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return { alone: rounded(alone), common: table("all"), own: { nl: table("nl"), fr: table("fr"), en: table("en") } };
}

const isVerdict = (name: string): boolean => /^\w+ (?:rule|owner|sure):/u.test(name);

const rounded = (weight: number): number => Math.round(weight * 100) / 100;

export const likelihood = ({ signs, row }: Example, { alone, common, own }: Learned): number =>
  likelihoodBy({ alone, common, own: own[row.language] }, signs);
