/** A page of a list, and how many there are. */

import type { Conversation } from "@luwte/contract/conversations.ts";
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { ConversationFilter, CountBucket, RowKey } from "@luwte/contract/lists.ts";
import { isWithin, keyOfRow } from "@luwte/contract/lists.ts";
import { positionOf } from "../../../platform/realtime/position.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { conversationOf } from "../rows/shapes.ts";
import * as queries from "./queries.ts";
import { pathOf } from "./rules.ts";
import type { Path } from "./shapes.ts";

type Wanted = queries.Wanted;
export type Page = { items: Conversation[]; next: RowKey | null };

export async function pageOf(tx: OrganisationTransaction, wanted: Wanted): Promise<Page> {
  const { limit, order, filter } = wanted;
  const more = { ...wanted, limit: limit + 1 };
  const few = filter.labelId ? await queries.fewWithLabel(tx, filter.labelId) : null;
  const path = pathOf(filter, order);
  const rows = few ? await queries.readAmong(tx, few, more) : await queries.readAlong(tx, path, more);
  const items = rows.slice(0, limit).map(conversationOf);
  const until = rows.length > limit ? keyOfRow(items.at(-1)!, order) : null;
  const stopped = few || !mayStop(path, until) ? null : await queries.stoppedAt(tx, path, wanted, until);
  if (!stopped) return { items, next: until };
  // Of another stretch more may have been read; what lies behind the place where this one stopped comes with the next page.
  return { items: items.filter((row) => isWithin(keyOfRow(row, order), stopped, order)), next: stopped };
}

/** A single stretch that filled its page did not stop before it. */
function mayStop({ tested, states, teamIds }: Path, until: RowKey | null): boolean {
  const isSingle = (states?.length ?? 1) * (teamIds?.length ?? 1) === 1;
  return tested.length > 0 && !(isSingle && until);
}

const MAXIMUM_COUNTED = 100;

export async function countOfFilter(tx: OrganisationTransaction, filter: ConversationFilter) {
  const { items, next } = await pageOf(tx, { filter, order: "newest", after: null, limit: MAXIMUM_COUNTED });
  return { count: items.length, more: next !== null };
}

export async function counts(tx: OrganisationTransaction) {
  const { before, lines } = await queries.countAll(tx);
  const buckets = lines.map(
    ({ state, team_id, assignee_id, count }): CountBucket => ({
      state: state as CountBucket["state"],
      teamId: team_id as TeamId | null,
      assigneeId: assignee_id as PersonId | null,
      count: Number(count),
    }),
  );
  return { buckets, position: positionOf({ xid: BigInt(before), seq: 0n }) };
}
