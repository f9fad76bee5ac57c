/** The processes beside the server: the pages, and the server that stands in for it. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Met, Opening, Order } from "./pages.ts";

export type Pages = {
  /** What they met since they were told before. */
  tell(order: "ask" | "be_silent"): Promise<Met>;
  stop(): void;
};

export async function openPages(opening: Opening): Promise<Pages> {
  const child = start("./pages.ts");
  const ended = once(child, "exit").then(() => Promise.reject(new Error("The pages ended by themselves.")));
  ended.catch(() => undefined);
  const tell = async (order: Order): Promise<Met> => {
    child.send(order);
    const [met] = (await Promise.race([once(child, "message"), ended])) as [Met];
    return met;
  };
  await tell(opening);
  return { tell, stop: () => void child.kill() };
}

export type StandIn = { readonly url: string; stop(): void };

export async function startStandIn(): Promise<StandIn> {
  const child = start("./standIn.ts");
  const [url] = (await once(child, "message")) as [string];
  return { url, stop: () => void child.kill() };
}

const start = (file: string): ChildProcess => fork(new URL(file, import.meta.url), { execArgv: [] });
