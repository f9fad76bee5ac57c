/** The time ledger with a server and a database: nothing before the decision, one's own and nobody else's, and what is released of teams. */
import { newId, type TimeEntryId } from "@luwte/contract/ids.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import * as operations from "@luwte/contract/operations/timeLedger.ts";
import { RIGHTS, type Right } from "@luwte/contract/rights.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestCaller, TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { tablesOf } from "../../testing/walls/rows.ts";
import { MEASURED } from "./dossier/rules.ts";
import { releaseWeek, timeLedgerModule } from "./public.ts";

const MONDAY_10 = new Date("2026-03-02T10:00:00+01:00");
const NEXT_WEDNESDAY = new Date("2026-03-11T05:00:00+01:00");
const WEEK = "2026-03-02";
const DECISION = { reference: "OR 2026-04", date: "2026-02-01" };
const TABLES = ["time_signals", "time_entries", "time_weeks", "time_releases"] as const;

let t: TestPlatform;
let [boss, sanne, noor] = [] as unknown as [TestPerson, TestPerson, TestPerson];
beforeAll(async () => {
  t = await testPlatform({ modules: [timeLedgerModule] });
});
afterAll(() => t.close());
beforeEach(async () => {
  t.clock.set(MONDAY_10);
  const organisationId = await t.organisation();
  boss = await t.person("administrator", { organisationId });
  sanne = await t.person("agent", { organisationId, works: "as_written" });
  noor = await t.person("agent", { organisationId, works: "as_written" });
});

const api = (caller: TestCaller) => t.api(caller, operations);
const decide = (on = true, version = 0) => api(boss).saveTimeLedger({ body: { on, decision: DECISION, version } });
const note = (person: TestPerson, doing: "conversation" | "note" | null) => api(person).noteTime({ body: { doing } });
const own = async (caller: TestCaller) => (await api(caller).getOwnTime({ query: { week: WEEK } })).time;
const monday = async (person: TestPerson) => (await own(person)).days[0]!.minutes;
const meeting = (person: TestPerson, from = "09:00", to = "09:30") =>
  api(person).saveTimeEntry({
    params: { timeEntryId: newId<TimeEntryId>() },
    body: { kind: "meetings", from: `2026-03-02T${from}:00+01:00`, to: `2026-03-02T${to}:00+01:00` },
  });
async function rows(): Promise<number> {
  const counts = TABLES.map(async (table) => {
    const all = t.platform.database.selectFrom(table).select("organisation_id");
    return (await all.where("organisation_id", "=", boss.organisationId).execute()).length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

describe("before a decision", () => {
  it("nothing is kept, whatever desks say, and it cannot be switched on", async () => {
    expect((await note(sanne, "conversation")).counted).toBe(false);
    await expect(meeting(sanne)).rejects.toMatchObject({ problem: { code: "decision_needed" } });
    const asked = api(boss).saveTimeLedger({ body: { on: true, decision: null, version: 0 } });
    await expect(asked).rejects.toMatchObject({ problem: { code: "decision_needed" } });
    expect(await rows()).toBe(0);
  });
});

it("switching off stops at once, and what is there can be deleted", async () => {
  await decide();
  await note(sanne, "conversation");
  expect((await decide(false, 1)).ledger).toMatchObject({ on: false, hasData: true });
  expect((await note(sanne, "note")).counted).toBe(false);
  expect((await api(boss).deleteTimeData()).ledger.hasData).toBe(false);
  expect(await rows()).toBe(0);
});

describe("one's own week", () => {
  beforeEach(() => decide());

  it("is what desks said, in stretches without holes", async () => {
    for (const doing of ["conversation", "conversation", "note", "note", null] as const) {
      await note(sanne, doing);
      t.clock.advance(30_000);
    }
    expect(await monday(sanne)).toMatchObject({ helping: 0.5, notes: 1, unknown: 0.5 });
  });

  it("has silence as silence, and what the person wrote before what the desk said", async () => {
    await note(sanne, "conversation");
    t.clock.advance(600_000);
    await note(sanne, "conversation");
    expect((await monday(sanne)).helping).toBe(0);
    await meeting(sanne);
    expect((await monday(sanne)).meetings).toBe(30);
  });

  it("takes meetings from a calendar file, once, and no word of it", async () => {
    const lines = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "BEGIN:VEVENT",
      "UID:1",
      "DTSTART:20260302T080000Z",
      "DURATION:PT45M",
      "SUMMARY:Ontslag Piet",
      "END:VEVENT",
      "END:VCALENDAR",
    ];
    const file = new Blob([lines.join("\r\n")], { type: "text/calendar" });
    const send = () => api(sanne).importMeetings({ file });
    expect(await send()).toEqual({ added: 1, skipped: 0 });
    await send();
    const time = await own(sanne);
    expect(time.entries).toHaveLength(1);
    expect(JSON.stringify(time)).not.toContain("Piet");
    expect(time.days[0]!.minutes.meetings).toBe(45);
  });

  it("is seen by nobody else: a lead, an administrator and a key with every right ask, and get their own or nothing", async () => {
    await note(sanne, "conversation");
    await meeting(sanne);
    const lead = await t.person("lead", { organisationId: sanne.organisationId, works: "as_written" });
    for (const other of [lead, noor]) expect(await own(other)).toMatchObject({ entries: [] });
    expect((await own(boss)).entries).toEqual([]);
    const key = await t.key(Object.keys(RIGHTS) as Right[], sanne.organisationId);
    await expect(own(key)).rejects.toMatchObject({ problem: { code: "forbidden" } });
    const log = t.platform.database.selectFrom("audit_log").select(["action", "actor", "details"]);
    const lines = await log.where("organisation_id", "=", sanne.organisationId).execute();
    expect(lines.map(({ action }) => action)).toEqual(["time_ledger.changed"]);
    expect(JSON.stringify(lines)).not.toContain(sanne.id);
  });

  it("another's entry can be neither changed nor taken away", async () => {
    const { entry } = await meeting(sanne);
    const params = { timeEntryId: entry.id };
    await expect(api(noor).removeTimeEntry({ params })).rejects.toMatchObject({ problem: { code: "not_found" } });
    const body = { kind: "helping" as const, from: entry.from, to: entry.to };
    await expect(api(noor).saveTimeEntry({ params, body })).rejects.toMatchObject({ problem: { code: "not_found" } });
  });
});

it("no operation of it can name a person, and no answer has one", () => {
  for (const { params, query, body, reply, id } of Object.values(operations) as Operation[]) {
    const named = JSON.stringify(
      [params, query, body, reply].map((shape) => shape && Object.keys((shape as { shape?: object }).shape ?? {})),
    );
    expect(named, id).not.toMatch(/person|agent|member/i);
  }
});

describe("a team's week", () => {
  const release = () => t.platform.work(boss.organisationId, { kind: "system", name: "time-ledger" }, releaseWeek);
  async function work(count: number) {
    await decide();
    const { organisationId } = boss;
    const people = await Promise.all(
      Array.from({ length: count }, () => t.person("agent", { organisationId, works: "as_written" })),
    );
    for (const person of people) await meeting(person);
    t.clock.set(NEXT_WEDNESDAY);
    return people;
  }

  it("of four people is never released", async () => {
    await work(4);
    await release();
    expect((await api(sanne).listTeamTime()).weeks).toEqual([]);
  });

  it("of five is, once, and stays as it was released", async () => {
    const people = await work(5);
    await release();
    const { weeks } = await api(sanne).listTeamTime();
    expect(weeks).toMatchObject([{ week: WEEK, teamId: null, people: 5, shares: { meetings: 100 } }]);
    expect(JSON.stringify(weeks)).not.toContain(people[0]!.id);
    await meeting(noor, "11:00", "13:00");
    await release();
    expect((await api(sanne).listTeamTime()).weeks).toEqual(weeks);
  });

  it("waits until corrections are over", async () => {
    await work(5);
    t.clock.set(new Date("2026-03-10T05:00:00+01:00"));
    await release();
    expect((await api(sanne).listTeamTime()).weeks).toEqual([]);
  });
});

it("the dossier names every column there is, and no other", async () => {
  const columns = (await tablesOf(t.inside.pool)).filter(({ name }) => name.startsWith("time_"));
  const real = columns.map(({ name, columns: all }) => [name, all.map((each) => each.name).toSorted()]);
  const said = Object.entries(MEASURED).map(([name, { fields }]) => [name, fields.split(" ").toSorted()]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(real));
  for (const language of ["nl", "fr", "en"] as const) {
    const dossier = await api(sanne).getTimeDossier({ query: { language } });
    expect(dossier.html).toContain("time_signals");
    expect(dossier.changes).toHaveLength(dossier.version);
  }
});
