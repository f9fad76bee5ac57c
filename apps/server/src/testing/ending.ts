/** Ends what a test opened, one thing after the other, and says which one hangs: long before a hook's own time is over, and without leaving the rest open. */

/** Well under a hook's time, with room for three that hang. */
const PATIENCE_MS = 30_000;

export type Endings = Readonly<Record<string, () => Promise<unknown>>>;

/** One that fails or hangs does not keep the next from ending; then the first that did is what this throws. */
export async function endInOrder(endings: Endings, patienceMs = PATIENCE_MS): Promise<void> {
  const failures: unknown[] = [];
  for (const [what, end] of Object.entries(endings))
    await within(what, end(), patienceMs).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function within(what: string, ending: Promise<unknown>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new Error(`${what} did not end within ${patienceMs} ms: a test left something open in it.`);
    timer = setTimeout(() => reject(error), patienceMs);
  });
  try {
    await Promise.race([ending, late]);
  } finally {
    clearTimeout(timer);
  }
}
