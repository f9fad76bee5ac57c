/** Service levels with a server and a database: what can be saved, what that does to what waits, and who hears of it when it is late. */
import { type ConversationId, type CustomerGroupId, type CustomerId, newId, type TeamId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/serviceLevels.ts";
import type { ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sweepOnce } from "../../platform/jobs/sweeps.ts";
import type { Actor } from "../../platform/work/work.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { createConversations } from "../conversations/public.ts";
import { escalationSweep, recountReaction } from "./jobs.ts";
import { dueTimes, serviceLevelsModule } from "./public.ts";

const needs = { conversations: createConversations({ channels: { deliver: async () => {} }, dueTimes }) };

const TEST: Actor = { kind: "system", name: "test" };
let t: TestPlatform;
let lead: TestPerson;
let organisationId: TestPerson["organisationId"];

beforeAll(async () => {
  t = await testPlatform({ modules: [serviceLevelsModule(needs)] });
});
afterAll(() => t.close());
beforeEach(async () => {
  organisationId = await t.organisation();
  lead = await t.person("lead", { name: "Bram", organisationId });
});

const api = (caller = lead) => t.api(caller, operations);
const refused = (code: string, details = {}) => ({ problem: { code, ...details } });

async function save(change: Partial<ServiceLevels>): Promise<void> {
  const { serviceLevels, version } = await api().getServiceLevels();
  await api().saveServiceLevels({ body: { serviceLevels: { ...serviceLevels, ...change }, version } });
}

it("the coming days leave out what is closed", async () => {
  const { days } = await api().listServiceDays({ query: { days: 6 } });
  expect(days.map(({ day }) => day.slice(8))).toEqual(["02", "03", "04", "05", "06", "09"]);
  expect(days[0]).toEqual({
    day: "2026-03-02",
    opensAt: "2026-03-02T08:00:00.000Z",
    closesAt: "2026-03-02T16:00:00.000Z",
  });
});

async function customer(groupId: CustomerGroupId | null = null): Promise<CustomerId> {
  const id = newId<CustomerId>();
  await t.platform.database
    .insertInto("customers")
    .values({ id, organisation_id: organisationId, name: "Ilse", group_id: groupId })
    .execute();
  return id;
}
async function group(): Promise<CustomerGroupId> {
  const id = newId<CustomerGroupId>();
  await t.platform.database
    .insertInto("customer_groups")
    .values({ id, organisation_id: organisationId, name: "Vaste klanten" })
    .execute();
  return id;
}

type Given = { channel?: string; customer_id?: CustomerId; due_at?: Date | null; team_id?: TeamId };
async function waiting(given: Given = {}): Promise<ConversationId> {
  const [id, now] = [newId<ConversationId>(), t.clock.now()];
  const customerId = given.customer_id ?? (await customer());
  const values = {
    channel: "mail",
    reply_token: id,
    waiting_since: now,
    urgent_at: now,
    last_activity_at: now,
    subject: "Pakje",
    ...given,
  };
  await t.platform.database
    .insertInto("conversations")
    .values({ id, organisation_id: organisationId, ...values, customer_id: customerId })
    .execute();
  return id;
}
const dueOf = async (id: ConversationId) =>
  (
    await t.platform.database
      .selectFrom("conversations")
      .select("due_at")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).due_at?.toISOString() ?? null;
const inHours = (hours: number) => new Date(t.clock.now().getTime() + hours * 3_600_000);
const target = (minutes: number, groupId: CustomerGroupId | null = null) => ({
  channel: null,
  groupId,
  firstAnswerMinutes: minutes,
  nextAnswerMinutes: minutes,
});

describe("due times", () => {
  const facts = { channel: "mail" as const, groupId: null, answeredBefore: false };
  const due = () =>
    t.platform.work(organisationId, TEST, (work) => dueTimes(work, { ...facts, waitingSince: work.now }));

  it("are there from the first day: a working day for a mail", async () => {
    expect(await due()).toEqual(new Date("2026-03-03T09:00:00Z"));
  });
  it("follow the hours, the holidays and the targets of the team", async () => {
    await save({
      targets: [target(8 * 60)],
      hours: {
        week: Array.from({ length: 7 }, () => [{ from: "09:00", to: "17:00" }]),
        exceptions: [{ day: "2026-03-03", open: [] }],
      },
    });
    expect(await due()).toEqual(new Date("2026-03-04T09:00:00Z"));
    const christmas = new Date("2026-12-24T15:30:00Z");
    await save({ holidays: { country: "NL", keys: ["12-25", "12-26"] } });
    const over = await t.platform.work(organisationId, TEST, (work) =>
      dueTimes(work, { ...facts, waitingSince: christmas }),
    );
    expect(over).toEqual(new Date("2026-12-27T15:30:00Z"));
  });
});

describe("saving", () => {
  it("hours that are never open are refused, and say for which channel", async () => {
    const never = { week: [[], [], [], [], [], [], []], exceptions: [] };
    await expect(save({ hours: never })).rejects.toMatchObject(refused("never_open", { details: { channel: "mail" } }));
    await expect(save({ chatHours: never })).rejects.toMatchObject(
      refused("never_open", { details: { channel: "chat" } }),
    );
  });
  it("hours that cannot be are refused with the value", async () => {
    const wrong = { week: [[{ from: "17:00", to: "09:00" }], [], [], [], [], [], []], exceptions: [] };
    const asked = save({ hours: wrong });
    await expect(asked).rejects.toMatchObject({
      problem: { code: "invalid_request", errors: [{ code: "ends_before_it_begins", detail: "17:00-09:00" }] },
    });
  });
  it("a group of customers that is not there is refused", async () => {
    await expect(save({ targets: [target(60, newId<CustomerGroupId>())] })).rejects.toMatchObject(refused("not_found"));
  });
  it("of two who save at once the second looks again", async () => {
    const results = await Promise.allSettled([save({ holidays: null }), save({ holidays: null })]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
  it("is for leads, and every other organisation has its own", async () => {
    const agent = await t.person("agent", { organisationId });
    const { serviceLevels, version } = await api(agent).getServiceLevels();
    await expect(api(agent).saveServiceLevels({ body: { serviceLevels, version } })).rejects.toMatchObject(
      refused("forbidden"),
    );
    await save({ targets: [] });
    const elsewhere = await t.person("lead", { organisationId: await t.organisation() });
    expect((await api(elsewhere).getServiceLevels()).serviceLevels.targets).toHaveLength(2);
  });
});

describe("counting again", () => {
  it("what waits gets the due time of the new targets, what waits for the customer gets none", async () => {
    const ids = await Promise.all(Array.from({ length: 250 }, () => waiting()));
    await save({ targets: [target(60)] });
    await t.runJobs();
    expect(new Set(await Promise.all(ids.map(dueOf)))).toEqual(new Set(["2026-03-02T10:00:00.000Z"]));
    await save({ targets: [] });
    await t.runJobs();
    expect(new Set(await Promise.all(ids.map(dueOf)))).toEqual(new Set([null]));
  });
  it("tells only what changed", async () => {
    await waiting({ due_at: new Date("2026-03-03T09:00:00Z") });
    expect(
      await t.during(organisationId, async () => {
        await save({});
        await t.runJobs();
      }),
    ).toEqual([]);
  });
  it("a customer who comes into another group is promised what that group is", async () => {
    const groupId = await group();
    const customerId = await customer();
    const id = await waiting({ customer_id: customerId });
    await save({ targets: [target(30, groupId), target(60)] });
    await t.runJobs();
    await t.platform.database
      .updateTable("customers")
      .set({ group_id: groupId })
      .where("id", "=", customerId)
      .execute();
    const changed = {
      type: "customer.changed",
      organisationId,
      at: t.clock.now(),
      payload: { customer: { id: customerId, groupId }, groupBefore: groupId },
    };
    await recountReaction(needs).react([changed as never], t.platform);
    expect(await dueOf(id)).toBe("2026-03-02T10:00:00.000Z");
    changed.payload = { customer: { id: customerId, groupId }, groupBefore: null as never };
    await recountReaction(needs).react([changed as never], t.platform);
    expect(await dueOf(id)).toBe("2026-03-02T09:30:00.000Z");
  });
});

describe("escalation", () => {
  const sweep = () => sweepOnce(escalationSweep(t.platform));
  const told = async () =>
    await t.platform.database
      .selectFrom("notifications")
      .select(["person_id", "kind", "conversation_id"])
      .where("organisation_id", "=", organisationId)
      .execute();

  it("tells the lead once, however many look", async () => {
    const id = await waiting({ due_at: t.clock.now() });
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    expect(await told()).toEqual([{ person_id: lead.id, kind: "escalated", conversation_id: id }]);
  });
  it("is silent before the time, and about what is answered", async () => {
    await waiting({ due_at: inHours(1) });
    await waiting({ due_at: null });
    await sweep();
    expect(await told()).toEqual([]);
  });
  it("comes in time where a team chose so, and again for another due time", async () => {
    await save({ escalateMinutes: { mail: -60, chat: null } });
    await t.runJobs();
    const id = await waiting({ due_at: inHours(1) });
    await waiting({ due_at: inHours(-5), channel: "chat" });
    await sweep();
    expect(await told()).toHaveLength(1);
    await t.platform.database
      .updateTable("notifications")
      .set({ read_at: t.clock.now() })
      .where("organisation_id", "=", organisationId)
      .execute();
    await t.platform.database
      .updateTable("conversations")
      .set({ due_at: inHours(-1) })
      .where("id", "=", id)
      .execute();
    await sweep();
    expect(await told()).toHaveLength(2);
  });
});

it("holidays are there to choose from, and the door says when the team is there", async () => {
  const { holidays } = await api().listHolidays({ query: { country: "BE", year: 2026 } });
  expect(holidays.find((day) => day.day === "2026-07-21")).toMatchObject({
    usual: true,
    name: { nl: "Nationale feestdag", fr: "Fête nationale" },
  });
  expect(await api().getOpening()).toEqual({ open: true, opensAt: "2026-03-02T09:00:00.000Z" });
  await save({
    chatHours: { week: Array.from({ length: 7 }, () => [{ from: "18:00", to: "20:00" }]), exceptions: [] },
  });
  expect(await api().getOpening({ query: { channel: "chat" } })).toEqual({
    open: false,
    opensAt: "2026-03-02T17:00:00.000Z",
  });
});
