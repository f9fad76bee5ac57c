/** Where a thread begins: it takes what it is told and answers once. */
import { parentPort, workerData } from "node:worker_threads";
import type { Threaded, ThreadTask, Told } from "./threads.ts";

const { url, name } = workerData as ThreadTask;
const module = (await import(url)) as Record<string, () => Threaded<unknown, unknown>>;
const task = module[name]!();

parentPort!.on("message", (told: Told<unknown>) => {
  if ("part" in told) task.take(told.part);
  else parentPort!.postMessage(task.end());
});
