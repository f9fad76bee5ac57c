/** A widget as a program: speaks the protocol over HTTP as a browser of another site would, and keeps what its stream says. */
import { createHmac } from "node:crypto";
import { newId } from "@luwte/contract/ids.ts";
import type { MessageRequest, SessionReply, WidgetEvent, WidgetFile } from "@luwte/contract/widget/protocol.ts";

export type Answer = { readonly status: number; readonly body: Record<string, unknown>; readonly headers: Headers };

const PATIENCE_MS = 60_000;

export class WidgetClient {
  readonly url: string;
  readonly origin: string;
  token: string | null = null;
  session: SessionReply | null = null;
  readonly heard: WidgetEvent[] = [];
  readonly #tick: () => void;
  #stream: AbortController | null = null;
  #told = false;

  /** `tick` lets time go on before every message: a test's clock stands still, and what happens at one moment has no order. */
  constructor(serverUrl: string, key: string, { origin = "https://shop.example", tick = () => {} } = {}) {
    this.url = `${serverUrl}/widget/api/${key}`;
    this.origin = origin;
    this.#tick = tick;
  }

  async call(path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method: body ? "POST" : "GET",
      headers: { ...this.#headers(), ...(body ? { "content-type": "application/json" } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {}, headers: response.headers };
  }

  async begin(more: { identity?: string; visitorToken?: string } = {}): Promise<SessionReply> {
    const token = this.token ? { visitorToken: this.token } : {};
    const page = { url: "https://shop.example/", title: "Winkel" };
    const { status, body } = await this.call("/session", { ...token, language: "nl", page, ...more });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    this.session = body as unknown as SessionReply;
    this.token = this.session.visitorToken;
    return this.session;
  }

  say(text: string, more: Partial<MessageRequest> = {}): Promise<Answer> {
    this.#tick();
    return this.call("/messages", { id: newId(), text, fileIds: [], ...more });
  }

  async upload(name: string, type: string, content: string): Promise<WidgetFile & { status: number }> {
    const response = await fetch(`${this.url}/files`, {
      method: "POST",
      headers: {
        ...this.#headers(),
        "content-type": type,
        "x-file-id": newId(),
        "x-file-name": encodeURIComponent(name),
      },
      body: content,
    });
    return { status: response.status, ...((await response.json()) as WidgetFile) };
  }

  download(id: string): Promise<Response> {
    return fetch(`${this.url}/files/${id}`, { headers: this.#headers() });
  }

  /** Resolves when the line is open; what it says is in `heard`. */
  async listen(cursor = this.session!.cursor): Promise<void> {
    this.#stream = new AbortController();
    this.#told = false;
    const response = await fetch(`${this.url}/stream?after=${cursor}`, {
      headers: this.#headers(),
      signal: this.#stream.signal,
    });
    if (!response.ok) throw new Error(String(response.status));
    void this.#read(response).catch(() => {});
    await this.#inStep();
  }

  /** The server compares cursors after the line is open: what happens before that is a resync, and not what a test is about. */
  async #inStep(): Promise<void> {
    await this.#wait(() => this.#told);
  }

  hangUp(): void {
    this.#stream?.abort();
  }

  until(has: (heard: readonly WidgetEvent[]) => boolean): Promise<void> {
    return this.#wait(() => has(this.heard));
  }

  async #wait(holds: () => boolean): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`Never heard it: ${JSON.stringify(this.heard)}`);
      await new Promise((later) => setTimeout(later, 5));
    }
  }

  texts = (): string[] => this.heard.flatMap((event) => (event.type === "message" ? [event.message.text] : []));

  async #read(response: Response): Promise<void> {
    let rest = "";
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split("\n\n");
      rest = blocks.pop()!;
      this.#told = true;
      for (const block of blocks) this.#hear(block);
    }
  }

  #hear(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
    const [type, data] = [field("event"), field("data")];
    if (type && data) this.heard.push({ type, ...JSON.parse(data) });
  }

  #headers(): Record<string, string> {
    return { origin: this.origin, ...(this.token ? { authorization: `Bearer ${this.token}` } : {}) };
  }
}

/** As a host site signs. */
export function signIdentity(claims: object, secret: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
}
