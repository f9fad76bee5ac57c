/** Learning on a real database: from closed conversations, in a thread, used when better, rolled back, and forgotten with who is erased. */
import { gzipSync } from "node:zlib";
import {
  type ContactReasonId,
  newId,
  type OrganisationId,
  type TriageChoiceId,
  type TriageVersionId,
} from "@luwte/contract/ids.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import * as operations from "@luwte/contract/operations/triage.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createModules } from "../../../modules.ts";
import type { Happened } from "../../../platform/realtime/listening.ts";
import { conversationsOf } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { arrivalReaction, nightJob } from "../jobs.ts";
import { findUnsaid } from "./queries.ts";

let t: TestPlatform;
let home: OrganisationId;
let lead: TestPerson;
let reasons: Record<"parcel" | "size", ContactReasonId>;
beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
});
afterAll(() => t.close());
beforeEach(async () => {
  home = await t.organisation();
  lead = await t.person("lead", { organisationId: home });
  reasons = { parcel: newId(), size: newId() };
  for (const [name, id] of Object.entries(reasons))
    await t.inside.pool.query("insert into contact_reasons (id, organisation_id, names) values ($1, $2, $3)", [
      id,
      home,
      JSON.stringify({ nl: `${name}?` }),
    ]);
});

/** No word of these stands in the names of the reasons. Each of a customer of its own; every fifth is held out, by its id. */
const CLOSED = `
  with n as (select i, gen_random_uuid() as customer, ('00000000-0000-7000-8000-' || lpad(to_hex($6::int + i), 12, '0'))::uuid as conversation, i % 2 = 0 as even from generate_series(1, $2::int) i),
  c as (insert into customers (id, organisation_id, name) select customer, $1, 'K' || i from n returning id),
  v as (insert into conversations (id, organisation_id, number, subject, customer_id, channel, state, state_since, last_activity_at, urgent_at, created_at, reply_token)
    select conversation, $1, 1000 + i, '', customer, 'mail', 'solved', $5, $5, $5, $5, conversation::text from n returning id),
  m as (insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, text, at)
    select gen_random_uuid(), $1, conversation, 'in', 'mail', 'customer',
      case when even then 'De koerier stond hier voor een dichte deur' else 'De mouwen van deze trui zijn mij te lang' end, $5 from n returning id)
  insert into wrap_ups (id, organisation_id, conversation_id, at, reason_id, outcome, at_once, follow_up, proposals)
    select gen_random_uuid(), $1, conversation, $5, case when even then $3::uuid else $4::uuid end, 'helped', true, '{"kind":"none"}', '[]' from n`;
let closed = 0;
async function close(count: number): Promise<void> {
  await t.inside.pool.query(CLOSED, [home, count, reasons.parcel, reasons.size, t.clock.now(), closed]);
  closed += 1_000;
}

const api = () => t.api(lead, operations);
const ask = async () => {
  await api().trainTriage({ body: { id: newId<TriageVersionId>() } });
  await t.runJobs();
  return api().getTriage();
};
const night = async () => {
  t.clock.advance(3_600_000);
  await nightJob.run(
    { organisationId: null } as never,
    {
      platform: t.platform,
      signal: new AbortController().signal,
    } as never,
  );
  await t.runJobs();
  return api().getTriage();
};
const choose = (triageVersionId: TriageVersionId | null) =>
  api().chooseTriageVersion({ body: { id: newId<TriageChoiceId>(), triageVersionId } });

/** What is proposed about a letter that comes in now. */
async function proposedFor(text: string) {
  const from = { kind: "email", value: `${newId()}@example.nl`, name: "An", verified: true } as const;
  const { conversation } = await conversationsOf(t).receive(home, { subject: "", text, language: "nl", from });
  const payload = { conversation, before: null };
  const event = { type: "conversation.changed", organisationId: home, payload, at: t.clock.now() };
  await arrivalReaction.react([event as unknown as Happened], t.platform);
  await t.runJobs();
  const { suggestions } = await t.api(lead, oversight).listSuggestions({ params: { conversationId: conversation.id } });
  return suggestions.find(({ task }) => task === "reason");
}

it("learns what no key word says, proposes by its newest good version, goes back in one step, and keeps a worse one without using it", async () => {
  await close(90);
  expect(await proposedFor("De koerier was er niet")).toBeUndefined();
  const { versions, running } = await ask();
  const [version] = versions;
  expect(version).toMatchObject({ number: 1, stage: "done", why: "asked", read: 90, of: 90, reasons: 2 });
  expect(version!.figures).toMatchObject({ words: 0, accuracy: { count: version!.figures!.accuracy.of } });
  expect(running).toBe(version!.id);
  expect(await proposedFor("De koerier was er niet")).toMatchObject({
    value: { reasonId: reasons.parcel },
    engine: { name: "triage.model", version: "1" },
    counted: expect.arrayContaining([expect.objectContaining({ words: "koerier" })]),
  });
  expect((await choose(null)).running).toBeNull();
  expect(await proposedFor("De koerier was er niet")).toBeUndefined();
  expect((await choose(version!.id)).running).toBe(version!.id);

  // From here on everybody closes them the other way round, but for those that are measured on.
  await t.inside.pool.query(
    `update wrap_ups set reason_id = case when reason_id = $2 then $3::uuid else $2::uuid end where organisation_id = $1
       and ('x' || right(conversation_id::text, 6))::bit(24)::int % 5 <> 0`,
    [home, reasons.parcel, reasons.size],
  );
  const worse = await ask();
  expect(worse.versions[0]).toMatchObject({ number: 2, stage: "done", figures: { before: { number: 1 } } });
  expect(worse.versions[0]!.bytes).toBeGreaterThan(0);
  expect(worse.running).toBe(version!.id);
});

it("learns at night when there is something new, and forgets who was erased with every version of before", async () => {
  expect((await night()).versions).toEqual([]);
  await close(90);
  expect((await night()).versions).toMatchObject([{ number: 1, why: "nightly", stage: "done" }]);
  expect((await night()).versions).toHaveLength(1);
  await t.inside.pool.query(
    `insert into erasures (id, organisation_id, customer_id, asked_by, asked_at, due_at, promised, state, ended_at)
     select gen_random_uuid(), organisation_id, id, '{}', $2, $2, '{}', 'done', $2 from customers where organisation_id = $1 limit 1`,
    [home, t.clock.now()],
  );
  const { versions, running } = await night();
  expect(versions).toMatchObject([
    { number: 2, why: "erased", stage: "done" },
    { number: 1, bytes: null },
  ]);
  expect(running).toBe(versions[0]!.id);
  await expect(choose(versions[1]!.id)).rejects.toMatchObject({ code: "version_emptied" });
});

it("learns too from what was solved without a word why, but not from what is open, said, or written by a program", async () => {
  await close(3);
  const { rows } = await t.inside.pool.query<{ id: string }>(
    "select id from conversations where organisation_id = $1 order by id",
    [home],
  );
  const [open, program] = rows.map(({ id }) => id);
  const found = () => t.platform.work(home, { kind: "system", name: "triage" }, ({ tx }) => findUnsaid(tx, null));
  expect(await found()).toEqual({ unsaid: [], next: null, read: 3 });
  await t.inside.pool.query("delete from wrap_ups where organisation_id = $1", [home]);
  const letter = { subject: "", text: "De mouwen van deze trui zijn mij te lang" };
  expect((await found()).unsaid).toContainEqual(expect.objectContaining({ conversationId: open, letter }));
  await t.inside.pool.query("update conversations set state = 'open' where id = $1", [open]);
  await t.inside.pool.query("update messages set mail = '{\"automatic\": true}' where conversation_id = $1", [program]);
  expect((await found()).unsaid.map(({ conversationId }) => conversationId)).toEqual([rows[2]!.id]);
});

it("says that there is too little to learn from", async () => {
  await close(8);
  expect(await ask()).toMatchObject({ versions: [{ stage: "too_few", bytes: null }], running: null });
});

it("empties a version of a format that is not read any more, and learns anew when the next letter comes in", async () => {
  await close(90);
  await ask();
  await t.inside.pool.query("update triage_versions set model = $2 where organisation_id = $1", [
    home,
    gzipSync('{"version":1,"labels":[],"features":[],"seen":[],"texts":0,"temperature":1,"planes":[]}'),
  ]);
  expect(await proposedFor("De koerier was er niet")).toBeUndefined();
  const { versions, running } = await api().getTriage();
  expect(versions).toMatchObject([
    { number: 2, why: "nightly", stage: "done" },
    { number: 1, bytes: null },
  ]);
  expect(running).toBe(versions[0]!.id);
});
