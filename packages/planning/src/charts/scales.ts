/** From values to places in a drawing, and the round values that deserve a line. */
export type Span = readonly [from: number, to: number];
export type Scale = { at(value: number): number; values: Span; places: Span };
/** Each of `count` things its own strip: rows of a roster, columns of a day. */
export type Bands = { at(index: number): number; size: number };

const MOST_TICKS = 100;

/** A straight line. When all values are the same they lie in the middle. */
export function linearScale(values: Span, places: Span): Scale {
  const [from, to] = values;
  const slope = to === from ? 0 : (places[1] - places[0]) / (to - from);
  const begin = to === from ? (places[0] + places[1]) / 2 : places[0];
  return { at: (value) => begin + (value - from) * slope, values, places };
}

/** `gap` is the share of a strip that stays empty. */
export function bandScale(count: number, [from, to]: Span, gap = 0.15): Bands {
  const step = (to - from) / Math.max(1, count);
  return { at: (index) => from + step * (index + gap / 2), size: step * (1 - gap) };
}

/** Round values (1, 2 or 5 times a power of ten) between the ends, about as many as asked. */
export function ticksOf([from, to]: Span, about = 5): number[] {
  if (!(to > from)) return [from];
  const step = roundStep((to - from) / Math.min(Math.max(1, about), MOST_TICKS / 2));
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** From zero to a round value that nothing passes. What is unknown (NaN) has no height. */
export function fromZero(values: readonly number[], about = 5): Span {
  const highest = values.reduce((most, value) => Math.max(most, value || 0), 0);
  const step = roundStep((highest || 1) / about);
  return [0, tidy(Math.ceil((highest || 1) / step - 1e-9) * step)];
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = rough / power;
  return power * ([1, 2, 5].find((round) => digit <= round * (1 + 1e-9)) ?? 10);
}

/** Twelve digits are more than a label shows, and fewer than floating point spoils. */
const tidy = (value: number): number => Number(value.toPrecision(12)) + 0;
