/** The formulas of waiting, held against published figures, exact fractions and sums with sixty digits. */
import { expect, test } from "vitest";
import { chatFigures } from "./chats.ts";
import { blockingProbability, phoneFigures, waitingProbability } from "./erlang.ts";
import { answeredWithin, sums } from "./testing/exact.ts";

/** Erlang B: the load at which one call in a hundred is turned away, to three digits. Computed apart, by halving, from the sum over all states in exact fractions. */
test.each([
  [1, 0.0101],
  [5, 1.36],
  [10, 4.46],
  [20, 12.0],
  [50, 37.9],
  [100, 84.1],
])("%i lines lose one call in a hundred at %f erlang", (lines, load) => {
  expect(blockingProbability(load, lines)).toBeCloseTo(0.01, 3);
});

/** Computed apart as well: Erlang C from the same fractions. */
test("the worked example that calculators of call centres are tried on: 360 calls of 4 minutes in half an hour, 55 agents", () => {
  const figures = phoneFigures({ arrivalsPerHour: 720, handlingSeconds: 240, patienceSeconds: null }, 55);
  expect(waitingProbability(48, 55)).toBeCloseTo(0.239, 3);
  expect(figures.meanWait).toBeCloseTo(8.18, 2);
  expect(figures.answeredWithin(15)).toBeCloseTo(0.846, 3);
  expect(figures.occupancy).toBeCloseTo(0.873, 3);
});

/** Garnett, Mandelbaum, Reiman, "Designing a call center with impatient customers", M&SOM 4 (2002), table 1. */
test("fifty agents, 48 calls a minute of one minute: what patience of two minutes changes", () => {
  const traffic = { arrivalsPerHour: 2880, handlingSeconds: 60 };
  const patient = phoneFigures({ ...traffic, patienceSeconds: null }, 50);
  const impatient = phoneFigures({ ...traffic, patienceSeconds: 120 }, 50);
  expect(patient.meanWait).toBeCloseTo(20.8, 1);
  expect(patient.occupancy).toBeCloseTo(0.96, 2);
  expect(impatient.abandons).toBeCloseTo(0.031, 3);
  expect(impatient.meanWait).toBeCloseTo(3.7, 1);
  expect(impatient.occupancy).toBeCloseTo(0.93, 2);
});

const CHAINS: [name: string, agents: number, load: number, handling: number, patience: number][] = [
  ["one agent", 1, 0.7, 300, 60],
  ["a quiet team", 12, 8, 300, 120],
  ["a busy team", 50, 48, 60, 120],
  ["overload", 20, 30, 240, 90],
  ["hasty customers", 8, 9, 400, 5],
  ["patient customers", 30, 29, 200, 4000],
  ["a crowd", 400, 410, 300, 180],
];

test.each(CHAINS)("%s: as the sum over all states says", (_, agents, load, handling, patience) => {
  const arrivals = load / handling;
  const figures = phoneFigures(
    { arrivalsPerHour: 3600 * arrivals, handlingSeconds: handling, patienceSeconds: patience },
    agents,
  );
  const chain = { arrivals, service: 1 / handling, leaving: 1 / patience, agents };
  const by = sums(chain);
  expect(figures.waits / by.waits).toBeCloseTo(1, 9);
  expect(figures.abandons / by.abandons).toBeCloseTo(1, 9);
  expect(figures.occupancy / by.occupancy).toBeCloseTo(1, 9);
  for (const seconds of [0, 5, 20, 60])
    expect(figures.answeredWithin(seconds)).toBeCloseTo(answeredWithin(chain, seconds), 9);
});

test("nobody leaves in Erlang C, and endless patience in Erlang A comes to the same", () => {
  const traffic = { arrivalsPerHour: 1200, handlingSeconds: 180 };
  const never = phoneFigures({ ...traffic, patienceSeconds: null }, 66);
  const hardly = phoneFigures({ ...traffic, patienceSeconds: 1e9 }, 66);
  const by = sums({ arrivals: 1 / 3, service: 1 / 180, leaving: 0, agents: 66 });
  expect(never.waits / by.waits).toBeCloseTo(1, 9);
  expect(hardly.waits).toBeCloseTo(never.waits, 6);
  expect(hardly.answeredWithin(20)).toBeCloseTo(never.answeredWithin(20), 6);
  expect(hardly.meanWaitAnswered).toBeCloseTo(never.meanWaitAnswered, 4);
});

test("those who are answered and those who leave share the wait: means agree with Little's law and with the tail", () => {
  const figures = phoneFigures({ arrivalsPerHour: 700, handlingSeconds: 290, patienceSeconds: 150 }, 52);
  let [area, answered] = [0, 0];
  const step = 0.05;
  for (let seconds = step / 2; seconds < 1500; seconds += step) {
    area += figures.waitsLongerThan(seconds) * step;
    answered += (1 - figures.abandons - figures.answeredWithin(seconds)) * step;
  }
  expect(area).toBeCloseTo(figures.meanWait, 4);
  expect(answered / (1 - figures.abandons)).toBeCloseTo(figures.meanWaitAnswered, 4);
});

test.each([
  [5000, 5050, 180],
  [20_000, 19_000, 60],
  [20_000, 20_400, null],
  [3000, 9000, 180],
])("%i erlang on %i agents gives shares that are shares", (load, agents, patienceSeconds) => {
  const figures = phoneFigures({ arrivalsPerHour: load * 12, handlingSeconds: 300, patienceSeconds }, agents);
  for (const share of [figures.waits, figures.abandons, figures.answeredWithin(20), figures.occupancy]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  const left = 1 - figures.abandons;
  expect(figures.answeredWithin(1e7)).toBeCloseTo(left, 9);
});

test.each([
  ["more than they can do and nobody leaves", 10, null, { waits: 1, abandons: 0, meanWait: Infinity, occupancy: 1 }],
  ["nobody there, somebody leaves", 0, 60, { waits: 1, abandons: 1, meanWait: 60, occupancy: 0 }],
  ["nobody there, nobody leaves", 0, null, { waits: 1, abandons: 0, meanWait: Infinity, occupancy: 0 }],
])("%s", (_, agents, patienceSeconds, figures) => {
  expect(phoneFigures({ arrivalsPerHour: 300, handlingSeconds: 240, patienceSeconds }, agents)).toMatchObject(figures);
});

test("no calls: nobody waits", () => {
  const figures = phoneFigures({ arrivalsPerHour: 0, handlingSeconds: 240, patienceSeconds: 60 }, 3);
  expect(figures).toMatchObject({ waits: 0, abandons: 0, meanWait: 0, occupancy: 0 });
  expect(figures.answeredWithin(0)).toBe(1);
});

test.each([null, 60])("chats with nobody there stay as unanswered as calls, patience %s", (patienceSeconds) => {
  const traffic = { arrivalsPerHour: 300, handlingSeconds: 240, patienceSeconds };
  const { answeredWithin, waitsLongerThan, ...phone } = phoneFigures(traffic, 0);
  const chat = chatFigures({ ...traffic, atOnce: 3, stretch: 0.3 }, 0);
  expect(chat).toMatchObject(phone);
  expect(chat.answeredWithin(60)).toBe(answeredWithin(60));
  expect(chat.waitsLongerThan(60)).toBe(waitsLongerThan(60));
});

test("one chat at a time is a telephone", () => {
  const traffic = { arrivalsPerHour: 200, handlingSeconds: 400, patienceSeconds: 90 };
  const chat = chatFigures({ ...traffic, atOnce: 1, stretch: 0.4 }, 24);
  const phone = phoneFigures(traffic, 24);
  expect(chat.waits).toBeCloseTo(phone.waits, 12);
  expect(chat.occupancy).toBeCloseTo(phone.occupancy, 12);
});

test("chats that take as much longer as there are more of them gain nothing but a shorter line", () => {
  const traffic = { arrivalsPerHour: 100, handlingSeconds: 300, patienceSeconds: null };
  const alone = chatFigures({ ...traffic, atOnce: 1, stretch: 0 }, 10);
  const together = chatFigures({ ...traffic, atOnce: 3, stretch: 1 }, 10);
  expect(together.occupancy).toBeCloseTo(alone.occupancy, 12);
  expect(together.waits).toBeLessThan(alone.waits);
});

test("chats that do not hinder each other are served as if there were three times as many agents", () => {
  const traffic = { arrivalsPerHour: 100, handlingSeconds: 300, patienceSeconds: 60 };
  const three = chatFigures({ ...traffic, atOnce: 3, stretch: 0 }, 3);
  const nine = phoneFigures(traffic, 9);
  expect(three.waits).toBeCloseTo(nine.waits, 12);
  expect(three.abandons).toBeCloseTo(nine.abandons, 12);
});
