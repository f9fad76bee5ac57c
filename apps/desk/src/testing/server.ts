/** The make-believe server: the contract's operations over a world in memory, the stream, and the built desk under the real content policy. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { extname, join, normalize } from "node:path";
import { ERRORS, isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { chooseLanguage, type Language } from "@luwte/contract/language.ts";
import { type Operation, operationsIn } from "@luwte/contract/operation.ts";
import { PROBLEM_TYPE } from "@luwte/contract/problem.ts";
import { decodeQuery, queryFields } from "@luwte/contract/query.ts";
import { type Call, type FileAnswer, Refused } from "./answering.ts";
import { ANSWERS, OPERATIONS } from "./everything.ts";
import { streamTo } from "./stream.ts";
import type { World } from "./world.ts";

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

type Route = { operation: Operation; pattern: RegExp };
const places = (route: Route) => route.operation.path.split("{").length;
const ROUTES: Route[] = operationsIn(OPERATIONS)
  .map((operation) => ({ operation, pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`) }))
  .sort((a, b) => places(a) - places(b));

export type FakeServer = {
  url: string;
  world: World;
  /** What is refused on purpose: an operation's id -> how it is answered. */
  troubles: Map<string, "broken" | "unreachable">;
  /** False: the stream breaks off and cannot be opened. */
  streams: { open: boolean; cut(): void };
  calls: string[];
  close(): Promise<void>;
};

type Server = Omit<FakeServer, "close" | "url">;

export async function fakeServer(world: World, deskFolder: string, port = 0): Promise<FakeServer> {
  const sockets = new Set<Socket>();
  const running = new Set<ServerResponse>();
  const streams = {
    open: true,
    cut() {
      for (const response of running) response.destroy();
      running.clear();
    },
  };
  const server: Server = { world, troubles: new Map(), streams, calls: [] };
  const http = createServer((request, response) => {
    answer(server, running, deskFolder, request, response).catch((error: unknown) => {
      console.error(error);
      problem(response, refuse("unexpected"), "nl");
    });
  });
  http.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((done) => http.listen(port, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((done) => {
      for (const socket of sockets) socket.destroy();
      http.close(() => done());
    });
  return Object.assign(server, { url, close });
}

async function answer(
  server: Server,
  running: Set<ServerResponse>,
  deskFolder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://luwte");
  if (!url.pathname.startsWith("/api/")) return sendDesk(deskFolder, url.pathname, response);
  const call = callOf(server.world, request, response);
  const language = chooseLanguage(request.headers["accept-language"]);
  if (url.pathname === "/api/stream") {
    if (!call.person) return problem(response, refuse("not_signed_in"), language);
    if (!server.streams.open) return void response.destroy();
    running.add(response);
    return streamTo(server.world, call.person.id, request, response);
  }
  const found = ROUTES.find((route) => route.operation.method === request.method && route.pattern.test(url.pathname));
  if (!found) return problem(response, refuse("not_found"), language);
  server.calls.push(found.operation.id);
  const trouble = server.troubles.get(found.operation.id);
  if (trouble === "unreachable") return void response.destroy();
  if (trouble === "broken") return problem(response, refuse("unexpected"), language);
  await answerOperation(found, url, request, response, call, language);
}

function callOf(world: World, request: IncomingMessage, response: ServerResponse): Call {
  const token = /luwte=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  const account = world.accounts.get(world.sessions.get(token) as never);
  const setToken = (next: string | null) =>
    void response.setHeader("set-cookie", `luwte=${next ?? ""}; Path=/; HttpOnly; SameSite=Strict`);
  return { world, account: account as never, person: account?.person as never, token, file: null, setToken };
}

async function answerOperation(
  { operation, pattern }: Route,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  call: Call,
  language: Language,
): Promise<void> {
  if (operation.right !== "anyone" && !call.person) return problem(response, refuse("not_signed_in"), language);
  const bytes = await bodyOf(request);
  if (operation.upload) call.file = { bytes, type: request.headers["content-type"] ?? "" };
  const raw: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) raw[name] = [...(raw[name] ?? []), value];
  const input = {
    params: operation.params?.safeParse(pattern.exec(url.pathname)?.groups),
    query: operation.query?.safeParse(decodeQuery(queryFields(operation.query), raw)),
    body: operation.body?.safeParse(bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined),
  };
  const errors = Object.entries(input).flatMap(([part, parsed]) => mistakesIn(part, parsed));
  if (errors.length > 0) return problem(response, refuse("invalid_request", { errors }), language);
  const parsed = { params: input.params?.data, query: input.query?.data, body: input.body?.data };
  send(operation, response, run(operation, parsed, call), language);
}

type Issue = { path: PropertyKey[]; code: string; message: string };
/** As the real one points at them. */
const mistakesIn = (part: string, parsed: { error?: { issues: readonly Issue[] } | undefined } | undefined) =>
  (parsed?.error?.issues ?? []).map(({ path, code, message }) => ({
    pointer: `/${[part, ...path].map(String).join("/")}`,
    code,
    detail: message,
  }));

function run(operation: Operation, input: object, call: Call): unknown {
  const handler = ANSWERS[operation.id];
  if (!handler) return refuse("not_found", { missing: operation.id });
  try {
    return handler(input, call);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function send(operation: Operation, response: ServerResponse, result: unknown, language: Language): void {
  if (isRefusal(result)) problem(response, result, language);
  else if (operation.download) sendFile(response, result as FileAnswer);
  else if (!operation.reply) response.writeHead(204).end();
  else {
    response.writeHead(operation.success ?? 200, { "content-type": "application/json" });
    response.end(JSON.stringify(operation.reply.parse(result)));
  }
}

function sendFile(response: ServerResponse, file: FileAnswer): void {
  response.writeHead(200, { "content-type": file.type, "content-disposition": `attachment; filename="${file.name}"` });
  response.end(file.bytes);
}

function problem(response: ServerResponse, refusal: Refusal, language: Language): void {
  const line = ERRORS[refusal.refused];
  response.writeHead(line.status, { "content-type": PROBLEM_TYPE });
  const body = { type: "about:blank", title: line.title[language], detail: line.todo[language], status: line.status };
  const { errors, ...details } = refusal.details;
  response.end(JSON.stringify({ ...body, code: refusal.refused, errors, details }));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

async function sendDesk(folder: string, path: string, response: ServerResponse): Promise<void> {
  const asked = extname(path) ? normalize(path) : "/index.html";
  const bytes = await readFile(join(folder, asked)).catch(() => null);
  if (!bytes) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": TYPES[extname(asked)] ?? "application/octet-stream",
    ...(asked.startsWith("/assets/") ? { "cache-control": "public, max-age=31536000, immutable" } : {}),
    "content-security-policy": POLICY,
  });
  response.end(bytes);
}
