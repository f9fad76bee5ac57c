/** A large folder in parts that the server takes: what makes one article stays together. Pure. */

/** An article's files on their way, by their paths. */
export type Part = {
  paths: readonly string[];
  size: number;
  /** The texts that they link to, with the id in the head where there is one. */
  links?: readonly (readonly [path: string, id: string | null])[];
};

/** The server takes 30 MB and 4,000 files at once; a part that fails is sent again in halves, so small ones lose less. */
export const LARGEST_PART = 24 * 1024 * 1024;
const MOST_ARTICLES = 200;
const MOST_FILES = 2_000;

export function batchesOf(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let [size, files] = [0, 0];
  for (const part of parts) {
    const last = batches.at(-1);
    const fits =
      last &&
      last.length < MOST_ARTICLES &&
      size + part.size <= LARGEST_PART &&
      files + part.paths.length <= MOST_FILES;
    if (fits) last.push(part);
    else batches.push([part]);
    [size, files] = fits ? [size + part.size, files + part.paths.length] : [part.size, part.paths.length];
  }
  return batches;
}
