/** Long computations in a thread of their own: who asks the server something meanwhile does not wait for them. */
import { Worker } from "node:worker_threads";

/** What a thread does: it takes parts in their order, and gives its result at the end. */
export type Threaded<Part, Result> = { take(part: Part): void; end(): Result };
/** The module, by its address, and which of its functions makes such a `Threaded`. */
export type ThreadTask = { readonly url: string; readonly name: string };
export type Told<Part> = { part: Part } | { end: true };

/** What a computation may take; one that wants more is ended and fails, and the server lives on. */
const MOST_MEGABYTES = 2_048;

/** Parts are made while the thread works on those before. Throws what the thread threw, or why it was to stop. */
export async function inThread<Part, Result>(
  task: ThreadTask,
  parts: AsyncIterable<Part>,
  signal: AbortSignal,
): Promise<Result> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./entry.ts", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([stopped, answerOf<Result>(worker), feed(worker, parts)]);
  } finally {
    await worker.terminate();
  }
}

/** Never answers: the thread does, unless making the parts fails. */
async function feed<Part>(worker: Worker, parts: AsyncIterable<Part>): Promise<never> {
  for await (const part of parts) worker.postMessage({ part } satisfies Told<Part>);
  worker.postMessage({ end: true } satisfies Told<Part>);
  return new Promise(() => {});
}

function answerOf<Result>(worker: Worker): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread ended with ${code} and gave no answer.`)));
  });
}
