/** The door, the parsing and the answers, over a real connection: what an honest client sees, and what rubbish meets. */
import { connect } from "node:net";
import type { ApiProblem } from "@luwte/contract/client.ts";
import { refuse } from "@luwte/contract/errors.ts";
import { newId } from "@luwte/contract/ids.ts";
import { operation } from "@luwte/contract/operation.ts";
import type { Problem } from "@luwte/contract/problem.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { createWeb } from "../web.ts";
import { implement } from "./operations.ts";

const Note = z.object({ id: z.uuid(), text: z.string(), seen: z.boolean() });
const operations = {
  getNote: operation({
    id: "getNote",
    method: "GET",
    path: "/api/notes/{noteId}",
    summary: "",
    right: "conversations.read",
    params: z.object({ noteId: z.uuid() }),
    query: z.object({ words: z.array(z.string()).optional(), limit: z.coerce.number().int().max(10).default(5) }),
    reply: z.object({ words: z.array(z.string()), limit: z.number() }),
    refusals: ["not_found"],
  }),
  addNote: operation({
    id: "addNote",
    method: "POST",
    path: "/api/notes",
    summary: "",
    right: "conversations.write",
    body: z.object({ id: z.uuid(), text: z.string().min(2) }),
    reply: Note,
    refusals: ["unseen_message"],
    success: 201,
  }),
  clearNotes: operation({
    id: "clearNotes",
    method: "DELETE",
    path: "/api/notes",
    summary: "",
    right: "people.manage",
  }),
  wrongReply: operation({
    id: "wrongReply",
    method: "GET",
    path: "/api/wrong",
    summary: "",
    right: "signed_in",
    reply: Note,
  }),
  breaks: operation({ id: "breaks", method: "GET", path: "/api/breaks", summary: "", right: "signed_in", reply: Note }),
  away: operation({
    id: "away",
    method: "GET",
    path: "/api/away",
    summary: "",
    right: "signed_in",
    reply: Note,
  }),
  knock: operation({
    id: "knock",
    method: "POST",
    path: "/api/knock",
    summary: "",
    right: "anyone",
    pace: "strict",
    body: z.object({}),
  }),
  putFile: operation({
    id: "putFile",
    method: "POST",
    path: "/api/files",
    summary: "",
    right: "conversations.reply",
    query: z.object({ name: z.string() }),
    upload: { maxBytes: 100_000 },
    reply: z.object({ size: z.number(), type: z.string() }),
  }),
  getFile: operation({
    id: "getFile",
    method: "GET",
    path: "/api/files",
    summary: "",
    right: "signed_in",
    download: true,
    query: z.object({ type: z.string() }),
  }),
};

const notes = {
  name: "notes",
  routes: implement(operations, {
    getNote: async (input) => ({ words: input.query.words ?? [], limit: input.query.limit }),
    addNote: async (input, call) => {
      if (input.body.text === "refused") return refuse("unseen_message", { newest: "m1" });
      const { id } = call.caller.organisationId === call.organisationId ? input.body : { id: "" };
      return { id, text: input.body.text, seen: false };
    },
    clearNotes: async () => undefined,
    wrongReply: async () => ({ id: newId(), text: "x", seen: true, secret: "more than declared" }) as never,
    breaks: async () => {
      throw new Error("a bug about jan@voorbeeld.nl");
    },
    away: async (_input, call) =>
      call.read(async (tx) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
        await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(call.platform.database);
        await sql`select 1`.execute(tx);
        throw new Error("It is still there.");
      }),
    knock: async (_input, call) => {
      call.session.set("a".repeat(20), new Date("2026-04-01"));
    },
    putFile: async (input) => {
      let size = 0;
      for await (const chunk of input.body.stream) size += (chunk as Buffer).length;
      return { size, type: input.body.type };
    },
    getFile: async (input) => ({
      content: Buffer.from("<script>alert(1)</script>"),
      type: input.query.type,
      name: 'a"b\r\nx: y.html',
      inline: true,
    }),
  }),
};

let t: TestPlatform;
let agent: TestPerson;
const id = newId<string>();
beforeAll(async () => {
  t = await testPlatform({ modules: [notes] });
  agent = await t.person("agent", { language: "fr" });
});
afterAll(() => t.close());

const api = () => t.api(agent, operations);
const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(t.url + path, { ...init, headers: { ...agent.headers, "x-luwte-client": "1", ...init.headers } });
const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  ask("/api/notes", { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
const problemIn = async (answer: Response) => (await answer.json()) as Problem;
const good = JSON.stringify({ id, text: "hello" });

describe("an honest client", () => {
  it("gets what is declared, with lists in a query", async () => {
    expect(await api().getNote({ params: { noteId: id }, query: { words: ["één"], limit: 3 } })).toEqual({
      words: ["één"],
      limit: 3,
    });
    expect(await api().addNote({ body: { id, text: "hello" } })).toEqual({ id, text: "hello", seen: false });
    expect((await post(good)).status).toBe(201);
  });

  it("gets a refusal in its own language, with details and what to do", async () => {
    const problem = await api()
      .addNote({ body: { id, text: "refused" } })
      .catch((error: ApiProblem) => error.problem);
    expect(problem).toMatchObject({
      status: 409,
      code: "unseen_message",
      title: "Un message est arrivé que vous n’avez pas encore vu.",
      details: { newest: "m1" },
    });
  });

  it("is told every mistake with a pointer", async () => {
    const answer = await post(JSON.stringify({ id: "x", text: "a" }));
    expect(answer.status).toBe(422);
    const problem = await problemIn(answer);
    expect(problem.errors?.map((each) => each.pointer)).toEqual(["/body/id", "/body/text"]);
    expect(answer.headers.get("content-type")).toMatch("application/problem+json");
  });

  it("uploads up to the limit and not a byte more", async () => {
    const send = (size: number) =>
      api().putFile({ query: { name: "a" }, file: new Blob([new Uint8Array(size)], { type: "image/png" }) });
    expect(await send(100_000)).toEqual({ size: 100_000, type: "image/png" });
    await expect(send(100_001)).rejects.toMatchObject({ code: "too_large", status: 413 });
  });

  it("gets a bug's number, never the bug", async () => {
    const answer = await ask("/api/breaks");
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toContain("jan");
    const { instance } = JSON.parse(text);
    const line = t.logged.find((each) => each.includes(instance.replace("urn:luwte:request:", "")));
    expect(line).toContain("a bug about (address)");
  });

  it("never sees an answer that is not as declared, in tests", async () => {
    expect((await ask("/api/wrong")).status).toBe(500);
    expect(t.logged.at(-1)).toContain("answers more than it declares");
  });
});

describe("the door", () => {
  it("asks strangers to sign in, and says how", async () => {
    const answer = await fetch(`${t.url}/api/notes/${id}`);
    expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="luwte"']);
  });

  it("checks the right of each operation", async () => {
    await expect(api().clearNotes()).rejects.toMatchObject({ code: "forbidden" });
    const administrator = await t.person("administrator");
    expect(await t.api(administrator, operations).clearNotes()).toBeUndefined();
  });

  it("lets an API key write without our header, within its rights", async () => {
    const key = await t.key(["conversations.write"]);
    const send = (path: string, method: string, body?: string) =>
      fetch(t.url + path, {
        method,
        headers: { ...key.headers, "content-type": "application/json" },
        ...(body ? { body } : {}),
      });
    expect((await send("/api/notes", "POST", good)).status).toBe(201);
    expect((await send("/api/notes", "DELETE")).status).toBe(403);
  });

  it.each([
    ["without our header", { "x-luwte-client": "" }, true],
    ["from a neighbouring host", { "sec-fetch-site": "same-site" }, false],
    ["from another site", { "sec-fetch-site": "cross-site" }, false],
    ["with another origin", { origin: "https://evil.example" }, false],
    ["with origin null", { origin: "null" }, false],
  ])("refuses a cookie's write %s", async (_name, headers, withoutHeader) => {
    const own: Record<string, string> = withoutHeader
      ? {}
      : { "x-luwte-client": "1", ...(headers as unknown as Record<string, string>) };
    const answer = await fetch(`${t.url}/api/notes`, {
      method: "POST",
      body: good,
      headers: { ...agent.headers, "content-type": "application/json", ...own },
    });
    expect([answer.status, (await problemIn(answer)).code]).toEqual([403, "cross_site"]);
  });

  it("sets a session cookie that scripts cannot read and other sites cannot send", async () => {
    const answer = await ask("/api/knock", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(answer.headers.get("set-cookie")).toBe(
      "luwte=aaaaaaaaaaaaaaaaaaaa; Path=/; HttpOnly; SameSite=Strict; Expires=Wed, 01 Apr 2026 00:00:00 GMT",
    );
  });

  it("slows down who guesses, and says how long to wait", async () => {
    const knock = () =>
      ask("/api/knock", { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    const statuses = new Set<number>();
    for (let count = 0; count < 25; count++) statuses.add((await knock()).status);
    expect(statuses).toEqual(new Set([204, 429]));
    expect((await knock()).headers.get("retry-after")).toBe("3");
  });

  it("says what it does not know, without a page", async () => {
    const answer = await ask("/api/nothing");
    expect([answer.status, (await problemIn(answer)).code]).toEqual([404, "not_found"]);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});

describe("a file from outside", () => {
  it.each([
    ["text/html", "application/octet-stream", "attachment"],
    ["image/svg+xml", "application/octet-stream", "attachment"],
    ["image/png", "image/png", "inline"],
    ["text/plain", "text/plain; charset=utf-8", "inline"],
    ["text/plain\r\nx: y", "application/octet-stream", "attachment"],
  ])("of type %s is given as %s, %s, and cannot run", async (type, expected, kind) => {
    const answer = await ask(`/api/files?type=${encodeURIComponent(type)}`);
    expect(answer.headers.get("content-type")).toBe(expected);
    expect(answer.headers.get("content-disposition")).toBe(
      `${kind}; filename="a'b__x: y.html"; filename*=UTF-8''a%22b__x%3A%20y.html`,
    );
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("rubbish", () => {
  it.each([
    ["broken JSON", '{"id":', 400],
    ["no JSON at all", "<xml/>", 400],
    ["a NUL in a text", `{"id":"${id}","text":"a\\u0000b"}`, 400],
    ["half a surrogate pair", `{"id":"${id}","text":"\\ud83d"}`, 400],
    ["a number", "7", 422],
    ["nothing", "", 422],
    ["very deep JSON", "[".repeat(200_000), 400],
  ])("%s is refused", async (_name, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  it("that is not UTF-8 is refused", async () => {
    expect((await post(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))).status).toBe(400);
  });

  it("of two megabytes is refused before it is read", async () => {
    expect(
      (await post(JSON.stringify({ id, text: "a".repeat(2_000_000) })).catch(() => ({ status: 413 }))).status,
    ).toBe(413);
  });

  it("with __proto__ changes nothing", async () => {
    const answer = await post(`{"id":"${id}","text":"hello","__proto__":{"seen":true}}`);
    expect(await answer.json()).toMatchObject({ seen: false });
    expect(({} as { seen?: boolean }).seen).toBeUndefined();
  });

  it("of the wrong type is refused", async () => {
    expect((await post(good, { "content-type": "text/plain" })).status).toBe(400);
    expect((await post(good, { "content-type": "multipart/form-data; boundary=x" })).status).toBe(400);
  });

  it("in an address is refused, not executed and not a crash", async () => {
    for (const path of [
      "/api/notes/%00",
      `/api/notes/${id}?words=%00`,
      "/api/notes/%E0%A4%A",
      `/api/notes/${"a".repeat(5_000)}`,
      "/api/../api//notes",
    ])
      expect((await ask(path)).status, path).toBeGreaterThanOrEqual(400);
  });

  it.each([
    [
      "headers that never end",
      `GET /api/notes HTTP/1.1\r\nhost: x\r\n${"a: b\r\n".repeat(20_000)}`,
      /^HTTP\/1.1 431|^$/,
    ],
    ["one huge header", `GET /api/notes HTTP/1.1\r\nhost: x\r\na: ${"b".repeat(100_000)}\r\n\r\n`, /^HTTP\/1.1 431/],
    ["no HTTP", "\u0000\u0001rubbish\r\n\r\n", /^HTTP\/1.1 400/],
    [
      "two lengths",
      "POST /api/notes HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1.1 400/,
    ],
  ])("%s is cut off", async (_name, bytes, expected) => {
    expect(await raw(bytes)).toMatch(expected);
    expect((await post(good)).status).toBe(201);
  });
});

describe("a body that dribbles in", () => {
  it("is cut off, however long it would take", async () => {
    const web = await createWeb({
      inside: t.inside,
      checkReplies: true,
      bodyTimeoutMs: 200,
      onAnswered: () => {},
      more: [],
    });
    const url = await web.listen({ host: "127.0.0.1", port: 0 });
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const head = `POST /api/notes HTTP/1.1\r\nhost: x\r\ncookie: ${agent.headers.cookie}\r\nx-luwte-client: 1\r\ncontent-type: application/json\r\n`;
    socket.write(`${head}content-length: 1000\r\n\r\n{`);
    const dribble = setInterval(() => socket.write(" "), 20);
    socket.on("error", () => {});
    await new Promise((resolve) => socket.on("close", resolve));
    clearInterval(dribble);
    await web.close();
  });
});

describe("a database that is away", () => {
  it("is told as busy, with when to try again, and written down", async () => {
    const answer = await ask("/api/away");
    expect([answer.status, (await problemIn(answer)).code, answer.headers.get("retry-after")]).toEqual([
      503,
      "busy",
      "3",
    ]);
  });
});

function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(t.url).port), "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on("data", (chunk) => (text += chunk));
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}
