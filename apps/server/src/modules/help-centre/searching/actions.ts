/** Searching for readers: the library's search, a second time with mended spelling when that finds more. */

import { isLooking } from "@luwte/language/search/looking.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { searchPublished } from "../../library/public.ts";
import { tailOf } from "../house/rules.ts";
import type { FoundShown } from "../pages/rules.ts";
import type { House, Listed, Place } from "../shapes.ts";
import { mendedBy, type Vocabulary, vocabularyOf } from "./rules.ts";

const MOST = 12;
/** Less likely than not to answer a question: shown, and called what it is. One or two words ask none. */
const ANSWERS = 0.5;

type Found = Awaited<ReturnType<typeof searchPublished>>;
const surest = (found: Found): number => Math.max(0, ...found.map(({ confidence }) => confidence));

const VOCABULARIES = new WeakMap<readonly Listed[], Vocabulary>();
function vocabularyIn({ articles }: House, language: Place["language"]): Vocabulary {
  const listed = articles[language];
  const known = VOCABULARIES.get(listed) ?? vocabularyOf(listed, language);
  VOCABULARIES.set(listed, known);
  return known;
}

/** `exact`: they said that they meant what they typed. */
export async function searchFor(
  tx: OrganisationTransaction,
  { house, language, trail }: Place,
  exact: boolean,
): Promise<FoundShown> {
  const asked = { question: trail.searched, language, most: MOST };
  const found = await searchPublished(tx, asked);
  const mended = exact ? null : mendedBy(trail.searched, vocabularyIn(house, language), language);
  const again = mended ? await searchPublished(tx, { ...asked, question: mended }) : [];
  const best = surest(again) > surest(found) ? again : found;
  const near = !isLooking(trail.searched) && surest(best) < ANSWERS;
  const shown = shownOf(house, best);
  return { mended: best === again ? mended : null, found: shown, near: near && shown.length > 0 };
}

/** What was published a moment ago may not be in the house yet; it is when the page is asked for again. */
function shownOf({ byTail }: House, found: Found): FoundShown["found"] {
  return found.flatMap(({ articleId, language, excerpt }) => {
    const listed = byTail.get(tailOf(articleId))?.find((text) => text.language === language);
    return listed ? [{ listed, excerpt }] : [];
  });
}

const MOST_RELATED = 4;
const LEAST_RELATED = 0.2;
/** What somebody finds who searches for its title. */
export async function relatedTo(tx: OrganisationTransaction, house: House, listed: Listed): Promise<Listed[]> {
  const { title: question, language } = listed;
  const found = await searchPublished(tx, { question, language, most: MOST_RELATED + 1 });
  const near = found.filter(({ articleId, fit }) => articleId !== listed.articleId && fit >= LEAST_RELATED);
  return shownOf(house, near)
    .map((each) => each.listed)
    .slice(0, MOST_RELATED);
}
