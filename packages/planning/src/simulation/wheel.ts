/**
 * What happens next, of many of whom one next moment is known: a wheel of drawers, each for a stretch of time about as long as from one event to the next
 * (R. Brown, "Calendar queues", Communications of the ACM 31, 1988). Most drawers hold one moment or none, so that to put one in and to find the next take a
 * few steps however many play. What lies more than a turn ahead stays in its drawer until its turn has come.
 */

export type Wheel = {
  /** The moment of each player; Infinity: nothing is to happen. */
  at: Float64Array;
  /** Who is first in a drawer, and who comes after a player in the same drawer; NOBODY ends it. */
  top: Int32Array;
  after: Int32Array;
  /** Drawers per unit of time. */
  pace: number;
  /** Whose moment is the soonest, and which drawer it lies in, counted from moment 0. */
  first: number;
  drawer: number;
};

const NOBODY = -1;

/** `gap`: about how long from one event to the next. It decides how fast the wheel is, never what it says. */
export function wheelOf(count: number, gap: number): Wheel {
  let drawers = 16;
  while (drawers < DRAWERS_A_PLAYER * count) drawers *= 2;
  return {
    at: new Float64Array(count).fill(Infinity),
    top: new Int32Array(drawers).fill(NOBODY),
    after: new Int32Array(count),
    pace: 1 / gap,
    first: 0,
    drawer: 0,
  };
}
const DRAWERS_A_PLAYER = 4;

export function clearWheel(wheel: Wheel): void {
  wheel.at.fill(Infinity);
  wheel.top.fill(NOBODY);
  [wheel.first, wheel.drawer] = [0, 0];
}

export const first = (wheel: Wheel): number => wheel.first;
export const firstMoment = ({ at, first }: Wheel): number => at[first]!;
export const momentIn = ({ at }: Wheel, player: number): number => at[player]!;

export function setMoment(wheel: Wheel, player: number, moment: number): void {
  const { at } = wheel;
  const was = at[player]!;
  if (was < Infinity) takeOut(wheel, player);
  at[player] = moment;
  if (moment < Infinity) putIn(wheel, player);
  if (player === wheel.first && moment > was) findFirst(wheel);
  else if (player === wheel.first || isBefore(at, player, wheel.first)) {
    wheel.first = player;
    wheel.drawer = drawerOf(wheel, player);
  }
}

/** Of two at the same moment the one with the lower number is first, so that a run is always the same. */
const isBefore = (at: Float64Array, player: number, other: number): boolean =>
  at[player]! < at[other]! || (at[player] === at[other] && player < other);

const drawerOf = ({ at, pace }: Wheel, player: number): number => Math.floor(at[player]! * pace);

function putIn(wheel: Wheel, player: number): void {
  const { top, after } = wheel;
  const place = drawerOf(wheel, player) & (top.length - 1);
  after[player] = top[place]!;
  top[place] = player;
}

function takeOut(wheel: Wheel, player: number): void {
  const { top, after } = wheel;
  const place = drawerOf(wheel, player) & (top.length - 1);
  if (top[place] === player) {
    top[place] = after[player]!;
    return;
  }
  let before = top[place]!;
  while (after[before] !== player) before = after[before]!;
  after[before] = after[player]!;
}

/** From the drawer of who was first onwards. */
function findFirst(wheel: Wheel): void {
  const { at, top, after } = wheel;
  const end = wheel.drawer + top.length;
  for (let drawer = wheel.drawer; drawer < end; drawer++) {
    let best = NOBODY;
    for (let player = top[drawer & (top.length - 1)]!; player !== NOBODY; player = after[player]!)
      if (drawerOf(wheel, player) === drawer && (best === NOBODY || isBefore(at, player, best))) best = player;
    if (best !== NOBODY) {
      wheel.first = best;
      wheel.drawer = drawer;
      return;
    }
  }
  lookAtAll(wheel);
}

/** Nothing in a whole turn: a night, or the end. */
function lookAtAll(wheel: Wheel): void {
  const { at } = wheel;
  let best = 0;
  for (let player = 1; player < at.length; player++) if (isBefore(at, player, best)) best = player;
  wheel.first = best;
  if (at[best]! < Infinity) wheel.drawer = drawerOf(wheel, best);
}
