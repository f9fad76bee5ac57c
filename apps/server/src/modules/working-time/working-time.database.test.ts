/** Working time with a server and a database: what is written, who may write it, what waits, what is let through, and who sees that. */
import type { LuwteEvent } from "@luwte/contract/events.ts";
import { type ConversationId, newId, type WorkingDayId, type WorkingOverrideId } from "@luwte/contract/ids.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as operations from "@luwte/contract/operations/workingTime.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sweepOnce } from "../../platform/jobs/sweeps.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { arrivalSweep, arrive, notificationsModule, notify } from "../notifications/public.ts";
import { workingTimeModule } from "./public.ts";

const MONDAY_10 = new Date("2026-03-02T10:00:00+01:00");
const MONDAY_20 = new Date("2026-03-02T20:00:00+01:00");
const TUESDAY_9 = new Date("2026-03-03T09:00:00+01:00");
const DAY = [{ from: "09:00", to: "17:00" }];
const OFFICE = [DAY, DAY, DAY, DAY, DAY, [], []];

let t: TestPlatform;
let [noor, sanne, lead] = [] as unknown as [TestPerson, TestPerson, TestPerson];
beforeAll(async () => {
  t = await testPlatform({ modules: [notificationsModule, workingTimeModule({ arrive })] });
});
afterAll(() => t.close());
beforeEach(async () => {
  t.clock.set(MONDAY_10);
  const organisationId = await t.organisation();
  noor = await t.person("agent", { name: "Noor", organisationId, works: "as_written" });
  sanne = await t.person("agent", { name: "Sanne", organisationId });
  lead = await t.person("lead", { name: "Bram", organisationId });
});

const api = (person: TestPerson) => t.api(person, operations);
const tools = (person: TestPerson) => t.api(person, inboxTools);
const of = (person: TestPerson) => ({ params: { personId: person.id } });
const office = (by: TestPerson = noor, from = "2026-01-01") =>
  api(by).saveWorkingPattern({ ...of(noor), body: { from, week: OFFICE } });
const mention = (conversationId: ConversationId = newId(), by: TestPerson = sanne) =>
  t.platform.work(noor.organisationId, by.actor, (work) =>
    notify(work, { personId: noor.id, kind: "mentioned", conversationId, params: { by: by.name, subject: "Pakket" } }),
  );
const sweep = () => sweepOnce(arrivalSweep(t.platform));
const heard = (action: () => Promise<unknown>): Promise<LuwteEvent[]> => t.during(noor.organisationId, action);
const shown = async () => (await tools(noor).listNotifications()).items;

describe("outside of working time", () => {
  beforeEach(() => office());

  it("nothing is heard, listed or counted, and at the next start all of it comes in one piece, in order", async () => {
    t.clock.set(MONDAY_20);
    const sent: (string | undefined)[] = [];
    const silence = await heard(async () => {
      for (let each = 0; each < 6; each++) {
        t.clock.advance(1000);
        sent.push((await mention())?.id);
      }
      await sweep();
    });
    expect(silence).toEqual([]);
    expect(await tools(noor).listNotifications()).toMatchObject({ items: [], unread: 0 });
    expect((await tools(noor).countWaiting()).waiting).toBe(6);
    t.clock.set(TUESDAY_9);
    const events = await heard(() => Promise.all([sweep(), sweep()]));
    expect(events.map(({ type }) => type)).toEqual(["notifications.arrived"]);
    const [event] = events as Extract<LuwteEvent, { type: "notifications.arrived" }>[];
    expect(event!.payload.notifications.map(({ id }) => id)).toEqual(sent);
    expect(event!.payload.notifications.every(({ arrivedAt }) => arrivedAt === TUESDAY_9.toISOString())).toBe(true);
    expect(await heard(sweep)).toEqual([]);
  });

  it("who reads on Monday does not read what waits", async () => {
    t.clock.set(MONDAY_20);
    await mention();
    await tools(noor).readNotifications({ body: { until: t.clock.now().toISOString() } });
    t.clock.set(TUESDAY_9);
    await sweep();
    expect((await tools(noor).listNotifications()).unread).toBe(1);
  });

  it("looking at what waits is one's own choice", async () => {
    t.clock.set(MONDAY_20);
    await mention();
    await tools(noor).takeWaiting();
    expect((await shown()).length).toBe(1);
  });

  it("who says that they work now gets what waited, and what is sent until they stop", async () => {
    t.clock.set(MONDAY_20);
    await mention();
    const until = new Date(MONDAY_20.getTime() + 7_200_000).toISOString();
    const { workingTime } = await api(noor).workNow({ body: { until } });
    expect(workingTime).toMatchObject({ workingUntil: until, reach: { works: true, because: "chosen" } });
    await mention();
    expect((await shown()).length).toBe(2);
    t.clock.advance(60_000);
    await api(noor).workNow({ body: { until: null } });
    await mention();
    expect((await shown()).length).toBe(2);
  });

  it("a day longer than twelve hours is refused", async () => {
    const until = new Date(MONDAY_10.getTime() + 13 * 3_600_000).toISOString();
    await expect(api(noor).workNow({ body: { until } })).rejects.toMatchObject({
      problem: { code: "invalid_request" },
    });
  });

  it("before sending one is told when it will arrive", async () => {
    t.clock.set(MONDAY_20);
    const { people } = await api(sanne).listReach({ body: { mentions: [noor.id, sanne.id] } });
    expect(people).toEqual([
      { personId: noor.id, works: false, because: "written", nextStart: TUESDAY_9.toISOString() },
      { personId: sanne.id, works: true, because: "written", nextStart: null },
    ]);
  });
});

it("without a pattern it waits until they are at a desk, and nobody claims to know when", async () => {
  await mention();
  expect(await shown()).toEqual([]);
  const [reach] = (await api(sanne).listReach({ body: { mentions: [noor.id] } })).people;
  expect(reach).toMatchObject({ works: false, because: "not_at_desk", nextStart: null });
  const desk = {
    person_id: noor.id,
    organisation_id: noor.organisationId,
    chosen: "busy",
    last_seen_at: t.clock.now(),
  };
  await t.platform.database.insertInto("availabilities").values(desk).execute();
  await sweep();
  expect((await shown()).length).toBe(1);
});

describe("an exception", () => {
  const ask = (conversationId: ConversationId | null, by: TestPerson = sanne) =>
    api(by).letThrough({
      body: {
        id: newId<WorkingOverrideId>(),
        personId: noor.id,
        conversationId,
        reason: "safety",
        words: "Dreiging bij de balie",
      },
    });
  beforeEach(async () => {
    await office();
    t.clock.set(MONDAY_20);
  });

  it("lets through what its sender does about that conversation for ten minutes, and nothing else", async () => {
    const conversation = newId<ConversationId>();
    await mention(conversation, lead);
    await ask(conversation);
    expect((await shown()).length).toBe(1);
    await mention(conversation);
    expect((await shown())[0]?.params.times).toBe(2);
    await mention(newId());
    await mention(newId(), lead);
    expect((await shown()).length).toBe(1);
    t.clock.advance(10 * 60_000);
    await mention(conversation);
    expect((await shown())[0]?.params.times).toBe(2);
  });

  it("is listed for the colleague, its sender and leads, and counted without names for everybody", async () => {
    await ask(null);
    const stranger = await t.person("agent", { organisationId: noor.organisationId });
    const seen = async (person: TestPerson) => (await api(person).listOverrides()).items.length;
    expect([await seen(noor), await seen(sanne), await seen(lead), await seen(stranger)]).toEqual([1, 1, 1, 0]);
    const { counts } = await api(stranger).countOverrides();
    expect(counts).toEqual([{ month: "2026-03", reason: "safety", count: 1 }]);
  });

  it("is refused in working time, and asks words", async () => {
    t.clock.set(TUESDAY_9);
    await expect(ask(null)).rejects.toMatchObject({ problem: { code: "not_needed" } });
    const body = {
      id: newId<WorkingOverrideId>(),
      personId: noor.id,
      conversationId: null,
      reason: "safety" as const,
      words: " ",
    };
    await expect(api(sanne).letThrough({ body })).rejects.toMatchObject({ problem: { code: "invalid_request" } });
  });
});

describe("writing down", () => {
  it("one's own; a lead a colleague's, which is kept in the log; never another's", async () => {
    expect((await office()).workingTime.patterns).toEqual([{ from: "2026-01-01", week: OFFICE, madeBy: noor.id }]);
    await expect(office(sanne)).rejects.toMatchObject({ problem: { code: "forbidden" } });
    expect((await office(lead, "2026-04-01")).workingTime.patterns.map(({ madeBy }) => madeBy)).toEqual([
      noor.id,
      lead.id,
    ]);
    const log = t.platform.database.selectFrom("audit_log").select(["action", "subject_id"]);
    const rows = await log.where("organisation_id", "=", noor.organisationId).execute();
    expect(rows).toEqual([{ action: "working_time.changed", subject_id: noor.id }]);
  });

  it("a day off and a shift beside the pattern, and taking them back", async () => {
    await office();
    const id = newId<WorkingDayId>();
    const params = { personId: noor.id, workingDayId: id };
    const { workingTime } = await api(noor).addWorkingDay({
      params,
      body: { day: { kind: "off", day: "2026-03-02" } },
    });
    expect(workingTime.reach).toMatchObject({ works: false, nextStart: TUESDAY_9.toISOString() });
    expect((await api(noor).removeWorkingDay({ params })).workingTime.reach.works).toBe(true);
    const shift = { kind: "extra", day: "2026-03-02", from: "19:00", to: "18:00" } as const;
    await expect(api(noor).addWorkingDay({ params, body: { day: shift } })).rejects.toMatchObject({
      problem: { code: "invalid_request" },
    });
  });

  it("hours that overlap are refused with the time that is wrong", async () => {
    const week = [
      [
        { from: "09:00", to: "13:00" },
        { from: "12:00", to: "17:00" },
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ];
    const asked = api(noor).saveWorkingPattern({ ...of(noor), body: { from: "2026-03-02", week } });
    await expect(asked).rejects.toMatchObject({ problem: { errors: [{ pointer: "/body/week", value: "12:00" }] } });
  });

  it("an earlier week goes on to hold when a later one is taken away", async () => {
    await office();
    await api(noor).saveWorkingPattern({ ...of(noor), body: { from: "2026-03-01", week: null } });
    expect((await api(noor).getWorkingTime(of(noor))).workingTime.reach.because).toBe("not_at_desk");
    await api(noor).removeWorkingPattern({ ...of(noor), body: { from: "2026-03-01" } });
    expect((await api(noor).getWorkingTime(of(noor))).workingTime.reach.works).toBe(true);
  });
});
