/** Receives webhooks: verified, each once, answered at once. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Webhook } from "standardwebhooks";

const { WEBHOOK_SECRET, PORT = "4700" } = process.env;
if (!WEBHOOK_SECRET) throw new Error("Set WEBHOOK_SECRET to the secret that Luwte showed when the webhook was made.");

const webhook = new Webhook(WEBHOOK_SECRET);
const MOST_REMEMBERED = 10_000;
const MOST_BYTES = 2_000_000;
const had = new Set<string>();

function remember(id: string): boolean {
  if (had.has(id)) return false;
  had.add(id);
  if (had.size > MOST_REMEMBERED) had.delete(had.values().next().value!);
  return true;
}

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const piece of request) {
    body += piece;
    if (body.length > MOST_BYTES) {
      response.writeHead(413).end();
      return;
    }
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  try {
    const event = webhook.verify(body, headers) as { type: string; timestamp: string };
    if (remember(headers["webhook-id"]!)) console.log(`${event.timestamp} ${event.type}`);
    response.writeHead(204).end();
  } catch {
    response.writeHead(400).end("The signature is not right.");
  }
}

const server = createServer((request, response) => void receive(request, response));
server.listen(Number(PORT), "127.0.0.1", () => console.log(`Listening on http://127.0.0.1:${PORT}/`));
