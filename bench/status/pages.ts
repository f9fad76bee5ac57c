/** Open status pages that ask for news, from a thread of their own, so that the agent's requests are timed undisturbed by their making. */
import { parentPort, workerData } from "node:worker_threads";

type Pages = { readonly urls: readonly string[]; readonly everyMs: number };

const { urls, everyMs } = workerData as Pages;
let answered = 0;
let failed = 0;
let next = 0;

/** A page's turn comes once in `everyMs`; so many are asked each tick that all had theirs by then. */
const TICK_MS = 20;
const perTick = (urls.length * TICK_MS) / everyMs;
let owed = 0;

async function ask(url: string): Promise<void> {
  const answer = await fetch(url).catch(() => null);
  if (answer?.ok) answered++;
  else failed++;
  await answer?.arrayBuffer().catch(() => undefined);
}

const timer = setInterval(() => {
  for (owed += perTick; owed >= 1; owed--) void ask(urls[next++ % urls.length]!);
}, TICK_MS);

parentPort!.on("message", () => {
  clearInterval(timer);
  parentPort!.postMessage({ answered, failed });
});
