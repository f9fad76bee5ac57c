/**
 * Solves the linear program of `master.ts` from the inside: the predictor-corrector method (Mehrotra 1992). It takes some ten steps whatever the program looks
 * like. Corners of a program with sixty nearly alike people are so many that a simplex method walks among them for minutes without gaining anything; and duals
 * from the middle of all good ones lead to better columns than those of any corner (Gondzio, Gonzalez-Brevis and Munari 2013).
 */
import { factorise, solveWith } from "./cholesky.ts";
import { gapOf, type Master, uncovered } from "./master.ts";

/** Room for one step: how everything will change, and the normal equations that say it. */
type Step = {
  /** [place * places + other], below the diagonal. */
  normal: Float64Array;
  /** [member * places + place], [member]: how readily the member's columns give way there, and together. */
  readiness: Float64Array;
  total: Float64Array;
  /** What is left of each equation. */
  placesLeft: Float64Array;
  membersLeft: Float64Array;
  duals: Float64Array;
  worths: Float64Array;
  missing: Float64Array;
  surplus: Float64Array;
};

const MOST_STEPS = 60;
/** A step goes nearly as far as it can, never to the edge. */
const NEARLY = 0.98;
const LEAST_CENTRING = 1e-4;
const MOST_CENTRING = 0.9;
const EXACT = 1e-6;

/** Until the gap is at most `tolerance`, in units of cost. It stops after every step, so that whoever asked for it may leave it there. */
export function* optimise(master: Master, tolerance: number): Generator<void, void> {
  const step = roomFor(master);
  for (let taken = 0; taken < MOST_STEPS; taken++) {
    const gap = gapOf(master);
    measure(master, step);
    if (gap <= tolerance && step.placesLeft.every((left) => Math.abs(left) < EXACT)) return;
    weigh(master, step);
    factorise(step.normal, master.places);
    direct(master, step, 0, false);
    direct(master, step, target(master, step, gap), true);
    move(master, step);
    master.work += master.places ** 3 / 6;
    yield;
  }
}

function roomFor({ places, members }: Master): Step {
  return {
    normal: new Float64Array(places * places),
    readiness: new Float64Array(members * places),
    total: new Float64Array(members),
    placesLeft: new Float64Array(places),
    membersLeft: new Float64Array(members),
    duals: new Float64Array(places),
    worths: new Float64Array(members),
    missing: new Float64Array(places),
    surplus: new Float64Array(places),
  };
}

/** By how much the equations do not hold: nothing but rounding. */
function measure(master: Master, step: Step): void {
  step.placesLeft.set(uncovered(master));
  step.membersLeft.fill(1);
  for (const { member, share } of master.columns) step.membersLeft[member]! -= share;
}

/** The normal equations of places; those of members are taken out beforehand, for each column has one member. */
function weigh(master: Master, step: Step): void {
  const { places, columns, missing, surplus, duals, under, over } = master;
  const { normal, readiness, total } = step;
  normal.fill(0);
  readiness.fill(0);
  total.fill(0);
  for (const column of columns) {
    const weight = column.share / column.surcharge;
    total[column.member]! += weight;
    addSquare(normal, readiness, column.entries, weight, column.member * places, places);
    master.work += column.entries.length ** 2 / 2;
  }
  for (let place = 0; place < places; place++)
    normal[place * places + place]! +=
      missing[place]! / (under[place]! - duals[place]!) + surplus[place]! / (over[place]! + duals[place]!);
  for (let member = 0; member < master.members; member++)
    if (total[member]! > 0) takeOut(normal, readiness.subarray(member * places, (member + 1) * places), total[member]!);
}

/** Entries are in order, so what is before one in the list is before it on the diagonal. */
function addSquare(
  normal: Float64Array,
  readiness: Float64Array,
  entries: Int32Array,
  weight: number,
  row: number,
  places: number,
): void {
  for (let at = 0; at < entries.length; at++) {
    const place = entries[at]!;
    readiness[row + place]! += weight;
    for (let other = 0; other <= at; other++) normal[place * places + entries[other]!]! += weight;
  }
}

function takeOut(normal: Float64Array, readiness: Float64Array, total: number): void {
  const places = readiness.length;
  for (let place = 0; place < places; place++) {
    const factor = readiness[place]! / total;
    if (factor === 0) continue;
    for (let other = 0; other <= place; other++) normal[place * places + other]! -= factor * readiness[other]!;
  }
}

/**
 * The step after which all products of share and surcharge would be `product`. `corrected`: with what the step found before would do to them beyond its own
 * straight line.
 */
function direct(master: Master, step: Step, product: number, corrected: boolean): void {
  const { places, columns } = master;
  const { placesLeft, membersLeft, total, readiness } = step;
  const members = membersLeft.slice();
  const change = placesLeft.slice();
  for (const column of columns) {
    const bend = corrected ? column.shareStep * column.surchargeStep : 0;
    const own = (product - bend) / column.surcharge - column.share;
    column.shareStep = own;
    members[column.member]! -= own;
    for (let at = 0; at < column.entries.length; at++) change[column.entries[at]!]! -= own;
  }
  directCover(master, step, product, corrected, change);
  for (let member = 0; member < master.members; member++) {
    if (total[member] === 0) continue;
    const share = members[member]! / total[member]!;
    for (let place = 0; place < places; place++) change[place]! -= readiness[member * places + place]! * share;
  }
  solveWith(step.normal, places, change);
  step.duals.set(change);
  for (let member = 0; member < master.members; member++)
    step.worths[member] = worthStep(step, member, members[member]!);
  follow(master, step);
}

function worthStep({ total, readiness, duals }: Step, member: number, left: number): number {
  if (total[member] === 0) return 0;
  let sum = left;
  for (let place = 0; place < duals.length; place++) sum -= readiness[member * duals.length + place]! * duals[place]!;
  return sum / total[member]!;
}

/** Like the columns: people missing are dear by `under - dual`, people too many by `over + dual`. */
function directCover(master: Master, step: Step, product: number, corrected: boolean, change: Float64Array): void {
  const { places, missing, surplus, duals, under, over } = master;
  for (let place = 0; place < places; place++) {
    const dual = step.duals[place]!;
    const missingBend = corrected ? step.missing[place]! * -dual : 0;
    const surplusBend = corrected ? step.surplus[place]! * dual : 0;
    step.missing[place] = (product - missingBend) / (under[place]! - duals[place]!) - missing[place]!;
    step.surplus[place] = (product - surplusBend) / (over[place]! + duals[place]!) - surplus[place]!;
    change[place]! -= step.missing[place]! - step.surplus[place]!;
  }
}

/** What duals do to shares and surcharges. */
function follow({ places, columns, missing, surplus, duals, under, over }: Master, step: Step): void {
  for (const column of columns) {
    let gain = step.worths[column.member]!;
    for (let at = 0; at < column.entries.length; at++) gain += step.duals[column.entries[at]!]!;
    column.surchargeStep = -gain;
    column.shareStep += (column.share / column.surcharge) * gain;
  }
  for (let place = 0; place < places; place++) {
    const dual = step.duals[place]!;
    step.missing[place]! += (missing[place]! / (under[place]! - duals[place]!)) * dual;
    step.surplus[place]! -= (surplus[place]! / (over[place]! + duals[place]!)) * dual;
  }
}

/** How far the straight step would go tells how near to the middle the way should be kept. */
function target(master: Master, step: Step, gap: number): number {
  const { places, columns, missing, surplus, duals, under, over } = master;
  const { primal, dual } = farthest(master, step);
  let after = 0;
  for (const { share, shareStep, surcharge, surchargeStep } of columns)
    after += (share + primal * shareStep) * (surcharge + dual * surchargeStep);
  for (let place = 0; place < places; place++) {
    const worth = duals[place]! + dual * step.duals[place]!;
    after += (missing[place]! + primal * step.missing[place]!) * (under[place]! - worth);
    after += (surplus[place]! + primal * step.surplus[place]!) * (over[place]! + worth);
  }
  const centring = Math.min(MOST_CENTRING, Math.max(LEAST_CENTRING, (after / gap) ** 3));
  return (centring * gap) / (columns.length + 2 * places);
}

/** How much of the step keeps shares, and surcharges, above zero. */
function farthest(master: Master, step: Step): { primal: number; dual: number } {
  const { places, columns, missing, surplus, duals, under, over } = master;
  let [primal, dual] = [1, 1];
  for (const { share, shareStep, surcharge, surchargeStep } of columns) {
    if (shareStep < 0) primal = Math.min(primal, -share / shareStep);
    if (surchargeStep < 0) dual = Math.min(dual, -surcharge / surchargeStep);
  }
  for (let place = 0; place < places; place++) {
    const change = step.duals[place]!;
    if (step.missing[place]! < 0) primal = Math.min(primal, -missing[place]! / step.missing[place]!);
    if (step.surplus[place]! < 0) primal = Math.min(primal, -surplus[place]! / step.surplus[place]!);
    if (change > 0) dual = Math.min(dual, (under[place]! - duals[place]!) / change);
    if (change < 0) dual = Math.min(dual, (over[place]! + duals[place]!) / -change);
  }
  return { primal, dual };
}

function move(master: Master, step: Step): void {
  const { places, columns, missing, surplus, duals, worths } = master;
  const { primal, dual } = farthest(master, step);
  for (const column of columns) {
    column.share += NEARLY * primal * column.shareStep;
    column.surcharge += NEARLY * dual * column.surchargeStep;
  }
  for (let place = 0; place < places; place++) {
    missing[place]! += NEARLY * primal * step.missing[place]!;
    surplus[place]! += NEARLY * primal * step.surplus[place]!;
    duals[place]! += NEARLY * dual * step.duals[place]!;
  }
  for (let member = 0; member < master.members; member++) worths[member]! += NEARLY * dual * step.worths[member]!;
}
