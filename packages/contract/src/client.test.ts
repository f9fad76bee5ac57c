/** What the client repeats, what it never repeats, and what it throws. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ApiProblem, createClient, Unreachable } from "./client.ts";
import { operation } from "./operation.ts";

const reply = z.object({ ok: z.boolean() });
const operations = {
  list: operation({ id: "list", method: "GET", path: "/api/things", summary: "", right: "signed_in", reply }),
  create: operation({
    id: "create",
    method: "POST",
    path: "/api/things",
    summary: "",
    right: "signed_in",
    body: z.object({ id: z.string() }),
    reply,
  }),
  send: operation({
    id: "send",
    method: "POST",
    path: "/api/things/{thingId}/send",
    summary: "",
    right: "signed_in",
    params: z.object({ thingId: z.string() }),
    body: z.object({ text: z.string() }),
  }),
};

type Answer = Response | Error;
function clientWith(answers: Answer[]) {
  const asked: { address: string; request: RequestInit }[] = [];
  const fake = async (address: string | URL | Request, request: RequestInit = {}) => {
    asked.push({ address: String(address), request });
    const answer = answers.shift()!;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return {
    asked,
    api: createClient(operations, { baseUrl: "http://luwte", fetch: fake as typeof fetch, pauses: [1, 1] }),
  };
}
const fine = () => Response.json({ ok: true });
const noNetwork = () => new TypeError("fetch failed");

describe("the client", () => {
  it("repeats a read after a network failure", async () => {
    const { api, asked } = clientWith([noNetwork(), new Response("bad gateway", { status: 502 }), fine()]);
    expect(await api.list()).toEqual({ ok: true });
    expect(asked).toHaveLength(3);
  });

  it("repeats a write that carries an id of the client, with the same id", async () => {
    const { api, asked } = clientWith([noNetwork(), fine()]);
    await api.create({ body: { id: "a" } });
    expect(asked.map((each) => each.request.body)).toEqual(['{"id":"a"}', '{"id":"a"}']);
  });

  it("never repeats another write", async () => {
    const { api, asked } = clientWith([noNetwork(), fine()]);
    await expect(api.send({ params: { thingId: "x/y" }, body: { text: "hi" } })).rejects.toThrow(Unreachable);
    expect(asked.map((each) => each.address)).toEqual(["http://luwte/api/things/x%2Fy/send"]);
  });

  it("throws a problem with its code and never repeats after one", async () => {
    const problem = { type: "about:blank", title: "Busy.", status: 503, code: "busy" };
    const answer = Response.json(problem, {
      status: 422,
      headers: { "content-type": "application/problem+json", "retry-after": "3" },
    });
    const { api, asked } = clientWith([answer, fine()]);
    const thrown = await api.list().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ApiProblem);
    expect(thrown).toMatchObject({ code: "busy", retryAfterSeconds: 3 });
    expect(asked).toHaveLength(1);
  });

  it("stops at once when it is aborted", async () => {
    const { api } = clientWith([noNetwork(), noNetwork(), noNetwork()]);
    const stop = new AbortController();
    const pending = api.list({}, { signal: stop.signal });
    stop.abort(new Error("left the page"));
    await expect(pending).rejects.toThrow("left the page");
  });
});
