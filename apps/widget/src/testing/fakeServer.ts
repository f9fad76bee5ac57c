/**
 * A server that speaks the widget's protocol from memory, and can misbehave on command: lose answers after storing, cut the stream in the middle
 * of a message, forget its past, be away. What it stored is the truth that the tests compare the screen with.
 */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type {
  BotReply,
  BotRequest,
  MessageRequest,
  ReadRequest,
  SessionReply,
  SessionRequest,
  ThanksReply,
  ThanksRequest,
  WaitReply,
  WaitRequest,
  WidgetAddress,
  WidgetConfig,
  WidgetConversation,
  WidgetEvent,
  WidgetFile,
  WidgetMessage,
  WidgetRefusal,
  WidgetVisitor,
} from "@luwte/contract/widget/protocol.ts";

type Stored = { readonly cursor: number; readonly event: WidgetEvent };
type Visitor = {
  readonly token: string;
  profile: WidgetVisitor;
  conversation: WidgetConversation | null;
  messages: WidgetMessage[];
  events: Stored[];
  /** Events up to here can no longer be replayed. */
  forgotten: number;
  readonly streams: Set<ServerResponse>;
};

export type Faults = {
  /** Answers to lose after the work was done: called with how many requests to that path came before. */
  cutAnswer: (path: string, count: number) => boolean;
  /** Everything is refused at the door. */
  away: boolean;
  refuse: { path: string; status: number; code: WidgetRefusal } | null;
  /** Answers to that path come late. */
  slow: { path: string; milliseconds: number } | null;
};

const REFUSAL_STATUS = { not_signed_in: 401, not_found: 404 } as const;

export class FakeServer {
  readonly visitors = new Map<string, Visitor>();
  readonly files = new Map<string, { file: WidgetFile; bytes: Buffer }>();
  readonly requests: { path: string; body: unknown }[] = [];
  readonly faults: Faults = { cutAnswer: () => false, away: false, refuse: null, slow: null };
  config: WidgetConfig = {
    name: "De Blauwe Kruik",
    language: "nl",
    greeting: "Goedemiddag! Waarmee kunnen we u helpen?",
    accent: "#0f6a6a",
    side: "end",
    availability: { open: true, changesAt: null },
    askAddress: true,
    privacyUrl: null,
  };
  /** An upload is not done before this is, so that its progress can be seen. */
  uploading: Promise<void> = Promise.resolve();
  /** What is answered about a wait. */
  wait: (asked: WaitRequest) => WaitReply | "not_found" = () => "not_found";
  /** And to what is pressed in the bot's box. */
  bot: (asked: BotRequest) => BotReply | "not_found" = () => "not_found";
  /** And to thanks and answers. */
  thanks: (asked: ThanksRequest) => ThanksReply | "not_found" = () => "not_found";
  readonly #files: string;
  readonly #server: Server;
  #clock = Date.parse("2026-11-23T09:00:00.000Z");

  constructor(builtFiles: string) {
    this.#files = builtFiles;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.#server.listen(0, "127.0.0.1", ready));
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The only visitor of a test. */
  get visitor(): Visitor {
    return [...this.visitors.values()][0]!;
  }

  texts = (): string[] => this.visitor.messages.map(({ text }) => text);

  agentSays(
    text: string,
    { files = [] as WidgetFile[], name = "Sanne", kind = "agent" as "agent" | "bot" } = {},
  ): WidgetMessage {
    return this.#add(this.visitor, {
      id: crypto.randomUUID(),
      author: { kind, name },
      text,
      files,
      at: this.#now(),
    });
  }

  agentTypes(): void {
    this.#write(this.visitor, { type: "typing", name: "Sanne", typing: true }, null);
  }

  agentReads(): void {
    const upTo = this.visitor.messages.at(-1)!.at;
    this.visitor.conversation = { ...this.visitor.conversation!, agentReadUpTo: upTo };
    this.#emit(this.visitor, { type: "read", by: "agent", upTo });
  }

  setConversation(change: Partial<WidgetConversation>): void {
    const { visitor } = this;
    if (!visitor?.conversation) throw new Error("Nobody spoke yet: wait until the message arrived.");
    visitor.conversation = { ...visitor.conversation, ...change };
    const { conversation, profile } = visitor;
    this.#emit(visitor, { type: "state", conversation, visitor: profile, availability: this.config.availability });
  }

  /** Half of the next message leaves, then the line is cut. */
  agentSaysOverABreakingLine(text: string): void {
    const { visitor } = this;
    const streams = [...visitor.streams];
    visitor.streams.clear();
    const message = this.agentSays(text);
    const frame = frameOf({ type: "message", message }, visitor.events.length);
    for (const stream of streams) stream.write(frame.slice(0, frame.length / 2), () => stream.destroy());
  }

  cutStreams(): void {
    for (const stream of this.visitor.streams) stream.destroy();
    this.visitor.streams.clear();
  }

  /** As a server whose outbox was cleaned up. */
  forgetEvents(): void {
    this.visitor.forgotten = this.visitor.events.length;
  }

  #now(): string {
    this.#clock += 1000;
    return new Date(this.#clock).toISOString();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, this.origin);
    response.setHeader("access-control-allow-origin", request.headers.origin ?? "*");
    response.setHeader("access-control-allow-headers", "authorization, content-type, x-file-id, x-file-name");
    if (this.faults.away) return void request.socket.destroy();
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    const api = /^\/widget\/api\/shop(\/.*)$/.exec(url.pathname);
    if (api) await this.#api(api[1]!, url, request, response);
    else await this.#file(url.pathname, response);
  }

  async #file(path: string, response: ServerResponse): Promise<void> {
    const body = await readFile(`${this.#files}/${path.replace("/widget/", "")}`).catch(() => null);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/javascript" }).end(body);
  }

  async #api(path: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bodyOf(request);
    const json = request.headers["content-type"] === "application/json";
    const body = json ? JSON.parse(bytes.toString()) : null;
    const count = this.requests.filter((earlier) => earlier.path === path).length;
    this.requests.push({ path, body });
    const { refuse } = this.faults;
    if (refuse?.path === path) return problem(response, refuse.code, refuse.status);
    const visitor = this.visitors.get(request.headers.authorization?.slice("Bearer ".length) ?? "");
    if (path === "/stream" && visitor) return this.#stream(visitor, Number(url.searchParams.get("after")), response);
    const reply = await this.#handle({ path, url, body, bytes, visitor, headers: request.headers });
    if (this.faults.slow?.path === path) await pause(this.faults.slow.milliseconds);
    if (this.faults.cutAnswer(path, count)) return void request.socket.destroy();
    if (typeof reply === "string") return problem(response, reply, REFUSAL_STATUS[reply]);
    if (Buffer.isBuffer(reply)) return void response.writeHead(200).end(reply);
    if (reply === null) return void response.writeHead(204).end();
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(reply));
  }

  async #handle(call: Call): Promise<object | Buffer | null | keyof typeof REFUSAL_STATUS> {
    const { path, visitor } = call;
    const body = call.body!;
    if (path === "/config") return this.config;
    if (path === "/session") return this.#session(body);
    if (!visitor) return "not_signed_in";
    if (path === "/messages" && body) return this.#message(visitor, body);
    if (path === "/messages") return this.#earlier(visitor, call.url.searchParams.get("before")!);
    if (path === "/files") return this.#upload(call);
    if (path.startsWith("/files/")) return this.files.get(path.slice("/files/".length))?.bytes ?? "not_found";
    if (path === "/wait") return this.wait(body as unknown as WaitRequest);
    if (path === "/bot") return this.bot(body as unknown as BotRequest);
    if (path === "/thanks") return this.thanks(body as unknown as ThanksRequest);
    if (path === "/read") return this.#read(visitor, body.upTo);
    if (path === "/address") return this.#address(visitor, body);
    return path === "/typing" ? null : "not_found";
  }

  #session({ visitorToken }: SessionRequest): SessionReply {
    const visitor = this.visitors.get(visitorToken ?? "") ?? this.#newVisitor();
    const { token, profile, conversation, messages, events } = visitor;
    return {
      visitorToken: token,
      visitor: profile,
      conversation,
      messages: messages.slice(-50),
      earlier: messages.length > 50,
      cursor: String(events.length),
      availability: this.config.availability,
    };
  }

  #newVisitor(): Visitor {
    const visitor: Visitor = {
      token: crypto.randomUUID(),
      profile: { name: null, email: null, verified: false },
      conversation: null,
      messages: [],
      events: [],
      forgotten: 0,
      streams: new Set(),
    };
    this.visitors.set(visitor.token, visitor);
    return visitor;
  }

  #message(visitor: Visitor, { id, text, fileIds, address }: MessageRequest): object {
    const known = visitor.messages.find((message) => message.id === id);
    visitor.conversation ??= {
      id: crypto.randomUUID(),
      number: 20418,
      status: null,
      solved: false,
      answering: null,
      agentReadUpTo: null,
      visitorReadUpTo: null,
    };
    if (address) visitor.profile = { ...address, verified: false };
    const files = fileIds.map((fileId) => this.files.get(fileId)!.file);
    const message = known ?? this.#add(visitor, { id, author: { kind: "visitor" }, text, files, at: this.#now() });
    return { message, conversation: visitor.conversation };
  }

  #earlier(visitor: Visitor, before: string): object {
    const end = visitor.messages.findIndex(({ id }) => id === before);
    return { messages: visitor.messages.slice(Math.max(0, end - 50), end), earlier: end > 50 };
  }

  async #upload({ headers, bytes }: Call): Promise<WidgetFile> {
    await this.uploading;
    const name = decodeURIComponent(String(headers["x-file-name"]));
    const id = String(headers["x-file-id"]);
    const file = { id, name, type: String(headers["content-type"]), size: bytes.length };
    this.files.set(id, { file, bytes });
    return file;
  }

  #read(visitor: Visitor, id: string): null {
    const upTo = visitor.messages.find((message) => message.id === id)!.at;
    visitor.conversation = { ...visitor.conversation!, visitorReadUpTo: upTo };
    this.#emit(visitor, { type: "read", by: "visitor", upTo });
    return null;
  }

  #address(visitor: Visitor, { email, name }: WidgetAddress): object {
    visitor.profile = { email, name, verified: false };
    this.setConversation({});
    return { visitor: visitor.profile };
  }

  #add(visitor: Visitor, message: WidgetMessage): WidgetMessage {
    visitor.messages.push(message);
    this.#emit(visitor, { type: "message", message });
    return message;
  }

  #emit(visitor: Visitor, event: WidgetEvent): void {
    const cursor = visitor.events.length + 1;
    visitor.events.push({ cursor, event });
    this.#write(visitor, event, cursor);
  }

  #write(visitor: Visitor, event: WidgetEvent, cursor: number | null): void {
    for (const stream of visitor.streams) stream.write(frameOf(event, cursor));
  }

  #stream(visitor: Visitor, after: number, response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": hello\n\n");
    if (after < visitor.forgotten) response.write(frameOf({ type: "resync" }, null));
    else for (const { cursor, event } of visitor.events.slice(after)) response.write(frameOf(event, cursor));
    visitor.streams.add(response);
    response.on("close", () => visitor.streams.delete(response));
  }
}

type Asked = SessionRequest & MessageRequest & ReadRequest & WidgetAddress;
type Call = {
  readonly path: string;
  readonly url: URL;
  /** The fake believes what it gets; the real server parses. */
  readonly body: Asked | null;
  readonly bytes: Buffer;
  readonly visitor: Visitor | undefined;
  readonly headers: IncomingMessage["headers"];
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function problem(response: ServerResponse, code: WidgetRefusal, status: number): void {
  const body = { type: "about:blank", title: code, status, code };
  response.writeHead(status, { "content-type": "application/problem+json" }).end(JSON.stringify(body));
}

function frameOf({ type, ...data }: WidgetEvent, cursor: number | null): string {
  const id = cursor === null ? "" : `id: ${cursor}\n`;
  return `${id}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}
