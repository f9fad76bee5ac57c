/** How sure a share is that was counted on a few. Pure. */

/** The quantile of the normal distribution for 95 %. */
const Z = 1.959964;

/**
 * Wilson's score interval at 95 % (E. B. Wilson, 1927, J. Am. Stat. Assoc. 22): it stays between 0 and 1 and is honest for small counts, where
 * the usual one is not. `count` of `of`, both whole and not negative. Null when nothing was counted.
 */
export function wilson(count: number, of: number): { low: number; high: number } | null {
  if (of <= 0) return null;
  const share = count / of;
  const square = Z * Z;
  const middle = share + square / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const below = 1 + square / of;
  return { low: Math.max(0, (middle - half) / below), high: Math.min(1, (middle + half) / below) };
}
