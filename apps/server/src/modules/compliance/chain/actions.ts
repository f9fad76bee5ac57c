/** Appending events, each once, and walking the chain to see whether it holds. */
import type { ChainState } from "@luwte/contract/compliance.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import type { NewEvent } from "../shapes.ts";
import * as queries from "./queries.ts";
import { appended, ended, rootOf, type Walk, walked } from "./rules.ts";

/** How many were new. In the order of the moments, so that what arrives together is linked as it happened. */
export async function record(work: Work, events: readonly NewEvent[]): Promise<number> {
  const once = [...new Map(events.map((event) => [event.source, event])).values()];
  if (once.length === 0) return 0;
  const head = await queries.holdHead(work, rootOf(work.organisationId));
  if (!head) return 0;
  const known = await queries.findKnown(
    work.tx,
    once.map(({ source }) => source),
  );
  const fresh = once.filter(({ source }) => !known.has(source)).toSorted((a, b) => a.at - b.at);
  if (fresh.length === 0) return 0;
  const { timeZone } = await findOrganisation(work.tx);
  const today = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(work.now);
  const after = appended(head, fresh, today, work.now.getTime());
  await queries.append(work, after.stored, after.head);
  return fresh.length;
}

const AT_ONCE = 5_000;
const MOST_ROUNDS = 1_000;

export async function checkChain(tx: OrganisationTransaction, organisationId: OrganisationId): Promise<ChainState> {
  const head = await queries.readHead(tx);
  if (!head) return { events: 0, broken: null };
  let walk: Walk = { hash: rootOf(organisationId).hash, day: "0001-01-01", number: 0, broken: null };
  for (let round = 0; round < MOST_ROUNDS && !walk.broken; round++) {
    const events = await queries.listAfter(tx, walk, AT_ONCE);
    walk = events.reduce(walked, walk);
    if (events.length < AT_ONCE) break;
  }
  return { events: head.total, broken: ended(walk, head) };
}
