/**
 * What happens next: a tournament between everybody of whom one next moment is known. To change a moment is a walk towards the root, and who is first stands
 * there. Against a heap of events: nothing is put in or taken out, so nothing is allocated and nothing goes stale.
 */

export type Soonest = {
  /** The soonest moment of all at [1], at [i] that of [2i] and [2i+1]; the second half are the players' own. Infinity: nothing is to happen. */
  at: Float64Array;
  /** Whose moment that is. */
  winner: Int32Array;
  /** Where the players begin: a power of two. */
  players: number;
};

export function soonestOf(count: number): Soonest {
  let players = 2;
  while (players < count) players *= 2;
  const soonest = { at: new Float64Array(2 * players), winner: new Int32Array(2 * players), players };
  clearSoonest(soonest);
  return soonest;
}

export function clearSoonest({ at, winner, players }: Soonest): void {
  at.fill(Infinity);
  for (let player = 0; player < players; player++) winner[players + player] = player;
  for (let node = players - 1; node > 0; node--) winner[node] = winner[2 * node]!;
}

export const first = ({ winner }: Soonest): number => winner[1]!;
export const firstMoment = ({ at }: Soonest): number => at[1]!;
export const momentIn = ({ at, players }: Soonest, player: number): number => at[players + player]!;

/** Small, so that it is compiled into its callers and no number has to be put in a box on the way. */
export function setMoment(soonest: Soonest, player: number, moment: number): void {
  soonest.at[soonest.players + player] = moment;
  moved(soonest, player);
}

/** The moment of a player was changed. Of two at the same moment the one with the lower number is first, so that a run is always the same. */
function moved({ at, winner, players }: Soonest, player: number): void {
  let best = player;
  let bestAt = at[players + player]!;
  for (let node = players + player; node > 1; node >>= 1) {
    const otherAt = at[node ^ 1]!;
    if (otherAt < bestAt || (otherAt === bestAt && winner[node ^ 1]! < best)) {
      best = winner[node ^ 1]!;
      bestAt = otherAt;
    }
    // Somebody else was and is first here, so nothing changes from here on.
    if (best !== player && winner[node >> 1] === best) return;
    winner[node >> 1] = best;
    at[node >> 1] = bestAt;
  }
}
