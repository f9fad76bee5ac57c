/** A server that takes every question and answers none. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export async function hangingServer() {
  const seen = { questions: 0 };
  const server = createServer((request) => {
    seen.questions++;
    request.resume();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return { url, seen, close: () => void server.close().closeAllConnections() };
}
