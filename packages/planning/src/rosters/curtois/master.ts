/**
 * The linear program of a column generation: of each member's rows a mix that sums to one, so that cover, with people missing or too many at their cost, is as
 * cheap as can be. Here is what it is made of; `interior.ts` solves it.
 */

/** One row that a member may have. */
export type NewColumn = {
  member: number;
  cost: number;
  /** The cover places where it gives somebody. */
  entries: Int32Array;
  row: Uint8Array;
};
export type Column = NewColumn & {
  /** How much of it is in the mix. */
  share: number;
  /** What a whole one would cost beyond what it is worth: above zero, and the nearer to it the better the column. */
  surcharge: number;
  /** How share and surcharge change in the step that is being worked out. */
  shareStep: number;
  surchargeStep: number;
};

export type Master = {
  places: number;
  members: number;
  /** [place]: how many people are needed; members who are settled are taken off. */
  required: Float64Array;
  /** [place]: what each one missing, each one too many costs. */
  under: Float64Array;
  over: Float64Array;
  columns: Column[];
  /** [place]: people missing and too many in this mix. Both are above zero, as all shares are: the way to the optimum leads through the inside. */
  missing: Float64Array;
  surplus: Float64Array;
  /** [place]: what one person more is worth, between `-over` and `under`. [member]: what this member's row costs beyond what it is worth in cover, at best. */
  duals: Float64Array;
  worths: Float64Array;
  work: number;
};

/** How much of a member's mix new columns get at first. */
const SHARE_OF_NEW = 0.1;
const LEAST_SURCHARGE = 1e-6;
/** Duals begin low: whoever is dear nowhere is sent everywhere, and the first columns are spread. */
const FIRST_DUAL = 1;

/** Where cover costs nothing, nothing would lie between the two costs. */
const LITTLE = 1e-3;
const atLeastLittle = (cost: number): number => Math.max(LITTLE, cost);

/** `first`: one column for each member. */
export function openMaster(needs: Pick<Master, "required" | "under" | "over">, first: readonly NewColumn[]): Master {
  const places = needs.required.length;
  const master: Master = {
    places,
    members: first.length,
    required: needs.required.slice(),
    under: needs.under.map(atLeastLittle),
    over: needs.over.map(atLeastLittle),
    columns: [],
    missing: new Float64Array(places).fill(1),
    surplus: new Float64Array(places).fill(1),
    duals: needs.under.map((under, place) => Math.min(FIRST_DUAL, (under - needs.over[place]!) / 2)),
    worths: new Float64Array(first.length),
    work: 0,
  };
  addColumns(master, first);
  return master;
}

/** Adds columns in such a way that the mix stays one and inside. */
export function addColumns(master: Master, added: readonly NewColumn[]): void {
  const mean = meanProduct(master);
  const [fresh, old] = [new Int32Array(master.members), new Int32Array(master.members)];
  for (const { member } of added) fresh[member]! += 1;
  for (const column of master.columns) {
    old[column.member]! += 1;
    if (fresh[column.member]! > 0) column.share *= 1 - SHARE_OF_NEW;
  }
  for (const { member, cost, entries, row } of added) {
    const share = (old[member]! > 0 ? SHARE_OF_NEW : 1) / fresh[member]!;
    master.columns.push({ member, cost, entries, row, share, surcharge: 0, shareStep: 0, surchargeStep: 0 });
  }
  stayInside(master, mean);
}

/** From now on this member has this row and no other. */
export function settle(master: Master, { member, entries }: NewColumn): void {
  const mean = meanProduct(master);
  master.columns = master.columns.filter((column) => column.member !== member);
  for (const place of entries) master.required[place]! -= 1;
  stayInside(master, mean);
}

/** People missing and too many follow from shares; no column may seem better than free. `mean`: of the products, before what was changed. */
function stayInside(master: Master, mean: number): void {
  const { columns, worths } = master;
  coverInside(master);
  const lowest = new Float64Array(master.members).fill(Infinity);
  for (const column of columns) lowest[column.member] = Math.min(lowest[column.member]!, surchargeOf(master, column));
  const least = Math.max(LEAST_SURCHARGE, 2 * mean);
  lowest.forEach((surcharge, member) => {
    if (surcharge < least) worths[member]! -= least - surcharge;
  });
  for (const column of columns) column.surcharge = surchargeOf(master, column);
}

/** How near to the edge of the inside, as a part of one person and of what one costs, a new way may begin: from nearer it hardly leads away. */
const EDGE = 1e-4;

function coverInside(master: Master): void {
  const { places, missing, surplus, duals, under, over } = master;
  const left = uncovered(master);
  for (let place = 0; place < places; place++) {
    const more = Math.max(0, EDGE - missing[place]!, EDGE - surplus[place]!);
    missing[place]! += more + Math.max(0, left[place]!);
    surplus[place]! += more + Math.max(0, -left[place]!);
    const edge = EDGE * (under[place]! + over[place]!);
    duals[place] = Math.min(under[place]! - edge, Math.max(edge - over[place]!, duals[place]!));
  }
}

/** [place]: what is required less what the mix gives and what is said to be missing or too many: zero, but for rounding, when nothing was added. */
export function uncovered({ required, missing, surplus, columns }: Master): Float64Array {
  const left = required.map((need, place) => need - missing[place]! + surplus[place]!);
  for (const { entries, share } of columns) for (let at = 0; at < entries.length; at++) left[entries[at]!]! -= share;
  return left;
}

export function surchargeOf({ duals, worths }: Master, { member, cost, entries }: NewColumn): number {
  let surcharge = cost - worths[member]!;
  for (let at = 0; at < entries.length; at++) surcharge -= duals[entries[at]!]!;
  return surcharge;
}

/** How far the mix costs more than it is worth: no mix of these columns costs less than the objective less this. */
export function gapOf({ places, columns, missing, surplus, duals, under, over }: Master): number {
  let gap = 0;
  for (const { share, surcharge } of columns) gap += share * surcharge;
  for (let place = 0; place < places; place++)
    gap += missing[place]! * (under[place]! - duals[place]!) + surplus[place]! * (over[place]! + duals[place]!);
  return gap;
}

/** The mean of the products of which the gap is made. */
const meanProduct = (master: Master): number => gapOf(master) / (master.columns.length + 2 * master.places);

/** What the mix of now costs. */
export function objective({ places, columns, missing, surplus, under, over }: Master): number {
  let sum = 0;
  for (const { share, cost } of columns) sum += share * cost;
  for (let place = 0; place < places; place++) sum += missing[place]! * under[place]! + surplus[place]! * over[place]!;
  return sum;
}
