/** How many agents, and why so many. */
import { expect, test } from "vitest";
import { pooledTraffic, poolingGain } from "./pooling.ts";
import { type Aims, chatRequirement, leastThat, MOST_AGENTS, phoneRequirement } from "./requirement.ts";
import { rostered, totalShrinkage } from "./shrinkage.ts";

const AIMS: Aims = { target: { within: 20, share: 0.8 }, mostAbandoned: null, mostOccupancy: null };
const calls = (erlang: number) => ({ arrivalsPerHour: erlang * 10, handlingSeconds: 360, patienceSeconds: null });

test.each([
  [8, 12, 0.67],
  [16, 21, 0.76],
  [32, 38, 0.84],
])("80 %% in 20 seconds: %i erlang take %i agents, who are busy %f of their time", (erlang, agents, occupancy) => {
  const found = phoneRequirement(calls(erlang), AIMS);
  expect(found).toMatchObject({ agents, because: "service" });
  expect(found.occupancy).toBeCloseTo(occupancy, 2);
});

test("one agent fewer would not be enough", () => {
  const found = phoneRequirement({ arrivalsPerHour: 543, handlingSeconds: 287, patienceSeconds: 150 }, AIMS);
  expect(found.answeredWithinTarget).toBeGreaterThanOrEqual(0.8);
  const fewer = phoneRequirement(
    { arrivalsPerHour: 543, handlingSeconds: 287, patienceSeconds: 150 },
    { ...AIMS, target: { within: 20, share: found.answeredWithinTarget } },
  );
  expect(fewer.agents).toBe(found.agents);
});

test.each([
  ["a small team is never too busy: the service decides", 8, 0.85, "service"],
  ["a large team would be: the health limit decides", 200, 0.85, "occupancy"],
  ["unless there is none", 200, null, "service"],
] as const)("%s", (_, erlang, mostOccupancy, because) => {
  const found = phoneRequirement(calls(erlang), { ...AIMS, mostOccupancy });
  expect(found.because).toBe(because);
  if (mostOccupancy !== null) expect(found.occupancy).toBeLessThanOrEqual(mostOccupancy);
});

test("hardly anybody may leave: then that decides, and it says so", () => {
  const traffic = { ...calls(30), patienceSeconds: 60 };
  const found = phoneRequirement(traffic, { ...AIMS, mostAbandoned: 0.005 });
  expect(found.because).toBe("abandonment");
  expect(found.abandons).toBeLessThanOrEqual(0.005);
});

test("nothing comes, nobody is needed", () => {
  expect(phoneRequirement(calls(0), AIMS)).toMatchObject({ agents: 0, because: "nothing_to_do" });
});

test("two chats at once take fewer agents than one, but more than half as many", () => {
  const traffic = { arrivalsPerHour: 200, handlingSeconds: 540, patienceSeconds: 120, stretch: 0.3 };
  const one = chatRequirement({ ...traffic, atOnce: 1 }, AIMS).agents;
  const two = chatRequirement({ ...traffic, atOnce: 2 }, AIMS).agents;
  expect(two).toBeLessThan(one);
  expect(two).toBeGreaterThan(one / 2);
});

test.each([1, 2, 7, 100, 4321])("the search finds %i from any guess", (least) => {
  for (const guess of [1, 50, 5000]) expect(leastThat((agents) => agents >= least, guess)).toBe(least);
});
test("a search for what never holds ends", () => {
  expect(leastThat(() => false, 3)).toBe(MOST_AGENTS);
});

test("who is on holiday cannot be ill too", () => {
  expect(totalShrinkage({ holiday: 0.1, sickness: 0.05 })).toBeCloseTo(0.145, 12);
  expect(rostered(17, { holiday: 0.1, sickness: 0.05 })).toBeCloseTo(17 / 0.855, 12);
  expect(rostered(17, {})).toBe(17);
});

test("two teams of 12 together need 21: the spare hands are shared", () => {
  const works = [1, 2].map(() => ({ traffic: calls(8), aims: AIMS }));
  expect(poolingGain(works)).toEqual({ separate: 24, together: 21, saved: 3 });
});

test("pooled work has the load, the calls and the leaving of its parts", () => {
  const pooled = pooledTraffic([
    { arrivalsPerHour: 60, handlingSeconds: 120, patienceSeconds: 60 },
    { arrivalsPerHour: 30, handlingSeconds: 480, patienceSeconds: null },
  ]);
  expect(pooled).toEqual({ arrivalsPerHour: 90, handlingSeconds: 240, patienceSeconds: 90 });
});
