/** Searching: windows of time from the newest back, each asked of the index, filtered, and each conversation once. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { ConversationFilter } from "@luwte/contract/lists.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import {
  covering,
  GREATEST_ID,
  isEverything,
  nextSize,
  queryOf,
  queryWithin,
  startOf,
  windowBefore,
  written,
} from "../rules.ts";
import type { Asked, Hit, Place } from "../shapes.ts";
import * as queries from "./queries.ts";

/** As many as one look gives at most, and as many looks as one page may take: then the page is shorter, and the next one goes on from there. */
const MOST_AT_ONCE = 500;
const MOST_LOOKS = 24;

export type Search = {
  readonly asked: Asked;
  readonly filter: ConversationFilter;
  readonly after: Place | null;
  readonly limit: number;
  readonly now: Date;
  readonly organisationId: string;
};
export type Page = { readonly hits: readonly Hit[]; readonly next: string | null };

export async function findPage(tx: OrganisationTransaction, search: Search): Promise<Page> {
  if (search.asked.clauses.length === 0) return { hits: [], next: null };
  return search.filter.customerId === undefined
    ? findInTime(tx, search)
    : findAmong(tx, search, search.filter.customerId);
}

/** Nothing active before a moment has a message after it. */
function startingPlace({ after, filter, now }: Search): Place {
  if (after) return after;
  const end = filter.activeBefore ? new Date(Math.min(Date.parse(filter.activeBefore), now.getTime())) : now;
  return { at: new Date(end.getTime() + 1), id: GREATEST_ID };
}

async function findInTime(tx: OrganisationTransaction, search: Search): Promise<Page> {
  const { asked, limit, organisationId } = search;
  const hits: Hit[] = [];
  let place = startingPlace(search);
  let size = 1;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const window = windowBefore(place, size);
    const wanted = queryWithin(asked.clauses, covering(organisationId, window.from, window.to));
    const found = await queries.findHits(tx, wanted, place, MOST_AT_ONCE);
    hits.push(...(await keep(tx, search, found, hits)));
    const isCut = found.length === MOST_AT_ONCE;
    place = isCut ? placeOf(found.at(-1)!) : startOf(window);
    if (hits.length > limit) break;
    if (!isCut && isEverything(window)) return { hits, next: null };
    size = nextSize(size, found.length);
  }
  return pageOf(hits, limit, place);
}

async function findAmong(
  tx: OrganisationTransaction,
  search: Search,
  customerId: NonNullable<ConversationFilter["customerId"]>,
): Promise<Page> {
  const conversations = await queries.conversationsOf(tx, customerId);
  const hits: Hit[] = [];
  let place = startingPlace(search);
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const found = await queries.findHitsAmong(tx, queryOf(search.asked.clauses), conversations, place, MOST_AT_ONCE);
    hits.push(...(await keep(tx, search, found, hits)));
    if (found.length < MOST_AT_ONCE)
      return hits.length > search.limit ? pageOf(hits, search.limit, place) : { hits, next: null };
    place = placeOf(found.at(-1)!);
    if (hits.length > search.limit) break;
  }
  return pageOf(hits, search.limit, place);
}

const placeOf = (hit: Hit): Place => ({ at: hit.at, id: hit.messageId });

/** The newest hit of each conversation that passes the filter, was not met yet, and was on no earlier page. */
async function keep(
  tx: OrganisationTransaction,
  { asked, filter, after }: Search,
  found: readonly Hit[],
  met: readonly Hit[],
): Promise<Hit[]> {
  const seen = new Set<ConversationId>(met.map(({ conversationId }) => conversationId));
  const newest = found.filter(({ conversationId }) => !seen.has(conversationId) && seen.add(conversationId));
  const ids = newest.map(({ conversationId }) => conversationId);
  const passes = await queries.passing(tx, ids, filter);
  const shown = after ? await queries.findShown(tx, queryOf(asked.clauses), [...passes], after) : new Set();
  return newest.filter(({ conversationId }) => passes.has(conversationId) && !shown.has(conversationId));
}

/** Full: goes on behind its last hit. Not full, because it was enough for one call: goes on where it stopped. */
function pageOf(hits: readonly Hit[], limit: number, place: Place): Page {
  if (hits.length <= limit) return { hits, next: written(place) };
  const page = hits.slice(0, limit);
  return { hits: page, next: written(placeOf(page.at(-1)!)) };
}
