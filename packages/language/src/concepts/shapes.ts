/**
 * Words by what they are about. Folded: small letters, no accents. "colis" stands for all words with its stem, "retour*" for all that begin so, "*label" for all that end so, and
 * "send+back" for two that stand near each other, in any order.
 */
import type { SearchLanguage } from "../search/stems.ts";

export type Concepts = Readonly<Record<string, Readonly<Record<SearchLanguage, string>>>>;
