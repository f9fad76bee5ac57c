/**
 * Margins that become probabilities: a softmax with one temperature (Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks", ICML 2017), set on
 * texts that the planes had not learned from.
 */

/** Margins of one text, one per label, and which label it had. */
export type Judged = { margins: Float64Array; label: number };

export function probabilitiesOf(margins: Float64Array, temperature: number): Float64Array {
  const most = margins.reduce((best, value) => Math.max(best, value), -Infinity);
  const raised = margins.map((value) => Math.exp((value - most) / temperature));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/**
 * The mean of -ln(probability of the right label): lower is better, and an unfounded certainty costs most. As in Platt ("Probabilistic outputs for support vector
 * machines", 1999) a text counts as (n + 1) / (n + 2) its label and the rest another one: who judged twenty texts is never quite certain.
 */
export function lossOf(judged: readonly Judged[], temperature: number): number {
  const own = (judged.length + 1) / (judged.length + 2);
  let loss = 0;
  for (const { margins, label } of judged) {
    const probabilities = probabilitiesOf(margins, temperature);
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
export function temperatureFor(judged: readonly Judged[]): number {
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
