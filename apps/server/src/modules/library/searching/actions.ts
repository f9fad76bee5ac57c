/** Finding the articles that answer a question. */
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleFound } from "@luwte/contract/library.ts";
import { waysIn } from "@luwte/language/search/compounds.ts";
import { folded } from "@luwte/language/text/fold.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { emptyShelf } from "./keeping/rules.ts";
import { findCandidates, weighTerms } from "./queries.ts";
import { ranked } from "./rules.ts";
import type { Asked, Found } from "./shapes.ts";
import { askedTerms, metHalves, possibleHalves, tellingTerms } from "./terms/rules.ts";

const LONGEST_QUESTION = 500;
/** For all organisations together, so that its size is that of the process. */
const SHELF = emptyShelf();

/** Best first; empty when no article has a word of it. */
export async function searchLibrary(tx: OrganisationTransaction, asked: Asked): Promise<Found[]> {
  const question = asked.question.slice(0, LONGEST_QUESTION);
  const { language } = asked;
  const terms = new Set(askedTerms(question, language));
  const ways = waysIn(question, language);
  const weighed = await weighTerms(tx, [...terms.union(new Set(possibleHalves(ways)))], asked);
  const weights = weighed.filter(({ term }) => terms.has(term));
  const halves = metHalves(weighed, ways, terms);
  const candidates = await findCandidates(tx, tellingTerms(weights, language, halves), {
    ...asked,
    titlePlain: folded(question).slice(0, 200),
  });
  return ranked(candidates, weights, { ...asked, question }, SHELF);
}

const foundOf = ({
  organisationId: _organisationId,
  body: _body,
  internal: _internal,
  accepted: _accepted,
  ...found
}: Found): ArticleFound => found;

/** While a colleague types. `published`: only what customers may read. */
export async function findForColleague(
  tx: OrganisationTransaction,
  {
    question,
    language,
    published,
    limit,
  }: { question: string; language: Language; published: "yes" | "no"; limit: number },
): Promise<{ found: ArticleFound[] }> {
  const among = published === "yes" ? "published" : "all";
  return { found: (await searchLibrary(tx, { question, language, among, most: limit })).map(foundOf) };
}
