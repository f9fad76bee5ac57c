/** How many conversations there are per state, team and assignee. An event says where its conversation was counted before. */
import type { Conversation } from "../conversations.ts";
import type { EventPayload } from "../events.ts";
import type { TeamId } from "../ids.ts";
import type { CountBucket } from "../lists.ts";
import { applying, type Heard, hearing, NOTHING_HEARD } from "../views.ts";

type CountedAs = NonNullable<EventPayload<"conversation.changed">["before"]>;

export type CountsView = {
  readonly buckets: readonly CountBucket[];
  /** Which versions of which conversations were counted: each once, in whatever order they are told. */
  readonly counted: Heard;
};

export const countsView = (buckets: readonly CountBucket[]): CountsView => ({ buckets, counted: NOTHING_HEARD });

export const applyToCounts = applying<CountsView>({
  "conversation.changed": (view, { conversation, before }) =>
    counted(view, `${conversation.id} ${conversation.version}`, before, countedAs(conversation)),
  "conversation.removed": (view, { conversationId, before }) =>
    counted(view, `${conversationId} removed`, before, null),
  "team.removed": (view, { teamId }) => ({ ...view, buckets: withoutTeam(view.buckets, teamId) }),
});

export const countedAs = (row: Conversation): CountedAs => ({
  state: row.state.kind,
  teamId: row.teamId,
  assigneeId: row.assigneeId,
});

const isSame = (a: CountedAs, b: CountedAs): boolean =>
  a.state === b.state && a.teamId === b.teamId && a.assigneeId === b.assigneeId;

/** What one change does does not depend on the others, so their order does not matter; only that none is counted twice. */
function counted(view: CountsView, change: string, before: CountedAs | null, after: CountedAs | null): CountsView {
  if (before && after && isSame(before, after)) return view;
  if (view.counted.has(change)) return view;
  const less = before ? added(view.buckets, before, -1) : view.buckets;
  return { buckets: after ? added(less, after, 1) : less, counted: hearing(view.counted, change, 1) };
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
