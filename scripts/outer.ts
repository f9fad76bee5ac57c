/** Living inside an older Node that waits for us: its signals are ours, once, and so is its end. */
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type Signal = (typeof SIGNALS)[number];
/** A terminal, or a supervisor that ends a whole group, tells both of us: our own copy arrives within this time. */
const TOGETHER = 200;

/**
 * The outer one does not pass a signal on as a signal, for who already got it from elsewhere would see two, and the
 * second Ctrl-C means "now, at once". It says so over the channel, and only what did not come by itself is raised.
 */
export function listenToOuter(): void {
  if (!process.channel) return;
  const heard: Partial<Record<Signal, number>> = {};
  for (const signal of SIGNALS) process.on(signal, () => hear(signal, heard));
  process.on("message", ({ signal }: { signal: Signal }) => void raiseUnlessHeard(signal, heard));
  // Nothing of ours may keep the port or the data when the outer one was killed.
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}

/** Our listener would otherwise take away that a signal ends a program that does not care. */
function hear(signal: Signal, heard: Partial<Record<Signal, number>>): void {
  heard[signal] = Date.now();
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
}

async function raiseUnlessHeard(signal: Signal, heard: Partial<Record<Signal, number>>): Promise<void> {
  const since = Date.now() - TOGETHER;
  await sleep(TOGETHER);
  if ((heard[signal] ?? 0) < since) process.kill(process.pid, signal);
}
