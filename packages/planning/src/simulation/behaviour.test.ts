/** What people do in a simulated day: breaks, recovery, illness, going home; and what becomes of who contacts them. */
import { expect, test } from "vitest";
import { compare, simulate } from "./simulate.ts";
import { group, phone, readOrThrow } from "./testing/scenarios.ts";

const DAY = { hours: { from: "09:00", to: "17:00" }, replications: 40, routing: { freshShare: 0 } };
const day = (queues: unknown[], groups: unknown[], rest = {}) => readOrThrow({ ...DAY, queues, groups, ...rest });
const shares = (...estimates: { value: number }[]) => estimates.reduce((sum, { value }) => sum + value, 0);

test("every contact ends once: answered, left, called back, sent away or left over", () => {
  const calls = phone("a", 60, 300, {
    patience: 120,
    redial: { share: 0.5, afterMinutes: 10 },
    callBack: { afterSeconds: 60, accepts: 0.4, queue: "back" },
  });
  const back = { ...phone("back", 0, 240), channel: "callback", target: { within: 7200 } };
  const simulated = simulate(day([calls, back], [group("all", 5, ["a", "back"])]));
  for (const queue of simulated.queues) {
    const lost = shares(queue.abandoned, queue.calledBack, queue.sentAway, queue.leftOver);
    expect(queue.answered.value / queue.offered.value + lost).toBeCloseTo(1, 9);
  }
  const [called, backs] = simulated.queues;
  expect(backs!.offered.value).toBeCloseTo(called!.calledBack.value * called!.offered.value, 6);
  // Half of those who left call again, so more come than the 480 who had something to ask.
  expect(called!.offered.value).toBeGreaterThan(500);
});

test("a break takes its time off, whole, and after the call in hand", () => {
  const shifts = [
    {
      agents: 4,
      breaks: [
        { at: "10:00", minutes: 15 },
        { at: "12:30", minutes: 30 },
      ],
    },
  ];
  const { groups } = simulate(day([phone("a", 30, 400)], [{ name: "all", skills: ["a"], shifts }]));
  expect(groups[0]!.hoursBreak.value).toBeCloseTo(4 * 0.75, 9);
  // The last call may end after five.
  expect(groups[0]!.hoursThere.value).toBeGreaterThanOrEqual(4 * 7.25);
  expect(groups[0]!.hoursThere.value).toBeLessThan(4 * 7.25 + 0.6);
});

test("nobody is given anything during a break", () => {
  const shifts = [{ agents: 1, breaks: [{ at: "09:00", minutes: 240 }] }];
  const simulated = simulate(day([phone("a", 20, 60, { patience: 30 })], [{ name: "all", skills: ["a"], shifts }]));
  const morning = simulated.intervals.filter(({ minute }) => minute < 13 * 60);
  expect(morning.every(({ people, serviceLevel }) => people === 0 && serviceLevel < 0.2)).toBe(true);
});

test("after a heavy contact recovery comes by itself, and counts as neither work nor break", () => {
  const calls = phone("a", 20, { mean: 200, distribution: "fixed" }, { heavy: 0.25 });
  const simulated = simulate(day([calls], [group("all", 6, ["a"], { recoveryMinutes: 10 })]));
  const [all] = simulated.groups;
  const heavy = 0.25 * simulated.queues[0]!.answered.value;
  expect(all!.hoursRecovering.value / ((heavy * 10) / 60)).toBeGreaterThan(0.9);
  expect(all!.hoursRecovering.value / ((heavy * 10) / 60)).toBeLessThan(1.1);
  expect(all!.hoursBreak.value).toBe(0);
});

test("who is ill misses the whole shift", () => {
  const { groups } = simulate(
    day([phone("a", 1, 60)], [group("all", 50, ["a"], { sickness: 0.2 })], { replications: 60 }),
  );
  expect(groups[0]!.hoursThere.value / 400).toBeGreaterThan(0.78);
  expect(groups[0]!.hoursThere.value / 400).toBeLessThan(0.82);
});

test("who is on the line when the last shift ends is sent away; mail is there in the morning", () => {
  const mail = { ...phone("mail", 30, 600), channel: "mail", target: { within: 86_400 } };
  const shifts = [{ agents: 1, from: "09:00", to: "17:00" }];
  const simulated = simulate(
    day([phone("a", 30, 600), mail], [{ name: "all", skills: ["a", "mail"], shifts }], { days: 2 }),
  );
  const [calls, mails] = simulated.queues;
  expect(calls!.sentAway.value).toBeGreaterThan(0.5);
  expect(calls!.leftOver.value).toBe(0);
  expect(mails!.sentAway.value).toBe(0);
  expect(mails!.leftOver.value).toBeGreaterThan(0.9);
});

test("mail waits for the telephone", () => {
  const mail = { ...phone("mail", 10, 300), channel: "mail", target: { within: 14_400 } };
  const alone = simulate(day([phone("a", 40, 300)], [group("all", 6, ["a"])]));
  const both = simulate(day([phone("a", 40, 300), mail], [group("all", 6, ["a", "mail"])]));
  expect(both.queues[1]!.serviceLevel.value).toBeGreaterThan(0.95);
  // A mail in hand is finished first, so calls wait a little longer, but not as if there were ten more of them an hour.
  const more = simulate(day([phone("a", 50, 300)], [group("all", 6, ["a"])]));
  expect(both.queues[0]!.meanWait.value).toBeGreaterThan(alone.queues[0]!.meanWait.value);
  expect(both.queues[0]!.meanWait.value).toBeLessThan(more.queues[0]!.meanWait.value);
});

test("nobody on the telephone has a chat, and who has chats gets no call", () => {
  const chat = { ...phone("chat", 120, 600, { patience: 600 }), channel: "chat" };
  const groups = [group("all", 10, ["a", "chat"], { capacity: { chat: 2 } })];
  const simulated = simulate(day([phone("a", 20, 300, { patience: 600 }), chat], groups));
  expect(simulated.groups[0]!.atOnce.value).toBeGreaterThan(1.3);
  expect(simulated.groups[0]!.atOnce.value).toBeLessThan(2);
});

test("the ceiling keeps work from who carries enough, until it is fresh no more", () => {
  const groups = [group("all", 3, ["a"])];
  const calls = [phone("a", 60, { mean: 100, distribution: "fixed" }, { patience: 3600 })];
  const free = simulate(day(calls, groups));
  const guarded = simulate(day(calls, groups, { routing: { freshShare: 0.5, ceiling: 8 } }));
  expect(guarded.queues[0]!.meanWait.value).toBeGreaterThan(free.queues[0]!.meanWait.value + 60);
  // Two to hold it, and each call of the last hour half of that, falling to nothing: about eleven an hour can be borne.
  const perAgent = guarded.queues[0]!.answered.value / 8 / 3;
  expect(perAgent).toBeGreaterThan(9);
  expect(perAgent).toBeLessThan(15);
});

test("a night shift ends on the next day, and a service that never closes sends nobody away", () => {
  const shifts = [
    { agents: 3, from: "22:00", to: "06:00" },
    { agents: 3, from: "06:00", to: "14:00" },
    { agents: 3, from: "14:00", to: "22:00" },
  ];
  const scenario = { days: 3, replications: 20, queues: [phone("a", 20, 200)], routing: { freshShare: 0 } };
  const { queues, groups } = simulate(readOrThrow({ ...scenario, groups: [{ name: "all", skills: ["a"], shifts }] }));
  expect(queues[0]!.sentAway.value).toBe(0);
  // Nine shifts of three people and eight hours, and the calls in hand when they end.
  expect(groups[0]!.hoursThere.value).toBeGreaterThanOrEqual(216);
  expect(groups[0]!.hoursThere.value).toBeLessThan(219);
});

test("the same seed gives the same figures, another seed others", () => {
  const scenario = day([phone("a", 40, 300, { patience: 90 })], [group("all", 4, ["a"])], { replications: 5 });
  expect(simulate(scenario)).toEqual(simulate(scenario));
  expect(simulate({ ...scenario, seed: 2 })).not.toEqual(simulate(scenario));
});

test("a day that may be busier than expected is as busy on average, and more scattered", () => {
  const calm = simulate(day([phone("a", 60, 60)], [group("all", 4, ["a"])], { replications: 400 }));
  const varied = { ...phone("a", 60, 60), arrivals: { perHour: 60, variation: 0.3 } };
  const scattered = simulate(day([varied], [group("all", 4, ["a"])], { replications: 400 }));
  const width = ({ queues }: typeof calm) => queues[0]!.offered.high - queues[0]!.offered.low;
  expect(Math.abs(scattered.queues[0]!.offered.value - 480)).toBeLessThan(20);
  expect(width(scattered) / width(calm)).toBeGreaterThan(4);
});

test("with the same people a difference is seen that strangers would hide", () => {
  const base = day([phone("a", 100, 300, { patience: 120 })], [group("all", 10, ["a"])]);
  const more = { ...base, groups: [{ ...base.groups[0]!, shifts: [{ ...base.groups[0]!.shifts[0]!, agents: 11 }] }] };
  const { variants } = compare(base, [more]);
  const { serviceLevel } = variants[0]!.changes.queues[0]!;
  expect(serviceLevel.low).toBeGreaterThan(0);
  const [was, is] = [simulate(base), simulate({ ...more, seed: 1000 })].map(({ queues }) => queues[0]!.serviceLevel);
  const apart = Math.hypot(was!.high - was!.low, is!.high - is!.low);
  expect((serviceLevel.high - serviceLevel.low) / apart).toBeLessThan(0.6);
});

test("a variant that changes nothing differs by nothing", () => {
  const base = day([phone("a", 100, 300, { patience: 120 })], [group("all", 10, ["a"])], { replications: 4 });
  const { queues, groups } = compare(base, [base]).variants[0]!.changes;
  expect(queues[0]!.serviceLevel).toEqual({ value: 0, low: 0, high: 0 });
  expect(groups[0]!.occupancy).toEqual({ value: 0, low: 0, high: 0 });
});
