/** Connections that do not keep their process alive while nothing is asked of them. */
import type pg from "pg";

/** `pg` can do this, its types do not say so. */
type Referenced = { ref(): void; unref(): void };

export function letGo(client: pg.Client): void {
  (client as unknown as Referenced).unref();
}

/** Without this the process would end in the middle of the work, for nothing else keeps it. */
export async function whileHeld<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  (client as unknown as Referenced).ref();
  try {
    return await work();
  } finally {
    letGo(client);
  }
}
