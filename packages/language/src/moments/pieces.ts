/** What is found in a text before it is put together: a day, a time, or both, at a place. */
import type { Bound, DayWords, TimeWords } from "./shapes.ts";

export type Piece = { at: number; length: number; day: DayWords | null; time: TimeWords | null };
export type Bounded = Piece & { bound: Bound };
