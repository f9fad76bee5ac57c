/** What a roster that keeps the rules costs besides cover: one function for each term about one agent, and fairness among all. */
import { dayNumber } from "../../calendar/days.ts";
import type { Wish } from "../problem.ts";
import type { Row } from "../rules/row.ts";
import type { Table } from "../rules/table.ts";
import { horizonMinutes, weekendsOf } from "../rules/team.ts";

export type OwnWish = {
  from: number;
  to: number;
  weight: number;
  kind: Wish["want"]["kind"];
  types: ReadonlySet<number>;
};

/** Wishes of each agent, as places in the horizon. */
export function wishesOf({ problem, horizon, agentNumber, typeNumber }: Table): OwnWish[][] {
  const wishes: OwnWish[][] = problem.agents.map(() => []);
  for (const { agent, from, to, weight, want } of problem.wishes) {
    const ids = want.kind === "off" ? [] : want.shiftTypes;
    wishes[agentNumber.get(agent)!]!.push({
      from: Math.max(0, dayNumber(from)! - horizon.first),
      to: Math.min(horizon.days - 1, dayNumber(to)! - horizon.first),
      weight,
      kind: want.kind,
      types: new Set(ids.flatMap((id) => typeNumber.get(id) ?? [])),
    });
  }
  return wishes;
}

export function isGranted({ given }: Row, { from, to, kind, types }: OwnWish): boolean {
  for (let day = from; day <= to; day++) {
    const fact = given[day];
    if (kind === "off" ? fact : kind === "shift" ? !fact || !types.has(fact.type) : fact && types.has(fact.type))
      return false;
  }
  return true;
}

/** Weight of the wishes that are granted. */
export function grantedWeight(row: Row, wishes: readonly OwnWish[]): number {
  let granted = 0;
  for (const wish of wishes) if (isGranted(row, wish)) granted += wish.weight;
  return granted;
}

/** Hours away from what the contract aims at. */
export function hoursAway(row: Row): number {
  const { aim } = row.person.contract;
  return aim === undefined ? 0 : Math.abs(horizonMinutes(row) - aim) / 60;
}

/** Dates that differ from what was published; `published` is of this agent, -2 when nothing was. */
export function changesOf(row: Row, published: Int32Array, from: number): number {
  let changes = 0;
  for (let day = 0; day < row.given.length; day++) {
    const told = published[from + day]!;
    if (told !== -2 && told !== (row.given[day]?.type ?? -1)) changes++;
  }
  return changes;
}

const EVENING = 20 * 60;

function eveningsOf({ given, horizon }: Row): number {
  let evenings = 0;
  for (const fact of given) if (fact?.works && fact.end > horizon.at(fact.day, EVENING)) evenings++;
  return evenings;
}

/** Three shares that the team compares: weekends, evenings (or nights), tenths of wishes granted. History counts. NaN: not compared. */
export function sharesOf(row: Row, wishes: readonly OwnWish[], into: Float64Array, at: number): void {
  const { counts } = row.person.agent;
  into[at] = counts.weekends + weekendsOf(row);
  into[at + 1] = counts.evenings + eveningsOf(row);
  const asked = counts.wishesAsked + wishes.reduce((sum, { weight }) => sum + weight, 0);
  into[at + 2] = asked > 0 ? (10 * (counts.wishesGranted + grantedWeight(row, wishes))) / asked : Number.NaN;
}
export const SHARES = 3;
