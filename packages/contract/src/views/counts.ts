/** How many conversations there are per state, team and assignee. An event says where its conversation was counted before. */
import type { Conversation } from "../conversations.ts";
import type { EventPayload } from "../events.ts";
import type { TeamId } from "../ids.ts";
import type { CountBucket } from "../lists.ts";
import { applying } from "../views.ts";

type CountedAs = NonNullable<EventPayload<"conversation.changed">["before"]>;

export type CountsView = {
  readonly buckets: readonly CountBucket[];
  /** The newest version counted of the conversations last heard of: an event that comes twice is counted once. */
  readonly counted: ReadonlyMap<string, number>;
};

/** Events come twice only shortly after each other (a stream that was broken off and taken up again). */
const MAXIMUM_REMEMBERED = 1_000;
const REMOVED = Number.POSITIVE_INFINITY;

export const countsView = (buckets: readonly CountBucket[]): CountsView => ({ buckets, counted: new Map() });

export const applyToCounts = applying<CountsView>({
  "conversation.changed": (view, { conversation, before }) =>
    counted(view, conversation.id, conversation.version, before, countedAs(conversation)),
  "conversation.removed": (view, { conversationId, before }) => counted(view, conversationId, REMOVED, before, null),
  "team.removed": (view, { teamId }) => ({ ...view, buckets: withoutTeam(view.buckets, teamId) }),
});

export const countedAs = (row: Conversation): CountedAs => ({
  state: row.state.kind,
  teamId: row.teamId,
  assigneeId: row.assigneeId,
});

const isSame = (a: CountedAs, b: CountedAs): boolean =>
  a.state === b.state && a.teamId === b.teamId && a.assigneeId === b.assigneeId;

function counted(
  view: CountsView,
  id: string,
  version: number,
  before: CountedAs | null,
  after: CountedAs | null,
): CountsView {
  if (before && after && isSame(before, after)) return view;
  if ((view.counted.get(id) ?? 0) >= version) return view;
  const less = before ? added(view.buckets, before, -1) : view.buckets;
  return { buckets: after ? added(less, after, 1) : less, counted: remembered(view.counted, id, version) };
}

function added(buckets: readonly CountBucket[], as: CountedAs, change: number): readonly CountBucket[] {
  const found = buckets.find((bucket) => isSame(bucket, as));
  if (!found) return [...buckets, { state: as.state, teamId: as.teamId, assigneeId: as.assigneeId, count: change }];
  const count = found.count + change;
  return count === 0
    ? buckets.filter((bucket) => bucket !== found)
    : buckets.map((bucket) => (bucket === found ? { ...bucket, count } : bucket));
}

/** Its conversations are nobody's now. */
function withoutTeam(buckets: readonly CountBucket[], teamId: TeamId): readonly CountBucket[] {
  const [its, others] = [
    buckets.filter((bucket) => bucket.teamId === teamId),
    buckets.filter((bucket) => bucket.teamId !== teamId),
  ];
  return its.reduce<readonly CountBucket[]>(
    (left, bucket) => added(left, { ...bucket, teamId: null }, bucket.count),
    others,
  );
}

function remembered(before: ReadonlyMap<string, number>, id: string, version: number): ReadonlyMap<string, number> {
  const after = new Map(before);
  after.delete(id);
  after.set(id, version);
  if (after.size > MAXIMUM_REMEMBERED) after.delete(after.keys().next().value!);
  return after;
}
