/** Reads what a command of `luwte plan` was handed. */
import { open } from "node:fs/promises";

const MOST_BYTES = 200e6;

/** undefined when there is no such file, it is too large, or it is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  try {
    await using handle = await open(file, "r");
    const { size } = await handle.stat();
    return size > MOST_BYTES ? undefined : JSON.parse(await handle.readFile("utf8"));
  } catch {
    return undefined;
  }
}
