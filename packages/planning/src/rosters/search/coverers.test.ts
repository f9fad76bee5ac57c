/** Who and what covers a place: moves that are aimed at it find exactly those options. */
import { expect, test } from "vitest";
import { chanceOf, randomProblem } from "../testing/random.ts";
import { openState } from "./state.ts";

test("an option is told for a place of its day exactly when it covers that place, also after midnight", () => {
  const chance = chanceOf(11);
  for (let index = 0; index < 20; index++) {
    const { options, coverers, table } = openState(randomProblem(chance));
    const [day, top] = [3, Math.max(...table.problem.skills.map(({ levels }) => levels))];
    options.list.forEach((_, option) => {
      const told = [...coverers.day.keys()].filter((place) => {
        const lists = coverers.day[place] === day ? coverers.sameDay : coverers.dayBefore;
        const near = coverers.day[place] === day || coverers.day[place] === day + 1;
        return near && lists[coverers.demand[place]!]![coverers.slot[place]!]!.includes(option);
      });
      expect(told).toEqual([...options.covers[option]![top]![day]!]);
    });
  }
});

test("able to cover are those with the skill at the level or above", () => {
  const { coverers, table } = openState(randomProblem(chanceOf(3)));
  table.problem.demand.forEach(({ skill, level }, demand) => {
    const able = table.problem.agents.flatMap(({ skills }, at) =>
      skills.some((has) => has.skill === skill && has.level >= level) ? [at] : [],
    );
    expect([...coverers.able[demand]!]).toEqual(able);
  });
});
