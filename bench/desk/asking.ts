/** Asking the API as a program does: a key, a connection that is kept, the whole answer read. */
import type { Stage } from "./stage.ts";

/** Putting twice is putting once, so a connection that the server ended meanwhile is no reason to stop. */
export async function put(stage: Pick<Stage, "url" | "key">, path: string, body: object): Promise<void> {
  const send = () =>
    fetch(stage.url + path, {
      method: "PUT",
      headers: { authorization: `Bearer ${stage.key}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const answer = await send().catch(send);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

export async function ask(stage: Pick<Stage, "url" | "key">, path: string): Promise<string> {
  const answer = await fetch(stage.url + path, { headers: { authorization: `Bearer ${stage.key}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return text;
}
