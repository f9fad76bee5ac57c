/**
 * Open status pages, in a process of their own: each has its connection, and asks for news at moments of its own, as the script of the page does. They are
 * told when to ask, and stay connected and silent meanwhile.
 */
import { type Line, openLine } from "./line.ts";

export type Opening = { readonly url: string; readonly paths: readonly string[]; readonly everyMs: number };
/** `times`: milliseconds until each answer. */
export type Met = { answered: number; refused: number; lost: number; times: number[] };
export type Order = Opening | "ask" | "be_silent";

/** So many new ones a server takes at once without refusing any. */
const AT_ONCE = 100;

let asking = false;
let met = nothing();
function nothing(): Met {
  return { answered: 0, refused: 0, lost: 0, times: [] };
}

async function linesTo(url: string, count: number): Promise<Line[]> {
  const lines: Line[] = [];
  while (lines.length < count) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - lines.length) }, () => openLine(url));
    lines.push(...(await Promise.all(some)));
  }
  return lines;
}

async function open({ url, paths, everyMs }: Opening): Promise<void> {
  const lines = await linesTo(url, paths.length);
  for (const [at, path] of paths.entries()) {
    const lookIn = (ms: number) => setTimeout(() => void look(), ms);
    const look = async () => {
      if (asking) await ask(lines[at]!, path);
      lookIn(everyMs * (0.75 + Math.random() / 2));
    };
    lookIn(Math.random() * everyMs);
  }
}

async function ask(line: Line, path: string): Promise<void> {
  const start = performance.now();
  const status = await line.get(path).catch(() => 0);
  met.times.push(performance.now() - start);
  met[status === 200 ? "answered" : status > 0 ? "refused" : "lost"]++;
}

async function take(order: Order): Promise<void> {
  if (typeof order === "object") await open(order);
  else asking = order === "ask";
  process.send!(met);
  met = nothing();
}

process.on("message", (order: Order) => void take(order));
process.once("disconnect", () => process.exit());
