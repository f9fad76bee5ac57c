/** A server that answers every question of a status page with the same news and does nothing else: what is asked of it costs only the machine, and Luwte nothing. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const NEWS = JSON.stringify({ version: "AAAAAAAAAAAAAAAA", wait: null });
const HEADERS = { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(NEWS) };

const server = createServer({ keepAliveTimeout: 120_000 }, (_request, answer) =>
  answer.writeHead(200, HEADERS).end(NEWS),
);
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send!(`http://127.0.0.1:${port}`);
});
process.once("disconnect", () => process.exit());
