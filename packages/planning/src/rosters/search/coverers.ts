/** Who and what can cover a place: for moves that are aimed at a gap. */
import type { Table } from "../rules/table.ts";
import { type Options, placesCovered } from "./options.ts";

export type Coverers = {
  /** [place]: its demand, its day, and which interval of that day it is. */
  demand: Int32Array;
  day: Int32Array;
  slot: Int32Array;
  /** [demand]: agents with the skill at the level. */
  able: readonly Int32Array[];
  /** [demand][slot]: options that cover it and begin on that day, or on the day before. */
  sameDay: readonly (readonly Int32Array[])[];
  dayBefore: readonly (readonly Int32Array[])[];
};

export function coverersOf(table: Table, options: Options): Coverers {
  const { problem, people } = table;
  const { count } = options.places;
  const found = { demand: new Int32Array(count), day: new Int32Array(count), slot: new Int32Array(count) };
  let place = 0;
  problem.demand.forEach(({ required, interval }, demand) => {
    const perDay = 1440 / interval;
    for (let at = 0; at < required.length; at++, place++) {
      found.demand[place] = demand;
      found.day[place] = Math.floor(at / perDay);
      found.slot[place] = at % perDay;
    }
  });
  const able = problem.demand.map(({ skill, level }) =>
    Int32Array.from(
      people.flatMap(({ agent }, at) =>
        agent.skills.some((has) => has.skill === skill && has.level >= level) ? [at] : [],
      ),
    ),
  );
  const slots = (dayOf: number) => slotsOn(table, options, found, dayOf);
  return { ...found, able, sameDay: slots(0), dayBefore: slots(1) };
}

/** Options that begin on the first day, by the slots that they cover so many days later. Every day is alike on the clock. */
function slotsOn(
  table: Table,
  options: Options,
  { demand, day, slot }: Pick<Coverers, "demand" | "day" | "slot">,
  later: number,
): Int32Array[][] {
  const { problem } = table;
  const lists = problem.demand.map(({ interval }) => Array.from({ length: 1440 / interval }, (): number[] => []));
  const highest = Math.max(0, ...problem.skills.map(({ levels }) => levels));
  options.list.forEach((option, at) => {
    for (const place of placesCovered(table, option, highest, 0))
      if (day[place] === later) lists[demand[place]!]![slot[place]!]!.push(at);
  });
  return lists.map((list) => list.map((options) => Int32Array.from(options)));
}
