/** What missing and surplus people of a roster cost. */
import { dayNumber } from "../../calendar/days.ts";
import type { Roster } from "../roster.ts";
import type { Table } from "../rules/table.ts";
import { placesCovered, placesOf } from "./options.ts";

export function coverageCost(table: Table, roster: Roster): { under: number; over: number } {
  const places = placesOf(table);
  const left = places.required.slice();
  for (const { agent, date, shiftType, skill, breaks } of roster.assignments) {
    const type = table.typeNumber.get(shiftType);
    const person = table.people[table.agentNumber.get(agent) ?? -1];
    const level = person?.agent.skills.find((has) => has.skill === skill)?.level;
    const day = (dayNumber(date) ?? -1) - table.horizon.first;
    if (type === undefined || level === undefined || day < 0 || day >= table.horizon.days) continue;
    for (const place of placesCovered(table, { type, skill, breaks }, level, day)) left[place]! -= 1;
  }
  let [under, over] = [0, 0];
  left.forEach((missing, place) => {
    under += Math.max(0, missing) * places.under[place]!;
    over += Math.max(0, -missing) * places.over[place]!;
  });
  return { under, over };
}
