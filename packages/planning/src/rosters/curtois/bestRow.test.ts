/** The cheapest row of one employee, against trying every row there is. */
import { expect, test } from "vitest";
import { chanceOf } from "../chance.ts";
import { bestRow, rowPlanner } from "./bestRow.ts";
import { type Board, boardOf } from "./board.ts";
import { rowBreaches } from "./breaches.ts";
import { parseInstance } from "./instance.ts";

const DAYS = 9;

function boardWith(person: string): Board {
  const text = `SECTION_HORIZON\n${DAYS}\nSECTION_SHIFTS\nE,480,\nN,600,E\nSECTION_STAFF\n${person}\nSECTION_DAYS_OFF\nA,4`;
  const read = parseInstance(text);
  if (read.kind === "problem") throw new Error(JSON.stringify(read));
  return boardOf(read.instance);
}

function priceOf(board: Board, row: Uint8Array, prices: Float64Array): number {
  return row.reduce((sum, value, day) => sum + prices[day * board.values + value]!, 0);
}

/** null when no row is allowed. */
function cheapestOfAll(board: Board, prices: Float64Array): number | null {
  let cheapest: number | null = null;
  for (let number = 0; number < board.values ** DAYS; number++) {
    const row = Uint8Array.from({ length: DAYS }, (_, day) => Math.floor(number / board.values ** day) % board.values);
    if (rowBreaches(board, row, 0) > 0) continue;
    const cost = priceOf(board, row, prices);
    if (cheapest === null || cost < cheapest) cheapest = cost;
  }
  return cheapest;
}

test.each([
  ["who may do anything", "A,E=9|N=9,4800,0,5,1,1,2"],
  ["with long runs and short weeks", "A,E=9|N=9,4320,2400,3,2,2,1"],
  ["with two nights at most", "A,E=9|N=2,4800,960,5,1,1,2"],
  ["without nights or weekends", "A,E=9|N=0,4800,480,4,2,2,0"],
  ["who must work more than there is room for", "A,E=9|N=9,4800,4800,2,2,3,1"],
])("the row of somebody %s costs no more than any other, and is allowed", (_, person) => {
  const board = boardWith(person);
  const planner = rowPlanner(board);
  const chance = chanceOf(5);
  for (let turn = 0; turn < 5; turn++) {
    const prices = Float64Array.from({ length: DAYS * board.values }, () => chance.below(40) - 20);
    const found = bestRow(planner, 0, prices);
    const cheapest = cheapestOfAll(board, prices);
    expect(found?.cost ?? null).toBe(cheapest);
    if (!found?.row) continue;
    expect(rowBreaches(board, found.row, 0)).toBe(0);
    expect(priceOf(board, found.row, prices)).toBe(found.cost);
    expect(found.bound).toBeLessThanOrEqual(found.cost);
  }
});
