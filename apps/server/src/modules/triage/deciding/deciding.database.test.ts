/** Deciding on a real database: what is accepted is done, through the doors of its neighbours, and put back; the split moves what waits, and is counted. */
import { type ContactReasonId, newId, type OrganisationId, type SkillId, type TeamId } from "@luwte/contract/ids.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import * as operations from "@luwte/contract/operations/triage.ts";
import * as wrapUps from "@luwte/contract/operations/wrapUps.ts";
import type { Suggestion, Task } from "@luwte/contract/oversight.ts";
import type { TriageWay } from "@luwte/contract/triage.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createModules } from "../../../modules.ts";
import type { Happened } from "../../../platform/realtime/listening.ts";
import { conversationsOf } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { arrivalReaction } from "../jobs.ts";

let t: TestPlatform;
let home: OrganisationId;
let lead: TestPerson;
let [pool, skill, invoice, other] = [] as unknown as [TeamId, SkillId, ContactReasonId, ContactReasonId];
beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
});
afterAll(() => t.close());
beforeEach(async () => {
  home = await t.organisation();
  lead = await t.person("lead", { organisationId: home });
  [pool, skill, invoice, other] = [newId(), newId(), newId(), newId()];
  const insert = (text: string, ...values: unknown[]) => t.inside.pool.query(text, [home, ...values]);
  await insert("insert into teams (organisation_id, id, name, colour) values ($1, $2, 'Flexpool', 'blue')", pool);
  await insert("insert into skills (organisation_id, id, name) values ($1, $2, 'Facturen')", skill);
  const reason =
    "insert into contact_reasons (organisation_id, id, names, words, complexity) values ($1, $2, $3, $4, 'simple')";
  await insert(reason, invoice, JSON.stringify({ nl: "Factuur" }), ["factuur"]);
  await insert(reason, other, JSON.stringify({ nl: "Anders" }), []);
});

const api = () => t.api(lead, operations);
const suggestionsOf = async (conversationId: string): Promise<Map<Task, Suggestion>> => {
  const { suggestions } = await t
    .api(lead, oversight)
    .listSuggestions({ params: { conversationId: conversationId as never } });
  return new Map(suggestions.map((each) => [each.task, each]));
};

/** A letter comes in and is looked at. Said twice in the subject it is sure enough to be simple. */
async function arrives(text = "Bonjour, la factuur est urgente, pouvez-vous m'aider ?") {
  const { conversation } = await conversationsOf(t).receive(home, { subject: "Factuur factuur", text, language: "nl" });
  const payload = { conversation, before: null };
  const event = { type: "conversation.changed", organisationId: home, payload, at: t.clock.now() };
  await arrivalReaction.react([event as unknown as Happened], t.platform);
  await t.runJobs();
  return { id: conversation.id, proposed: await suggestionsOf(conversation.id) };
}
const now = (id: string) =>
  t.platform.read(home, (tx) => conversationsOf(t).conversations.find(tx, id as never)).then((found) => found!);
const decide = (
  suggestion: Suggestion | undefined,
  body: Parameters<ReturnType<typeof api>["decideTriage"]>[0]["body"],
) => api().decideTriage({ params: { suggestionId: suggestion!.id }, body });
const undo = (suggestion: Suggestion | undefined) =>
  t.api(lead, oversight).undoSuggestion({ params: { suggestionId: suggestion!.id } });
const split = async (simple: TriageWay, on = true) => {
  const { version } = await api().getTriageSplit({ query: {} });
  return api().saveTriageSplit({ body: { settings: { on, simple, complex: { kind: "stay" } }, version } });
};

it("does what is accepted, once, and puts it back", async () => {
  const { id, proposed } = await arrives();
  await decide(proposed.get("language"), { decided: "accepted" });
  await decide(proposed.get("urgency"), { decided: "accepted" });
  expect(await now(id)).toMatchObject({ language: "fr", priority: "high" });
  const again = await decide(proposed.get("urgency"), { decided: "rejected" });
  expect(again.suggestion.decided).toMatchObject({ kind: "accepted" });
  await undo(proposed.get("language"));
  await undo(proposed.get("urgency"));
  expect(await now(id)).toMatchObject({ language: "nl", priority: "normal" });
});

it("a corrected reason is what wrapping up proposes, and a rejected one is not", async () => {
  const { id, proposed } = await arrives();
  const reasonNow = async () =>
    (await t.api(lead, wrapUps).proposeWrapUp({ params: { conversationId: id } })).proposal.reasonId;
  expect(await reasonNow()).toMatchObject({ value: invoice });
  await expect(decide(proposed.get("reason"), { decided: "edited", edited: { language: "fr" } })).rejects.toMatchObject(
    {
      code: "invalid_request",
    },
  );
  await decide(proposed.get("reason"), { decided: "edited", edited: { reasonId: other } });
  expect(await reasonNow()).toMatchObject({ value: other, source: "triage" });
  const { items } = await t.api(lead, conversations).listConversations({ query: { reasonId: other } });
  expect(items.map((row) => row.id)).toEqual([id]);
  const next = await arrives();
  await decide(next.proposed.get("reason"), { decided: "rejected" });
  const { proposal } = await t.api(lead, wrapUps).proposeWrapUp({ params: { conversationId: next.id } });
  expect(proposal.reasonId?.source).not.toBe("triage");
});

it("links the question that it repeats, and takes the link away", async () => {
  const words = "Mijn naaimachine maakt een vreemd geluid bij het opspoelen";
  const first = await arrives(words);
  const second = await arrives(words);
  const linked = async () =>
    (await t.inside.pool.query("select 1 from conversation_links where organisation_id = $1", [home])).rowCount;
  await decide(second.proposed.get("duplicate"), { decided: "accepted" });
  expect(await linked()).toBe(1);
  expect(second.proposed.get("duplicate")).toMatchObject({ value: { conversationId: first.id } });
  await undo(second.proposed.get("duplicate"));
  expect(await linked()).toBe(0);
});

it("sends simple ones where a lead says, only while nobody has them, and counts them by day", async () => {
  await split({ kind: "team", teamId: pool });
  const simple = await arrives("Graag een kopie van de factuur");
  expect(simple.proposed.get("complexity")).toMatchObject({ value: { complexity: "simple" } });
  expect((await now(simple.id)).teamId).toBeNull();
  await decide(simple.proposed.get("complexity"), { decided: "accepted" });
  expect(await now(simple.id)).toMatchObject({ teamId: pool, complexity: "simple" });
  await undo(simple.proposed.get("complexity"));
  expect(await now(simple.id)).toMatchObject({ teamId: null, complexity: null });

  await split({ kind: "skill", skillId: skill, level: 2 });
  const able = await arrives("Graag een kopie van de factuur");
  await decide(able.proposed.get("complexity"), { decided: "accepted" });
  expect((await now(able.id)).skills).toEqual([{ skillId: skill, level: 2 }]);

  await conversationsOf(t).receive(home, { subject: "Hallo", text: "Hallo", language: "nl" });
  const { days } = await api().getTriageSplit({ query: { days: 7 } });
  expect(days).toHaveLength(7);
  expect(days.at(-1)).toEqual({ day: "2026-03-02", simple: 2, complex: 0, unsure: 1 });
});

it("does it by itself where that level is open, but never in a complaint", async () => {
  await t.inside.pool.query(
    `insert into assistance_lines (id, organisation_id, task, level, why, at)
     select gen_random_uuid(), $1, task, 3, 'chosen', $2 from unnest(array['language', 'reason', 'complexity']) task`,
    [home, t.clock.now()],
  );
  await split({ kind: "team", teamId: pool });
  const plain = await arrives("Graag een kopie van de factuur");
  expect((await now(plain.id)).teamId).toBe(pool);
  expect(plain.proposed.get("reason")!.decided).toMatchObject({ kind: "automatic" });
  await undo(plain.proposed.get("complexity"));
  expect((await now(plain.id)).teamId).toBeNull();
  const complaint = await arrives("Ik heb een klacht over de factuur");
  expect((await now(complaint.id)).teamId).toBeNull();
  expect(complaint.proposed.get("reason")).toMatchObject({ level: 2, rule: "class_forbids", decided: null });
});

it("refuses a team that is not there, and what somebody else saved meanwhile", async () => {
  await expect(split({ kind: "team", teamId: newId() })).rejects.toMatchObject({ code: "not_found" });
  await split({ kind: "stay" });
  const stale = { settings: { on: true, simple: { kind: "stay" }, complex: { kind: "stay" } }, version: 0 } as const;
  await expect(api().saveTriageSplit({ body: stale })).rejects.toMatchObject({ code: "changed_meanwhile" });
});
