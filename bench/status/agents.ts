/** Agents at work: each has a connection and a session, and asks for what a desk asks for, with pauses in between. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Stage } from "../desk/stage.ts";
import { type Line, openLine } from "./line.ts";

/** Together about three hundred questions a second, as many as a thousand busy people ask. */
const AGENTS = 10;
const PAUSE_MS = 30;

export type Agents = {
  /** Milliseconds until each answer. */
  work(forMs: number): Promise<number[]>;
  close(): void;
};

export async function seatAgents(stage: Stage, conversationIds: readonly string[]): Promise<Agents> {
  const lines = await Promise.all(Array.from({ length: AGENTS }, () => openLine(stage.url)));
  return {
    async work(forMs) {
      const end = performance.now() + forMs;
      const work = (line: Line, at: number) =>
        workOn(line, pathsOf(stage, conversationIds[at]!), stage.cookies[at]!, end);
      return (await Promise.all(lines.map(work))).flat();
    },
    close: () => {
      for (const line of lines) line.close();
    },
  };
}

/** The list, a conversation, and what was said in it. */
const pathsOf = ({ personId }: Stage, id: string): string[] => [
  `/api/conversations?limit=50&order=urgent&states=open&assigneeId=${personId}`,
  `/api/conversations/${id}`,
  `/api/conversations/${id}/messages`,
];

async function workOn(line: Line, paths: readonly string[], cookie: string, end: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; performance.now() < end; turn++) {
    // As chance has it: agents do not wait for each other.
    await sleep(-Math.log(1 - Math.random()) * PAUSE_MS);
    const start = performance.now();
    const status = await line.get(paths[turn % paths.length]!, `cookie: ${cookie}\r\n`);
    if (status !== 200) throw new Error(`${paths[turn % paths.length]}: ${status}`);
    times.push(performance.now() - start);
  }
  return times;
}
