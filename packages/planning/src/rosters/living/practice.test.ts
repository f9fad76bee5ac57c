/** A desk that has practised says what it would have said. */
import { expect, test } from "vitest";
import { chanceOf, randomProblem, randomRoster } from "../testing/random.ts";
import { openDesk, type RosterDesk } from "./desk.ts";
import { practise } from "./practice.ts";
import { proposalsFor } from "./proposals.ts";

const problem = randomProblem(chanceOf(7));
const roster = randomRoster(chanceOf(8), problem);
const deskOf = (assignments = roster.assignments): RosterDesk =>
  openDesk(problem, { ...roster, assignments }, problem.toldAt);
const answers = (desk: RosterDesk) =>
  problem.shiftTypes.map(({ id }) => proposalsFor(desk, { date: problem.from, shiftType: id, skill: null }));

test("practice leaves every answer, and the roster, as they were", () => {
  const [fresh, practised] = [deskOf(), deskOf()];
  practise(practised);
  expect(practised.lines).toEqual(fresh.lines);
  expect(practised.presence).toEqual(fresh.presence);
  expect(answers(practised)).toEqual(answers(fresh));
});

test("practice without a shift does nothing", () => {
  const desk = deskOf([]);
  practise(desk);
  expect([...desk.violationsNow]).toEqual([]);
});
