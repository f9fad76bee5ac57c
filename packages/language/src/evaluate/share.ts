/** A share with the interval in which it lies, so that no figure looks surer than the number of cases allows. */

export type Share = { right: number; of: number; share: number; low: number; high: number };

/** 95 %, by Wilson ("Probable inference", JASA 1927). Without cases nothing is known: 0 to 1. */
export function shareOf(right: number, of: number): Share {
  if (of === 0) return { right, of, share: 0, low: 0, high: 1 };
  const [z, share] = [1.96, right / of];
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { right, of, share: rounded(share), low: rounded(middle - half), high: rounded(middle + half) };
}

export const rounded = (value: number, digits = 4): number => Math.round(value * 10 ** digits) / 10 ** digits;
