/** What people decide themselves about whose a conversation is. */

import { isRefusal } from "@luwte/contract/errors.ts";
import { type ConversationId, type MessageId, newId, type TeamId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { conversations, type RoutingScene, routingScene, routingSceneModules } from "../../../testing/routingScene.ts";
import { forgetJob } from "../jobs.ts";

const refused = (code: string) => ({ problem: { code } });

let t: TestPlatform;
let scene: RoutingScene;
beforeAll(async () => {
  t = await testPlatform({ modules: routingSceneModules });
});
afterAll(() => t.close());
beforeEach(async () => {
  scene = await routingScene(t);
});

it("what ended two years ago is forgotten, what is still somebody's is not", async () => {
  const sanne = await scene.agent("Sanne");
  const id = await scene.waiting();
  await scene.pass();
  await scene.api(sanne).giveBackConversation({ params: { conversationId: id }, body: {} });
  await scene.api(sanne).takeConversation({ params: { conversationId: id } });
  const forget = (at: Date) => forgetJob.run({ organisationId: null } as never, contextAt(at));
  const contextAt = (now: Date) => ({ platform: t.platform, now, signal: new AbortController().signal }) as never;
  await forget(new Date("2028-03-01T00:00:00Z"));
  expect(await scene.historyOf(id)).toHaveLength(2);
  await forget(new Date("2028-03-03T00:00:00Z"));
  expect(await scene.historyOf(id)).toMatchObject([{ personId: sanne.id, ended: null }]);
});

describe("people decide too", () => {
  const params = (conversationId: ConversationId) => ({ params: { conversationId } });

  it("what is given back goes to another, and after a while may come back", async () => {
    const sanne = await scene.agent("Sanne");
    const id = await scene.waiting();
    await scene.pass();
    await scene.api(sanne).giveBackConversation({ ...params(id), body: { reason: "ken ik niet" } });
    await scene.pass();
    expect(await scene.holder(id)).toBeNull();
    expect((await scene.historyOf(id))[0]).toMatchObject({ ended: { because: "given_back", reason: "ken ik niet" } });
    t.clock.advance(600_000);
    await scene.beat(sanne);
    await scene.pass();
    expect(await scene.holder(id)).toBe(sanne.id);
  });

  it("a lead gives it to another with a reason that is kept", async () => {
    const [sanne, joris] = [await scene.agent("Sanne"), await scene.agent("Joris")];
    const id = await scene.waiting({ assignee_id: sanne.id });
    await scene
      .api(scene.lead)
      .assignConversation({ ...params(id), body: { personId: joris.id, reason: "kent de klant" } });
    const [line] = await scene.historyOf(id);
    expect(line).toMatchObject({
      personId: joris.id,
      by: scene.lead.actor,
      sentence: "Bram gaf dit aan Joris: kent de klant.",
    });
  });

  it.each([
    ["an agent may not take from a colleague", "forbidden"],
    ["a lead may not give to who is away", "not_available"],
    ["nor to who has enough", "at_ceiling"],
  ])("%s", async (_name, code) => {
    const [sanne, joris] = [await scene.agent("Sanne"), await scene.agent("Joris")];
    const id = await scene.waiting({ assignee_id: sanne.id });
    if (code === "not_available") await scene.choose(joris, "away");
    if (code === "at_ceiling")
      await Promise.all(Array.from({ length: 5 }, () => scene.waiting({ assignee_id: joris.id, heaviness: "heavy" })));
    const who = code === "forbidden" ? joris : scene.lead;
    const give = (despiteCeiling: boolean) =>
      scene.api(who).assignConversation({ ...params(id), body: { personId: joris.id, despiteCeiling } });
    await expect(give(false)).rejects.toMatchObject(refused(code));
    if (code === "at_ceiling") expect((await give(true)).conversation.assigneeId).toBe(joris.id);
  });

  it("another team takes it from who is not in that team", async () => {
    const sanne = await scene.agent("Sanne");
    const teamId = newId<TeamId>();
    await t.platform.database
      .insertInto("teams")
      .values({ id: teamId, organisation_id: scene.organisationId, name: "Financiën", colour: "#336699" })
      .execute();
    const id = await scene.waiting({ assignee_id: sanne.id });
    const { conversation } = await scene.api(scene.lead).assignConversation({ ...params(id), body: { teamId } });
    expect(conversation).toMatchObject({ teamId, assigneeId: null });
    expect(await scene.why(id)).toBe("Wacht: er zit nog niemand in dit team.");
  });

  it("a team or a colleague of another organisation does not exist here", async () => {
    const elsewhere = await routingScene(t);
    const teamId = newId<TeamId>();
    const team = { id: teamId, organisation_id: elsewhere.organisationId, name: "Elders", colour: "#336699" };
    await t.platform.database.insertInto("teams").values(team).execute();
    const id = await scene.waiting();
    const stranger = await elsewhere.agent("Vreemd");
    for (const body of [{ teamId }, { personId: stranger.id }])
      await expect(scene.api(scene.lead).assignConversation({ ...params(id), body })).rejects.toMatchObject(
        refused("not_found"),
      );
  });

  it("a change of hands that came another way is in the history too", async () => {
    const sanne = await scene.agent("Sanne");
    const id = await scene.waiting();
    await t.platform.work(scene.organisationId, scene.lead.actor, async (work) => {
      const changed = await conversations.assign(work, id, { assigneeId: sanne.id });
      if (isRefusal(changed)) throw new Error(changed.refused);
    });
    expect(await scene.historyOf(id)).toMatchObject([{ personId: sanne.id, by: scene.lead.actor, ended: null }]);
  });

  it("answering a chat that was offered is taking it up", async () => {
    const sanne = await scene.agent("Sanne");
    const id = await scene.waiting({ channel: "chat" });
    await scene.pass();
    const body = {
      id: newId<MessageId>(),
      kind: "reply" as const,
      richText: "<p>Goedemorgen!</p>",
      seenMessageId: null,
    };
    await t.api(sanne, conversationOperations).sendMessage({ ...params(id), body });
    expect((await scene.historyOf(id))[0]).toMatchObject({ personId: sanne.id, offeredUntil: null, ended: null });
  });

  it("giving many at once follows the same rules, one by one", async () => {
    const [sanne, joris] = [await scene.agent("Sanne"), await scene.agent("Joris")];
    const [free, taken] = [await scene.waiting(), await scene.waiting({ assignee_id: joris.id })];
    const body = { conversationIds: [free, taken], assigneeId: sanne.id };
    const { changed, refused: refusals } = await t.api(sanne, conversationOperations).changeManyConversations({ body });
    expect([changed, refusals]).toEqual([[free], [{ conversationId: taken, code: "forbidden" }]]);
    expect((await scene.historyOf(free))[0]).toMatchObject({ personId: sanne.id, explanation: { code: "taken" } });
  });
});
