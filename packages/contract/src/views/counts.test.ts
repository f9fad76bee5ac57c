/** Counts follow from the events, each counted once. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Conversation } from "../conversations.ts";
import type { LuwteEvent } from "../events.ts";
import type { PersonId, TeamId } from "../ids.ts";
import { type CountBucket, countOf } from "../lists.ts";
import { applyAll } from "../views.ts";
import { applyToCounts, countedAs, countsView } from "./counts.ts";
import { idOf, momentOf, sampleConversation } from "./samples.ts";

const team = idOf<TeamId>(501);
const person = idOf<PersonId>(401);

function bucketsOf(rows: Iterable<Conversation>): CountBucket[] {
  const buckets: CountBucket[] = [];
  for (const row of rows) {
    const as = countedAs(row);
    const found = buckets.find((each) => JSON.stringify({ ...each, count: 1 }) === JSON.stringify({ ...as, count: 1 }));
    if (found) found.count++;
    else buckets.push({ ...as, count: 1 });
  }
  return buckets;
}
const sorted = (buckets: readonly CountBucket[]) => buckets.map((bucket) => JSON.stringify(bucket)).toSorted();

const change = fc.record({
  place: fc.nat({ max: 6 }),
  removed: fc.boolean(),
  kind: fc.constantFrom("open" as const, "waiting_customer" as const),
  teamId: fc.constantFrom(null, team),
  assigneeId: fc.constantFrom(null, person),
});

it("counts with their events are the counts loaded afresh, also when events come twice or in another order", () => {
  const property = fc.property(fc.array(change, { maxLength: 40 }), fc.nat({ max: 20 }), (changes, loadedAfter) => {
    const rows = new Map<number, Conversation>();
    let version = 0;
    const write = ({ place, removed, kind, teamId, assigneeId }: (typeof changes)[number]): LuwteEvent[] => {
      const before = rows.has(place) ? countedAs(rows.get(place)!) : null;
      version++;
      if (removed && before) {
        rows.delete(place);
        return [{ type: "conversation.removed", payload: { conversationId: idOf(place), before } }];
      }
      // A removed conversation never comes back under its id.
      if (removed || (!before && version > 1 && seen.has(place))) return [];
      seen.add(place);
      const conversation = sampleConversation(place, {
        state: { kind, since: momentOf(0) },
        teamId,
        assigneeId,
        version,
      });
      rows.set(place, conversation);
      return [{ type: "conversation.changed", payload: { conversation, groupId: null, before } }];
    };
    const seen = new Set<number>();
    changes.slice(0, loadedAfter).forEach(write);
    const view = countsView(bucketsOf(rows.values()));
    const events = changes.slice(loadedAfter).flatMap(write);
    const expected = sorted(bucketsOf(rows.values()));
    expect(sorted(applyAll(applyToCounts, view, events).buckets)).toEqual(expected);
    expect(sorted(applyAll(applyToCounts, view, [...events, ...events]).buckets)).toEqual(expected);
    const [shuffled] = fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), 1);
    expect(sorted(applyAll(applyToCounts, view, shuffled!).buckets)).toEqual(expected);
  });
  fc.assert(property, { numRuns: 300 });
});

it("what a removed team had is counted as nobody's", () => {
  const view = countsView([
    { state: "solved", teamId: team, assigneeId: null, count: 2 },
    { state: "solved", teamId: null, assigneeId: null, count: 3 },
    { state: "open", teamId: null, assigneeId: null, count: 1 },
  ]);
  const after = applyToCounts(view, { type: "team.removed", payload: { teamId: team } });
  expect(countOf(after.buckets, { states: ["solved"], teamId: null })).toBe(5);
  expect(applyToCounts(after, { type: "team.removed", payload: { teamId: team } }).buckets).toEqual(after.buckets);
});
