/** Waits with a server and a database: what is said, what is learned of it, and what may be chosen instead. */
import * as complianceOperations from "@luwte/contract/operations/compliance.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as operations from "@luwte/contract/operations/waiting.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { noteContact } from "../compliance/public.ts";
import { openHouse, openScene, type Scene } from "./testing/scene.ts";

const MINUTE = 60_000;
const MONDAY = new Date("2026-03-02T09:00:00.000Z");
let t: Awaited<ReturnType<typeof openHouse>>;
let scene: Scene;
beforeAll(async () => {
  t = await openHouse();
});
afterAll(() => t.close());
beforeEach(async () => {
  t.clock.set(MONDAY);
  scene = await openScene(t);
});

const later = (minutes: number): void => t.clock.advance(minutes * MINUTE);
const linesOf = async (id: Awaited<ReturnType<Scene["question"]>>): Promise<readonly string[]> =>
  (await scene.look(id))?.lines ?? [];
const insight = () => t.api(scene.lead, operations).getWaitInsight({});
const conversationOf = async (conversationId: Awaited<ReturnType<Scene["question"]>>) =>
  (await t.api(scene.lead, conversationOperations).getConversation({ params: { conversationId } })).conversation;

describe("who waits", () => {
  test("is told their place by the router's order, and plainly that no time is known yet", async () => {
    await scene.agent("Sanne");
    const mail = await scene.question({ channel: "mail" });
    later(1);
    const [first, second] = [await scene.question(), await scene.question()];
    await scene.pass();
    expect(await linesOf(first)).toEqual(["U bent de volgende.", "Hoe lang het duurt weten wij nog niet."]);
    expect((await linesOf(second))[0]).toBe("Er is nog 1 vraag vóór u.");
    expect((await linesOf(mail))[0]).toBe("Er zijn nog 2 vragen vóór u.");
  });

  test("is told a range once enough is known, and the same again while nothing changes", async () => {
    const sanne = await scene.agent("Sanne");
    await scene.learned("chat|", 10);
    await scene.question();
    const id = await scene.question();
    await scene.pass();
    expect((await linesOf(id))[1]).toMatch(/^U krijgt naar verwachting antwoord over 15 tot 25 min\.$/);
    await scene.beat(sanne);
    expect(await scene.pass()).toEqual({ ended: 0, announced: 0 });
  });

  test("hears why it takes longer when a colleague leaves, and when somebody urgent goes first", async () => {
    const [sanne, joris] = [await scene.agent("Sanne"), await scene.agent("Joris")];
    await scene.learned("chat|", 20);
    await scene.question();
    const id = await scene.question();
    await scene.pass();
    await scene.choose(joris, "away");
    await scene.beat(sanne);
    await scene.pass();
    expect((await linesOf(id)).at(-1)).toContain("minder medewerkers");
    const urgent = [await scene.question(), await scene.question()];
    for (const conversationId of urgent)
      await t
        .api(scene.lead, conversationOperations)
        .changeConversation({ params: { conversationId }, body: { priority: "high" } });
    await scene.beat(sanne);
    await scene.pass();
    expect((await linesOf(id)).at(-1)).toContain("dringende vraag ging voor");
  });

  test("is never told a later time without a reason: what was said passes, and then it is said that it takes longer", async () => {
    const sanne = await scene.agent("Sanne");
    await scene.learned("chat|", 4);
    const id = await scene.question();
    await scene.pass();
    const before = (await linesOf(id))[1];
    await scene.learned("chat|", 40);
    await scene.beat(sanne);
    expect(await scene.pass()).toMatchObject({ announced: 0 });
    expect((await linesOf(id))[1]).toBe(before);
    later(20);
    await scene.beat(sanne);
    expect(await scene.pass()).toMatchObject({ announced: 1 });
    expect((await linesOf(id)).at(-1)).toContain("vragen meer tijd dan anders");
  });

  test("by mail while we are closed, hears when we are back and no time that nobody knows", async () => {
    t.clock.set(new Date("2026-03-07T09:00:00.000Z"));
    const id = await scene.question({ channel: "mail" });
    await scene.pass();
    expect(await linesOf(id)).toEqual([
      "U bent de volgende.",
      "Wij zijn nu gesloten. Vanaf maandag 9 maart om 09:00 zijn wij er weer.",
    ]);
  });
});

describe("what came of it", () => {
  test("is kept with what was announced, and learned from when it was answered", async () => {
    const sanne = await scene.agent("Sanne");
    await scene.learned("chat|", 10);
    const [held, missed, left] = [await scene.question(), await scene.question(), await scene.question()];
    await scene.pass();
    later(10);
    await scene.answer(sanne, held);
    later(180);
    await scene.answer(sanne, missed);
    await t
      .api(scene.lead, conversationOperations)
      .setConversationState({ params: { conversationId: left }, body: { kind: "solved" } });
    expect(await scene.pass()).toMatchObject({ ended: 3 });
    const { insight: seen } = await insight();
    expect(seen.all).toMatchObject({ held: 1, of: 2, share: 0.5 });
    expect(seen.queues).toMatchObject([{ channel: "chat", teamId: null, learned: 62, of: 2 }]);
    expect(seen).toMatchObject({ left: 1, chosen: 0, unknown: 0, promised: 0.8 });
    expect(seen.weeks).toMatchObject([{ day: "2026-03-02", of: 2 }]);
    expect(await scene.look(held)).toBeNull();
  });

  test("is counted, and never changed", async () => {
    await scene.question();
    await scene.pass();
    await expect(
      t.platform.work(scene.organisationId, { kind: "system", name: "test" }, ({ tx }) =>
        tx.updateTable("wait_announcements").set({ ahead: 0 }).execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});

describe("a call-back on the compliance clock", () => {
  test("is promised, made, or given up by who chose it, and the monthly report counts that both ways", async () => {
    const sanne = await scene.agent("Sanne");
    const phoned = (contact: string, kind: "contact_begun" | "abandoned") =>
      t.platform.work(scene.organisationId, { kind: "system", name: "test" }, (work) =>
        noteContact(work, [{ contact, kind, channel: "phone", at: work.now.getTime(), source: `${kind} ${contact}` }]),
      );
    const [called, forgotten, gaveUp] = [await scene.question(), await scene.question(), await scene.question()];
    await scene.pass();
    for (const id of [called, forgotten, gaveUp]) {
      await phoned(id, "contact_begun");
      const [at, later] = await scene.free(id);
      await scene.wish(id, { at: at! });
      await scene.wish(id, { at: later! });
    }
    await scene.callBack(sanne, called);
    later(5);
    await scene.cancel(gaveUp);
    await phoned(gaveUp, "abandoned");
    t.clock.set(new Date("2026-03-05T09:00:00.000Z"));
    const params = { pack: "be-charter-2011", month: "2026-03" };
    const { report } = await t.api(scene.lead, complianceOperations).getComplianceReport({ params });
    expect(report.figures[0]).toMatchObject({
      contacts: 3,
      countedAsMissed: { of: 3, kept: 1 },
      leftOut: { of: 2, kept: 1 },
    });
    expect(report.chain.events).toBe(12);
  });
});

describe("instead of waiting", () => {
  test("a call at a time is a promise, is put aside until just before, and keeps its place", async () => {
    await scene.agent("Sanne");
    const id = await scene.question();
    await scene.pass();
    const { waitingSince } = await conversationOf(id);
    const at = (await scene.free(id))[1]!;
    expect(await scene.wish(id, { at })).toBeUndefined();
    expect(await conversationOf(id)).toMatchObject({
      waitingSince,
      promiseDueAt: at.toISOString(),
      state: { kind: "snoozed", until: new Date(at.getTime() - 5 * MINUTE).toISOString() },
    });
    expect(await linesOf(id)).toEqual([expect.stringMatching(/^Wij bellen u om \d\d:\d\d op 0470 12 34 56\.$/)]);
    await scene.pass();
    expect((await insight()).insight.chosen).toBe(1);
    t.clock.set(new Date(at.getTime() - 4 * MINUTE));
    await t.runJobs();
    const newer = await scene.question();
    const sanne = await scene.agent("Karel");
    await scene.routeNow();
    expect([(await conversationOf(id)).state.kind, await scene.holder(id)]).toEqual(["open", sanne.id]);
    expect(await scene.holder(newer)).toBe(sanne.id);
  });

  test("two who choose the last place at the same moment: one gets it, the other the next times", async () => {
    const [one, other] = [await scene.question(), await scene.question()];
    await scene.pass();
    const at = (await scene.free(one))[0]!;
    const answers = await Promise.all([scene.wish(one, { at }), scene.wish(other, { at })]);
    const refused = answers.filter((answer) => answer !== undefined);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ refused: "slot_taken" });
    const next = (refused[0]!.details as { slots: string[] }).slots;
    expect(next).not.toContain(at.toISOString());
    expect(new Date(next[0]!).getTime()).toBeGreaterThan(at.getTime());
  });

  test("another time frees the first, and waiting after all puts it back in its place", async () => {
    const id = await scene.question();
    await scene.pass();
    const [first, second] = await scene.free(id);
    await scene.wish(id, { at: first! });
    await scene.wish(id, { kind: "chat", at: second! });
    expect((await scene.free(id)).map(Number)).toContain(first!.getTime());
    expect(await conversationOf(id)).toMatchObject({ promiseDueAt: second!.toISOString() });
    await scene.cancel(id);
    expect(await conversationOf(id)).toMatchObject({ promiseDueAt: null, state: { kind: "open" } });
    await scene.pass();
    await scene.pass();
    expect((await scene.look(id))?.chosen).toBeNull();
    expect((await linesOf(id))[0]).toBe("U bent de volgende.");
  });

  test("by mail keeps its place in the line; nothing is put aside", async () => {
    const id = await scene.question();
    await scene.pass();
    await scene.wish(id, { kind: "mail" });
    await scene.wish(id, { kind: "mail" });
    expect(await linesOf(id)).toEqual([
      "U krijgt het antwoord per mail. U hoeft niet te wachten; uw plaats blijft van u.",
    ]);
    expect((await conversationOf(id)).state.kind).toBe("open");
    const said = t.platform.database.selectFrom("activities").select("code").where("conversation_id", "=", id);
    expect((await said.execute()).filter(({ code }) => code === "wait_chosen_mail")).toHaveLength(1);
  });

  test.each([
    ["without a number that can be called", { phone: "later" }, "phone_needed"],
    ["at a time that was never offered", { at: new Date("2026-03-07T12:00:00.000Z") }, "slot_taken"],
    ["at no time", { at: null }, "slot_taken"],
  ])("is refused %s", async (_what, wish, code) => {
    const id = await scene.question();
    await scene.pass();
    const at = (await scene.free(id))[0]!;
    expect(await scene.wish(id, { at, ...wish })).toMatchObject({ refused: code });
    expect((await conversationOf(id)).promiseDueAt).toBeNull();
  });

  test("is no longer possible once it was answered, and not offered where the team does not want it", async () => {
    const sanne = await scene.agent("Sanne");
    const id = await scene.question();
    await scene.pass();
    await scene.answer(sanne, id);
    expect(await scene.wish(id, { kind: "mail" })).toMatchObject({ refused: "not_waiting" });
    const lead = t.api(scene.lead, operations);
    const { settings, version } = await lead.getWaitSettings();
    await lead.saveWaitSettings({ body: { settings: { ...settings, call: false, chat: false }, version } });
    const other = await scene.question();
    expect(await scene.free(other)).toEqual([]);
  });
});
