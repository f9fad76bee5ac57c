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

/** As many as one look gives: a few messages of each conversation, and more where a filter throws most of them away. */
const MOST_AT_ONCE = { plain: 200, filtered: 600 };
/** A look that was full is followed by a wider one: each goes through its whole stretch of time anew, however little it gives. */
const WIDER = 2;
const WIDEST = 5_000;
/** As many looks, and as long, as one page may take: then the page is shorter, and the next one goes on from there. */
const MOST_LOOKS = 24;
const LONGEST_MS = 600;
/** Fewer conversations than this pass the filter: then only they are looked at. */
const FEW = 2_000;

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
  const few = isNarrow(search.filter) ? await queries.conversationsPassing(tx, search.filter, FEW + 1) : null;
  const asking = few && few.length <= FEW ? among(tx, search, few) : inTime(tx, search);
  return collect(tx, search, asking);
}

/** An index leads to them, and mostly they are few: of one customer, or not solved yet. */
const isNarrow = ({ customerId, states }: ConversationFilter): boolean =>
  customerId !== undefined || (states !== undefined && !states.includes("solved"));

/** Nothing active before a moment has a message after it. */
function startingPlace({ after, filter, now }: Search): Place {
  if (after) return after;
  const end = filter.activeBefore ? new Date(Math.min(Date.parse(filter.activeBefore), now.getTime())) : now;
  return { at: new Date(end.getTime() + 1), id: GREATEST_ID };
}

/** One look: what was found, and from where to look next; null when there is nothing older. */
type Look = (place: Place) => Promise<{ found: readonly Hit[]; next: Place | null }>;

const mostAtOnce = ({ filter }: Search): number =>
  Object.values(filter).some((wanted) => wanted !== undefined) ? MOST_AT_ONCE.filtered : MOST_AT_ONCE.plain;

function inTime(tx: OrganisationTransaction, search: Search): Look {
  let most = mostAtOnce(search);
  let size = 1;
  return async (place) => {
    const window = windowBefore(place, size);
    const stretches = covering(search.organisationId, window.from, window.to);
    const found = await queries.findHits(tx, queryWithin(search.asked.clauses, stretches), place, most);
    size = nextSize(size, found.length);
    if (found.length === most) {
      most = Math.min(WIDEST, most * WIDER);
      return { found, next: placeOf(found.at(-1)!) };
    }
    return { found, next: isEverything(window) ? null : startOf(window) };
  };
}

function among(tx: OrganisationTransaction, search: Search, conversations: readonly ConversationId[]): Look {
  const [most, wanted] = [mostAtOnce(search), queryOf(search.asked.clauses)];
  return async (place) => {
    const found = await queries.findHitsAmong(tx, wanted, conversations, place, most);
    return { found, next: found.length === most ? placeOf(found.at(-1)!) : null };
  };
}

async function collect(tx: OrganisationTransaction, search: Search, look: Look): Promise<Page> {
  const started = performance.now();
  const hits: Hit[] = [];
  let place: Place | null = startingPlace(search);
  for (let looks = 0; place && looks < MOST_LOOKS && performance.now() - started < LONGEST_MS; looks++) {
    const { found, next } = await look(place);
    hits.push(...(await keep(tx, search, found, hits)));
    place = next;
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
function pageOf(hits: readonly Hit[], limit: number, place: Place | null): Page {
  if (hits.length <= limit) return { hits, next: place && written(place) };
  const page = hits.slice(0, limit);
  return { hits: page, next: written(placeOf(page.at(-1)!)) };
}
