/** Counts are what one would count, whatever happens at the same time, and exactly as of the position that comes with them. */

import type { LuwteEvent } from "@luwte/contract/events.ts";
import type { ConversationId, OrganisationId, TeamId } from "@luwte/contract/ids.ts";
import type { CountBucket } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import { applyToCounts, countsView } from "@luwte/contract/views/counts.ts";
import { applyAll } from "@luwte/contract/views.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { settled } from "../../../testing/settled.ts";
import { foldCounts } from "../clock/queries.ts";

let t: TestInbox;
let home: OrganisationId;
let people: TestPerson[];
let teams: TeamId[];
let ids: ConversationId[];
beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation();
  people = [await t.person("agent"), await t.person("agent")];
  teams = [await t.team(home)];
  const received = await Promise.all(Array.from({ length: 8 }, () => t.receive(home)));
  ids = received.map(({ conversation }) => conversation.id);
});
afterAll(() => t.close());

const api = () => t.api(people[0]!, operations);
const sorted = (buckets: readonly CountBucket[]) => buckets.map((bucket) => JSON.stringify(bucket)).toSorted();

async function counted(): Promise<string[]> {
  const { rows } = await t.inside.pool.query(
    `select state, team_id as "teamId", assignee_id as "assigneeId", count(*)::int as count from conversations
      where organisation_id = $1 group by 1, 2, 3`,
    [home],
  );
  return sorted(rows);
}

async function settledCounts(): Promise<string[]> {
  await settled(t.inside.pool);
  return sorted((await api().countConversations()).buckets);
}

type Step = () => Promise<unknown>;
const step = (): fc.Arbitrary<Step> => {
  const id = fc.constantFrom(...ids);
  const state = fc.constantFrom(
    { kind: "solved" } as const,
    { kind: "open" } as const,
    { kind: "waiting_customer" } as const,
  );
  const assigneeId = fc.constantFrom(null, ...people.map((person) => person.id));
  const teamId = fc.constantFrom(null, ...teams);
  return fc.oneof(
    fc.record({ id, state }).map(
      ({ id, state }): Step =>
        () =>
          api().setConversationState({ params: { conversationId: id }, body: state }),
    ),
    fc.record({ id, assigneeId, teamId }).map(
      ({ id, ...change }): Step =>
        () =>
          t.as(home, (work) => t.conversations.assign(work, id, change)),
    ),
    id.map(
      (id): Step =>
        () =>
          t.receive(home, { conversationId: id }),
    ),
    fc.record({ assigneeId, teamId }).map(
      (given): Step =>
        () =>
          api().createConversation({ body: { customer: { email: "jan@example.nl" }, text: "x", ...given } }),
    ),
    fc.uniqueArray(id, { minLength: 2, maxLength: 5 }).map(
      (many): Step =>
        () =>
          api().changeManyConversations({ body: { conversationIds: many, state: { kind: "solved" } } }),
    ),
    fc.constant<Step>(() => foldCounts(t.platform.database)),
  );
};

it("after random changes at the same time counts are count(*)", async () => {
  const property = fc.asyncProperty(fc.array(step(), { minLength: 4, maxLength: 16 }), async (steps) => {
    await Promise.all(steps.map((run) => run()));
    expect(await settledCounts()).toEqual(await counted());
  });
  await fc.assert(property, { numRuns: 15 });
});

it("counts taken while changes are under way, with the events after their position, are count(*)", async () => {
  const property = fc.asyncProperty(fc.array(step(), { minLength: 6, maxLength: 16 }), async (steps) => {
    const changes = Promise.all(steps.map((run) => run()));
    const taken = await Promise.all([1, 2, 3].map(() => api().countConversations()));
    await changes;
    await settledCounts();
    for (const { buckets, position } of taken) {
      const [xid] = position.split(".");
      const { rows } = await t.inside.pool.query<LuwteEvent>(
        "select type, payload from events where organisation_id = $1 and xid >= $2::text::xid8 order by xid, seq",
        [home, xid],
      );
      expect(sorted(applyAll(applyToCounts, countsView(buckets), rows).buckets)).toEqual(await counted());
    }
  });
  await fc.assert(property, { numRuns: 15 });
});
