/** A server of files: each page is a file that is read when it is asked for, and a browser that has it is told so. What a help centre of plain files would cost. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const folder = process.argv[2]!;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = join(folder, decodeURIComponent(request.url!).replaceAll("/", "_"));
  const { size, mtimeMs } = await stat(path);
  const etag = `"${size}-${mtimeMs}"`;
  const isKnown = request.headers["if-none-match"] === etag;
  response.writeHead(isKnown ? 304 : 200, {
    etag,
    "content-type": "text/html; charset=utf-8",
    ...(isKnown ? {} : { "content-length": size }),
  });
  if (isKnown) response.end();
  else createReadStream(path).pipe(response);
}

const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  answer(request, response).catch(() => response.writeHead(404, { "content-length": 0 }).end());
});
server.listen(0, "127.0.0.1", () => process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once("disconnect", () => process.exit());
