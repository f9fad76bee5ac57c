/** Asking the API as a program does: a key, a connection that is kept, the whole answer read. */
import type { Stage } from "./stage.ts";

export async function ask(stage: Pick<Stage, "url" | "key">, path: string): Promise<string> {
  const answer = await fetch(stage.url + path, { headers: { authorization: `Bearer ${stage.key}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return text;
}
