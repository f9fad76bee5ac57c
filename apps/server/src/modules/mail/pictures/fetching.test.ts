/** Fetching, from a stand-in for the internet: names of its own that all lead here. What is not outside is refused before it is reached. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkAddress, NotOutside, type OutsideRequest, send } from "../../../platform/outside/send.ts";
import { fetchPicture, inTurn } from "./actions.ts";

const PNG = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(2_000)]);
const INSIDE = new Set(["inside.example"]);

let server: Server;
let asked: string[] = [];
let headers: Record<string, unknown> = {};
beforeAll(async () => {
  server = createServer((request, response): unknown => {
    const { pathname } = new URL(request.url!, "http://x");
    asked.push(`${request.headers.host}${request.url}`);
    headers = request.headers;
    if (pathname === "/a.png") return response.writeHead(200, { "content-type": "text/html" }).end(PNG);
    if (pathname === "/page") return response.writeHead(200, { "content-type": "image/png" }).end("<script>");
    if (pathname === "/round") return response.writeHead(302, { location: "/round" }).end();
    if (pathname === "/large") return response.end(Buffer.concat([PNG, Buffer.alloc(6 * 1024 ** 2)]));
    const to = new URL(request.url!, "http://x").searchParams.get("to");
    return to ? response.writeHead(302, { location: to }).end() : response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close().closeAllConnections());

/** As `send`, but every outside name is this server. */
async function ask(request: OutsideRequest): ReturnType<typeof send> {
  const url = new URL(request.url);
  const wrong = checkAddress(request.url, request);
  if (wrong || request.allowPrivate || INSIDE.has(url.hostname)) throw new NotOutside(`${request.url}: ${wrong}`);
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}${url.pathname}${url.search}`;
  const named = { ...request.headers, host: url.host };
  return send({ ...request, url: here, headers: named, allowPrivate: true });
}
const picture = (address: string) => {
  asked = [];
  return fetchPicture(address, ask);
};

describe("a picture from outside", () => {
  it("is fetched as bytes that are a picture, whatever they are called", async () => {
    expect(await picture("https://x.example/a.png?u=1")).toMatchObject({ type: "image/png", bytes: PNG });
    expect(asked).toEqual(["x.example/a.png?u=1"]);
  });
  it("is asked for without a word about who looks", () => {
    expect(Object.keys(headers).toSorted()).toEqual(["accept", "accept-encoding", "connection", "host"]);
  });
  it("may lie a few steps further, each looked at", async () => {
    const address = `https://x.example/s?to=${encodeURIComponent("http://y.example/s?to=/a.png")}`;
    expect(await picture(address)).toMatchObject({ type: "image/png" });
    expect(asked.map((each) => each.split("/")[0])).toEqual(["x.example", "y.example", "y.example"]);
  });
  it.each([
    ["that is a page", "https://x.example/page", 1],
    ["that is too large", "https://x.example/large", 1],
    ["that is not there", "https://x.example/none", 1],
    ["that leads round and round", "https://x.example/round", 4],
    ["on this machine", "https://127.0.0.1/a.png", 0],
    ["on this machine, written otherwise", "https://[::1]/a.png", 0],
    ["whose name leads inside", "https://inside.example/a.png", 0],
    [
      "that points on to an address inside",
      `https://x.example/s?to=${encodeURIComponent("https://10.0.0.1/a.png")}`,
      1,
    ],
    ["that points on to a name inside", `https://x.example/s?to=${encodeURIComponent("//inside.example/a.png")}`, 1],
    [
      "that points on to what is not https",
      `https://x.example/s?to=${encodeURIComponent("http://x.example:81/a.png")}`,
      1,
    ],
  ])("%s is not shown", async (_what, address, times) => {
    expect(await picture(address)).toBeNull();
    expect(asked).toHaveLength(times);
  });
});

describe("turns", () => {
  it("so many at once, the others in order, and none lost when one fails", async () => {
    let [now, most] = [0, 0];
    const run = async (each: number) => {
      most = Math.max(most, ++now);
      await new Promise((later) => setTimeout(later, 2));
      now--;
      if (each % 7 === 0) throw new Error("gone");
      return each;
    };
    const ends = await Promise.allSettled(Array.from({ length: 60 }, (_, each) => inTurn(() => run(each))));
    expect(most).toBe(12);
    expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(9);
    expect(await inTurn(async () => "after")).toBe("after");
  });
  it("refuses who would wait too long", async () => {
    let open: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      open = resolve;
    });
    const all = Array.from({ length: 213 }, () => inTurn(() => held.then(() => true)));
    expect(await all.at(-1)).toBeNull();
    open();
    expect((await Promise.all(all)).filter((each) => each === true)).toHaveLength(212);
  });
});
