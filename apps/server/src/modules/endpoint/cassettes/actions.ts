/** Recording to a file, and playing from one. */
import { appendFile, readFile } from "node:fs/promises";
import type { Transport } from "../shapes.ts";
import { lineFor, markOf, readCassette } from "./rules.ts";

/** Whether an exchange was recorded changes nothing for who asked. */
export const recording =
  (transport: Transport, path: string): Transport =>
  async (request) => {
    const answer = await transport(request);
    const line = lineFor(request.body, answer);
    if (line) await appendFile(path, `${JSON.stringify(line)}\n`, { mode: 0o600 }).catch(() => undefined);
    return answer;
  };

/** A question that is not on the cassette is as a server that is not there. */
export async function playing(path: string): Promise<Transport> {
  const answers = readCassette(await readFile(path, "utf8"));
  return async ({ body }) => {
    const answer = answers.get(markOf(body));
    if (!answer) throw new Error("This question is not on the cassette: record it anew.");
    return answer;
  };
}
