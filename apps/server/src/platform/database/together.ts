/** What is sent to the database within one turn of the event loop leaves together: each write to a socket costs more than what it carries. */
import type { Socket } from "node:net";
import type pg from "pg";

type Wired = { readonly connection?: { readonly stream?: Socket } };

/** Call before sending. It only delays the bytes until the code that runs now has said all that it has to say. */
export function sendTogether(client: pg.ClientBase): void {
  const socket = (client as unknown as Wired).connection?.stream;
  if (!socket || socket.writableCorked > 0) return;
  socket.cork();
  process.nextTick(() => socket.uncork());
}
