/** How likely it is that a moment in what a colleague writes is ours to keep, by what was learned from messages. Pure. */
import type { MomentLanguage } from "../../moments/shapes.ts";
import { logistic } from "../../regression/logistic.ts";
import type { Signs } from "./signs.ts";
import { ALONE, COMMON } from "./weights/common.ts";
import { DUTCH } from "./weights/dutch.ts";
import { ENGLISH } from "./weights/english.ts";
import { FRENCH } from "./weights/french.ts";

/** By the name of a sign; one without a weight tells nothing. */
export type Weights = Readonly<Record<string, number>>;
/** `alone`: where no sign is. */
export type Weighing = { alone: number; own: Weights; common: Weights };

const OWN: Readonly<Record<MomentLanguage, Weights>> = { nl: DUTCH, fr: FRENCH, en: ENGLISH };

/** Between 0 and 1. */
export const likelihoodOf = (signs: Signs, language: MomentLanguage): number =>
  likelihoodBy({ alone: ALONE, own: OWN[language], common: COMMON }, signs);

export const likelihoodBy = ({ alone, own, common }: Weighing, signs: Signs): number =>
  logistic(alone + sumIn(own, signs.own) + sumIn(common, signs.common));

const sumIn = (weights: Weights, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (Object.hasOwn(weights, sign) ? weights[sign]! : 0), 0);
