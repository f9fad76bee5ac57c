/**
 * Margins that become probabilities: a softmax with one temperature (Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks", ICML 2017), and a line
 * through the log odds of the most likely label (Platt, "Probabilistic outputs for support vector machines", 1999), both set on texts that the planes had not learned
 * from. With few examples no temperature fits: what seems certain is too certain, what seems doubtful too doubtful.
 */
import { fitLogistic, logistic } from "../regression/logistic.ts";

/** Margins of one text, one per label, and which label it had. */
export type Judged = { margins: Float64Array; label: number };

/** `slope` and `shift`: of the line through the log odds of the most likely label; 1 and 0 leave them as they are. */
export type Sureness = { temperature: number; slope: number; shift: number };

export function probabilitiesOf(margins: Float64Array, { temperature, ...line }: Sureness): Float64Array {
  const shares = softmaxOf(margins, temperature);
  const top = topOf(shares);
  const first = shares[top]!;
  if (first >= 1) return shares;
  const rest = 1 - first;
  const second = shares.reduce((most, share, label) => (label === top ? most : Math.max(most, share)), 0);
  // Never below the second: what is most likely stays so.
  const own = Math.max(logistic(line.slope * oddsOf(first) + line.shift), second / (rest + second));
  return shares.map((share, label) => (label === top ? own : (share * (1 - own)) / rest));
}

export function softmaxOf(margins: Float64Array, temperature: number): Float64Array {
  const most = margins.reduce((best, value) => Math.max(best, value), -Infinity);
  const raised = margins.map((value) => Math.exp((value - most) / temperature));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Of what is certain or impossible they would be without end. */
const oddsOf = (share: number): number => Math.log(Math.max(share, 1e-9) / Math.max(1 - share, 1e-9));
const topOf = (shares: Float64Array): number =>
  shares.reduce((top, share, label) => (share > shares[top]! ? label : top), 0);

/**
 * The mean of -ln(probability of the right label): lower is better, and an unfounded certainty costs most. As in Platt a text counts as (n + 1) / (n + 2) its label and the
 * rest another one: who judged twenty texts is never quite certain.
 */
function lossOf(judged: readonly Judged[], temperature: number): number {
  const own = (judged.length + 1) / (judged.length + 2);
  let loss = 0;
  for (const { margins, label } of judged) {
    const probabilities = softmaxOf(margins, temperature);
    const others = (1 - own) / Math.max(1, probabilities.length - 1);
    for (const [index, probability] of probabilities.entries())
      loss -= (index === label ? own : others) * Math.log(Math.max(probability, 1e-12));
  }
  return loss / Math.max(1, judged.length);
}

/** From the coldest by a fixed factor to the hottest, and then as many steps again between the neighbours of the best: a step of the first row is several per cent of sureness. */
const STEPS = 24;
const [COLDEST, HOTTEST] = [0.03, 3];

/** The temperature with the least loss. */
function temperatureFor(judged: readonly Judged[]): number {
  const factor = (HOTTEST / COLDEST) ** (1 / STEPS);
  const near = bestOf(judged, COLDEST, factor, STEPS);
  return bestOf(judged, near / factor, factor ** (1 / FINER), 2 * FINER);
}

const FINER = 5;

function bestOf(judged: readonly Judged[], from: number, factor: number, steps: number): number {
  let best = { temperature: 1, loss: Infinity };
  for (let step = 0; step <= steps; step++) {
    const temperature = from * factor ** step;
    const loss = lossOf(judged, temperature);
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}

/** As if so many texts had said that the odds are right as they are: of few texts nothing is learned from one of them. */
const PRIOR = 5;

/** The temperature first, then the line: by how much its slope is not 1, and its shift not 0. */
export function surenessFor(judged: readonly Judged[]): Sureness {
  const temperature = temperatureFor(judged);
  const tops = judged.map(({ margins, label }) => {
    const shares = softmaxOf(margins, temperature);
    const top = topOf(shares);
    const odds = oddsOf(shares[top]!);
    return { signs: [odds], ahead: odds, right: top === label };
  });
  const [shift = 0, steeper = 0] = fitLogistic(tops, PRIOR, PRIOR);
  return { temperature, slope: 1 + steeper, shift };
}
