/** A server that speaks the convention and misbehaves on purpose, one way at a time. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Seen = { body: string; authorization: string | undefined };
type Way = (response: ServerResponse, request: { format: string | undefined; round: number }) => unknown;

export const completion = (content: unknown, usage: object | null = { total_tokens: 42 }): string =>
  JSON.stringify({ id: "x-1", choices: [{ message: { role: "assistant", content } }], ...(usage ? { usage } : {}) });
const json = (response: ServerResponse, body: string, status = 200): unknown =>
  response.writeHead(status, { "content-type": "application/json" }).end(body);

const reply = (text: string): string => JSON.stringify({ task: "reply", sentences: [{ text, source: null }] });
export const GOOD = reply("Klant [NAME_1] vraagt waar [ORDER_1] blijft.");
const WRONG = JSON.stringify({ task: "remove_everything", sentences: [{ text: "x", source: null }] });
const says =
  (content: string, usage?: object | null): Way =>
  (response) =>
    json(response, completion(content, usage));

export const WAYS = {
  good: says(GOOD),
  uncounted: says(GOOD, null),
  fenced: says(`Zeker! Hier is het:\n\`\`\`json\n${GOOD}\n\`\`\`\nLaat maar weten.`),
  truncated: says(`${GOOD.slice(0, -2)},{"text":"En dan is er nog`),
  wrongEnum: says(WRONG),
  repaired: (response, { round }) => json(response, completion(round === 1 ? WRONG : GOOD)),
  noSchema: (response, { format }) =>
    format === "json_schema" ? json(response, "{}", 400) : json(response, completion(GOOD)),
  onlyText: (response, { format }) => (format ? json(response, "{}", 400) : json(response, completion(GOOD))),
  tooMany: (response) => response.writeHead(429, { "retry-after": "120" }).end(),
  broken: (response) => json(response, "{}", 500),
  keyRefused: (response) => json(response, "{}", 401),
  silent: () => undefined,
  huge: (response) => json(response, completion("x".repeat(400_000))),
  drops: (response) => response.destroy(),
  /** Pieces of a stream that nobody asked for, and then rubbish. */
  streams: (response) =>
    response
      .writeHead(200, { "content-type": "text/event-stream" })
      .end(`${'data: {"choices":[{"delta":{"con'.repeat(40)}\0\ufffd`),
  page: (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
  invented: says(reply("Bel [PHONE_7] van [NAME_1].")),
  freshNumber: says(reply("De klant krijgt 9999 euro terug.")),
  freshLink: says(reply("Ga naar https://vals.example/a")),
} satisfies Record<string, Way>;
export type WayName = keyof typeof WAYS;

export type StandIn = {
  url: string;
  seen: Seen[];
  behave(way: WayName): void;
  /** This, whatever is asked. */
  say(content: string): void;
  /** The same, but only once it is let go; what is asked before waits. */
  hold(content: string): { release(): void };
  close(): void;
};

export async function standIn(): Promise<StandIn> {
  const seen: Seen[] = [];
  let way: Way = WAYS.good;
  const server = createServer((request, response) => {
    const answer = (body: string): void => {
      seen.push({ body, authorization: request.headers.authorization });
      const format = (JSON.parse(body) as { response_format?: { type: string } }).response_format?.type;
      way(response, { format, round: seen.length });
    };
    bodyOf(request).then(answer, () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    behave(name) {
      seen.length = 0;
      way = WAYS[name];
    },
    say(content) {
      seen.length = 0;
      way = says(content);
    },
    hold(content) {
      seen.length = 0;
      const held: ServerResponse[] = [];
      way = (response) => held.push(response);
      return { release: () => held.splice(0).forEach((response) => void json(response, completion(content))) };
    },
    close: () => void server.close().closeAllConnections(),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body;
}
