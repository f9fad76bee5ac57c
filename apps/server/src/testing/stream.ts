/** Listening to the stream as a desk does, for tests. */
import type { TestCaller } from "./people.ts";

export type Told = { readonly id: string | null; readonly type: string; readonly payload: Record<string, unknown> };
export type TestStream = {
  readonly told: readonly Told[];
  /** Waits until somebody said this, and gives it. */
  until(type: string, matches?: (payload: Record<string, unknown>) => boolean): Promise<Told>;
  /** Resolves when the server ended the line. */
  readonly ended: Promise<void>;
  close(): void;
};

/** Every event waits for the oldest transaction of the server, so on a busy machine also for what another test writes at length. */
const PATIENCE_MS = 60_000;

export async function listen(
  url: string,
  caller: Pick<TestCaller, "headers">,
  lastEventId?: string,
): Promise<TestStream> {
  const stop = new AbortController();
  const headers = { ...caller.headers, ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }) };
  const answer = await fetch(`${url}/api/stream`, { headers, signal: stop.signal });
  if (answer.status !== 200) throw new Error(`The stream answered ${answer.status}: ${await answer.text()}`);
  const told: Told[] = [];
  const ended = read(answer, told).catch(() => {});
  return {
    told,
    ended,
    close: () => stop.abort(),
    until: (type, matches = () => true) => waitFor(told, type, matches),
  };
}

async function read(answer: Response, told: Told[]): Promise<void> {
  let rest = "";
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) take(block, told);
  }
}

function take(block: string, told: Told[]): void {
  const lines = block.split("\n");
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
  const data = field("data");
  if (data !== null) told.push({ id: field("id"), ...JSON.parse(data) });
}

async function waitFor(
  told: readonly Told[],
  type: string,
  matches: (payload: Record<string, unknown>) => boolean,
): Promise<Told> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = told.find((each) => each.type === type && matches(each.payload));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Nobody said ${type}. Said was: ${told.map((each) => each.type).join(", ")}`);
}
