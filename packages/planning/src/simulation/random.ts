/**
 * Chance that can be repeated. Every source of chance (when people call, how long it takes, how long they wait, who is ill) has a stream of its own, so that
 * two scenarios with the same seed meet the same people in the same order, and a difference between them is a difference between the scenarios.
 *
 * The generator is sfc32 (C. Doty-Humphrey, PractRand): 128 bits of state, of which 32 count, so a stream does not come round within 2^32 numbers.
 */

const WORDS = 4;
/** Numbers thrown away at the start, after which two neighbouring seeds have nothing in common. */
const WARMING = 12;

/** The states of many streams, one after the other. */
export type Streams = Int32Array;

export const streamsFor = (count: number): Streams => new Int32Array(count * WORDS);

/** Puts every stream at its start. Whole numbers; the same seed and stream always give the same numbers. */
export function seedStreams(streams: Streams, seed: number): void {
  for (let stream = 0; stream * WORDS < streams.length; stream++) {
    const at = stream * WORDS;
    streams[at] = seed;
    streams[at + 1] = Math.floor(seed / 2 ** 32);
    streams[at + 2] = stream;
    streams[at + 3] = 1;
    for (let number = 0; number < WARMING; number++) nextBits(streams, stream);
  }
}

/** 32 bits, as a whole number with a sign. */
export function nextBits(streams: Streams, stream: number): number {
  const at = stream << 2;
  const b = streams[at + 1]!;
  const c = streams[at + 2]!;
  const count = streams[at + 3]!;
  const bits = (streams[at]! + b + count) | 0;
  streams[at + 3] = count + 1;
  streams[at] = b ^ (b >>> 9);
  streams[at + 1] = c + (c << 3);
  streams[at + 2] = ((c << 21) | (c >>> 11)) + bits;
  return bits;
}

/** Between 0 and 1, never one of them. */
export const uniform = (streams: Streams, stream: number): number =>
  ((nextBits(streams, stream) >>> 0) + 0.5) / 4_294_967_296;

/**
 * Mean 1: how long until something happens that happens once on average, whatever happened before. Nearly always one number and two look-ups: the area under
 * the curve is laid out in 256 strips of equal size (G. Marsaglia and W. W. Tsang, "The ziggurat method", Journal of Statistical Software 5, 2000).
 */
export function exponential(streams: Streams, stream: number): number {
  const bits = nextBits(streams, stream) >>> 0;
  const strip = bits & 255;
  const x = bits * WIDTH[strip]!;
  return bits < SURE[strip]! ? x : rareExponential(streams, stream, strip, x);
}

/** Beyond the strips' sure part: the tail begins anew, the edge is decided by its height. */
function rareExponential(streams: Streams, stream: number, strip: number, x: number): number {
  if (strip === 0) return TAIL - Math.log(uniform(streams, stream));
  const height = HEIGHT[strip]! + uniform(streams, stream) * (HEIGHT[strip + 1]! - HEIGHT[strip]!);
  return height < Math.exp(-x) ? x : exponential(streams, stream);
}

const STRIPS = 256;
/** Where the tail begins, and the size of a strip. */
const TAIL = 7.697117470131487;
const AREA = 0.003949659822581572;
/** x for one bit; up to how many bits x lies surely under the curve; the height of the curve at the strip's right edge. */
const WIDTH = new Float64Array(STRIPS);
const SURE = new Float64Array(STRIPS);
const HEIGHT = new Float64Array(STRIPS + 1);
layStrips();

function layStrips(): void {
  const edges = new Float64Array(STRIPS + 1);
  edges[0] = AREA / Math.exp(-TAIL);
  edges[1] = TAIL;
  for (let strip = 2; strip < STRIPS; strip++)
    edges[strip] = -Math.log(AREA / edges[strip - 1]! + Math.exp(-edges[strip - 1]!));
  for (let strip = 0; strip < STRIPS; strip++) {
    WIDTH[strip] = edges[strip]! / 2 ** 32;
    SURE[strip] = (edges[strip + 1]! / edges[strip]!) * 2 ** 32;
    HEIGHT[strip] = Math.exp(-edges[strip]!);
  }
  HEIGHT[STRIPS] = 1;
}

/** Mean 0, deviation 1; in the same way, with 128 strips on each side. */
export function normal(streams: Streams, stream: number): number {
  const bits = nextBits(streams, stream);
  const strip = bits & 127;
  const x = bits * BELL_WIDTH[strip]!;
  return Math.abs(bits) < BELL_SURE[strip]! ? x : rareNormal(streams, stream, strip, x);
}

function rareNormal(streams: Streams, stream: number, strip: number, x: number): number {
  if (strip === 0) return Math.sign(x) * normalTail(streams, stream);
  const height = BELL_HEIGHT[strip]! + uniform(streams, stream) * (BELL_HEIGHT[strip - 1]! - BELL_HEIGHT[strip]!);
  return height < Math.exp(-0.5 * x * x) ? x : normal(streams, stream);
}

/** G. Marsaglia, "Generating a variable from the tail of the normal distribution" (1964). */
function normalTail(streams: Streams, stream: number): number {
  const beyond = -Math.log(uniform(streams, stream)) / BELL_TAIL;
  const room = -2 * Math.log(uniform(streams, stream));
  return room > beyond * beyond ? BELL_TAIL + beyond : normalTail(streams, stream);
}

const BELL_STRIPS = 128;
const BELL_TAIL = 3.442619855899;
const BELL_AREA = 9.91256303526217e-3;
const BELL_WIDTH = new Float64Array(BELL_STRIPS);
const BELL_SURE = new Float64Array(BELL_STRIPS);
const BELL_HEIGHT = new Float64Array(BELL_STRIPS);
layBellStrips();

/** From the outermost strip inwards; the strip at the bottom, which has the tail, is number 0. */
function layBellStrips(): void {
  const bell = (x: number) => Math.exp(-0.5 * x * x);
  const bottom = BELL_AREA / bell(BELL_TAIL);
  let edge = BELL_TAIL;
  BELL_SURE[0] = (BELL_TAIL / bottom) * 2 ** 31;
  BELL_WIDTH[0] = bottom / 2 ** 31;
  BELL_HEIGHT[0] = 1;
  for (let strip = BELL_STRIPS - 1; strip > 0; strip--) {
    BELL_WIDTH[strip] = edge / 2 ** 31;
    BELL_HEIGHT[strip] = bell(edge);
    const inner = strip === 1 ? 0 : Math.sqrt(-2 * Math.log(BELL_AREA / edge + bell(edge)));
    BELL_SURE[strip] = (inner / edge) * 2 ** 31;
    edge = inner;
  }
}

/** Mean 1, from exactly one number: for what is not always needed, so that what is passed over can be counted. */
export const exponentialByOne = (streams: Streams, stream: number): number => -Math.log(uniform(streams, stream));
/** Mean 0, deviation 1, from exactly two numbers. G. E. P. Box and M. E. Muller (1958). */
export const normalByTwo = (streams: Streams, stream: number): number =>
  Math.sqrt(2 * exponentialByOne(streams, stream)) * Math.cos(2 * Math.PI * uniform(streams, stream));
