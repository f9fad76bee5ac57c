/** Availability with a server and a database: what people choose, what silence means, and what desks are told. */
import type { LuwteEvent } from "@luwte/contract/events.ts";
import * as operations from "@luwte/contract/operations/availability.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sweepOnce } from "../../platform/jobs/sweeps.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { watchPeople } from "../../testing/views.ts";
import { createPeople, peopleModule } from "../people/public.ts";
import { silenceSweep } from "./jobs.ts";
import { availabilityModule, availabilitySource, findAvailabilities } from "./public.ts";

const people = createPeople({ availability: availabilitySource });
const tellPeople = people.changed;
let t: TestPlatform;
let sanne: TestPerson;
let lead: TestPerson;

beforeAll(async () => {
  const needs = { availability: availabilitySource, endAccess: async () => {} };
  t = await testPlatform({ modules: [availabilityModule({ tellPeople }), peopleModule(needs)] });
});
afterAll(() => t.close());
beforeEach(async () => {
  const organisationId = await t.organisation();
  sanne = await t.person("agent", { name: "Sanne", organisationId });
  lead = await t.person("lead", { name: "Bram", organisationId });
});

const api = (caller: TestPerson) => t.api(caller, operations);
const now = async () => {
  const all = await t.platform.read(sanne.organisationId, (tx) => findAvailabilities(tx, t.clock.now()));
  return all.get(sanne.id)?.now.kind;
};
const told = (events: readonly LuwteEvent[]) =>
  events.flatMap((event) => (event.type === "person.changed" ? [event.payload.person.availability] : []));
const inMinutes = (minutes: number) => new Date(t.clock.now().getTime() + minutes * 60_000).toISOString();

describe("choosing", () => {
  it("who chose available but has no desk open is still away", async () => {
    const { availability } = await api(sanne).setAvailability({ body: { kind: "available" } });
    expect(availability).toMatchObject({
      chosen: "available",
      present: false,
      now: { kind: "away", because: "not_present" },
    });
  });
  it("with a desk open it is what they chose", async () => {
    await api(sanne).setAvailability({ body: { kind: "busy" } });
    const { availability, nextInSeconds } = await api(sanne).sendHeartbeat();
    expect([availability.now.kind, nextInSeconds]).toEqual(["busy", 30]);
    expect((await api(lead).listAvailability()).people.map((each) => each.now.kind)).toEqual(["busy"]);
  });
  it("a break until a moment ends by itself", async () => {
    await api(sanne).sendHeartbeat();
    await api(sanne).setAvailability({ body: { kind: "break", until: inMinutes(1) } });
    expect(await now()).toBe("break");
    t.clock.advance(60_000);
    expect(await now()).toBe("available");
  });
  it.each([
    ["in the past", -1],
    ["next year", 60 * 24 * 100],
  ])("a moment %s is refused", async (_name, minutes) => {
    const asked = api(sanne).setAvailability({ body: { kind: "break", until: inMinutes(minutes) } });
    await expect(asked).rejects.toMatchObject({ problem: { code: "invalid_request" } });
  });
  it("a lead may choose for who forgot, and that is kept", async () => {
    await api(lead).setOthersAvailability({ params: { personId: sanne.id }, body: { kind: "away" } });
    const rows = await t.platform.database
      .selectFrom("audit_log")
      .select(["action", "subject_id"])
      .where("organisation_id", "=", sanne.organisationId)
      .execute();
    expect(rows).toEqual([{ action: "availability.set", subject_id: sanne.id }]);
  });
  it("an agent may not choose for another, nor a lead for another organisation", async () => {
    const forOther = (caller: TestPerson, id: TestPerson["id"]) =>
      api(caller).setOthersAvailability({ params: { personId: id }, body: { kind: "away" } });
    await expect(forOther(sanne, lead.id)).rejects.toMatchObject({ problem: { code: "forbidden" } });
    const stranger = await t.person("agent", { organisationId: await t.organisation() });
    await expect(forOther(lead, stranger.id)).rejects.toMatchObject({ problem: { code: "not_found" } });
  });
  it("a key has no desk", async () => {
    const key = await t.key(["availability.set_own"], sanne.organisationId);
    await expect(t.api(key, operations).sendHeartbeat()).rejects.toMatchObject({ problem: { code: "forbidden" } });
  });
});

describe("silence", () => {
  beforeEach(async () => {
    await api(sanne).setAvailability({ body: { kind: "available" } });
    await api(sanne).sendHeartbeat();
  });
  it("is told once, by whichever process comes first", async () => {
    t.clock.advance(91_000);
    expect(await now()).toBe("away");
    const sweep = () => sweepOnce(silenceSweep(t.platform, tellPeople));
    const events = await t.during(sanne.organisationId, () => Promise.all([sweep(), sweep(), sweep()]));
    expect(told(events)).toEqual([{ chosen: "available", since: expect.any(String), present: false }]);
    expect(await t.during(sanne.organisationId, sweep)).toEqual([]);
  });
  it("ends with the next heartbeat, which is told; the ones after it are not", async () => {
    t.clock.advance(91_000);
    await sweepOnce(silenceSweep(t.platform, tellPeople));
    const beat = () => api(sanne).sendHeartbeat();
    expect(told(await t.during(sanne.organisationId, beat))).toMatchObject([{ present: true }]);
    expect(await t.during(sanne.organisationId, beat)).toEqual([]);
    expect(await now()).toBe("available");
  });
  it("after sixty seconds says nothing yet: two heartbeats may be lost on a bad line", async () => {
    t.clock.advance(75_000);
    expect(await t.during(sanne.organisationId, () => sweepOnce(silenceSweep(t.platform, tellPeople)))).toEqual([]);
  });
  it("a choice that ended is told as what it means", async () => {
    await api(sanne).setAvailability({ body: { kind: "break", until: inMinutes(1) } });
    t.clock.advance(61_000);
    const events = await t.during(sanne.organisationId, () => sweepOnce(silenceSweep(t.platform, tellPeople)));
    expect(told(events)).toMatchObject([{ chosen: "available", present: true }]);
  });
});

it("what desks are told equals what they load afresh", async () => {
  const views = [watchPeople(t, lead)];
  const steps: (() => Promise<unknown>)[] = [
    () => api(sanne).sendHeartbeat(),
    () => api(sanne).setAvailability({ body: { kind: "available" } }),
    () => api(sanne).setAvailability({ body: { kind: "break", until: inMinutes(3) } }),
    () =>
      api(lead).setOthersAvailability({ params: { personId: sanne.id }, body: { kind: "busy", until: inMinutes(2) } }),
    () => {
      t.clock.advance(200_000);
      return sweepOnce(silenceSweep(t.platform, tellPeople));
    },
    () => api(sanne).sendHeartbeat(),
  ];
  for (const step of steps) await verifyEvents(t, sanne.organisationId, { views, records: ["person.changed"] }, step);
});
