/** Where we go when somebody else names the address: only out. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress, literalAddress } from "./addresses.ts";
import { checkAddress, NotOutside, send } from "./send.ts";

describe("an address", () => {
  it.each(["8.8.8.8", "1.1.1.1", "93.184.215.14", "2a02:1810::1", "2606:4700::1111"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fe80::1",
    "fc00::1",
    "fd12::1",
    "ff02::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "localhost",
    "",
    "8.8.8.8.8",
  ])("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    ["http://127.1/", "127.0.0.1"],
    ["http://2130706433/", "127.0.0.1"],
    ["http://0x7f.0.0.1/", "127.0.0.1"],
    ["http://[::1]/", "::1"],
    ["http://example.nl/", null],
  ])("in %s is %s", (url, address) => {
    expect(literalAddress(new URL(url).hostname)).toBe(address);
  });
});

/** A resolver that gives one of these each time it is asked. */
const answering = (answers: string[][]) =>
  ((_name: string, _options: unknown, done: (error: null, found: { address: string; family: number }[]) => void) =>
    done(
      null,
      (answers.shift() ?? []).map((address) => ({ address, family: 4 })),
    )) as unknown as NonNullable<Parameters<typeof send>[0]["lookup"]>;

describe("sending", () => {
  let server: Server;
  let port: number;
  const seen: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response): unknown => {
      seen.push(request.url ?? "");
      if (request.url === "/moved") return response.writeHead(302, { location: "/arrived" }).end();
      if (request.url === "/endless") {
        const more = () => response.write("x".repeat(10_000), () => !response.destroyed && setImmediate(more));
        return more();
      }
      if (request.url === "/silent") return null;
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      return request.on("end", () => response.writeHead(200).end(`${request.method} ${body}`));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close().closeAllConnections());

  const to = (path: string, changes: Partial<Parameters<typeof send>[0]> = {}) =>
    send({
      method: "POST",
      url: `http://127.0.0.1:${port}${path}`,
      headers: {},
      body: Buffer.from("hallo"),
      allowPrivate: true,
      timeoutMs: 2_000,
      maxBytes: 1_000,
      ...changes,
    });

  it("brings the body and gives the beginning of the answer", async () => {
    const answer = await to("/");
    expect([answer.status, answer.body.toString()]).toEqual([200, "POST hallo"]);
  });

  it("does not follow where an answer points", async () => {
    expect((await to("/moved")).status).toBe(302);
    expect(seen).not.toContain("/arrived");
  });

  it("reads no more than it was told", async () => {
    expect((await to("/endless")).body.length).toBe(1_000);
  });

  it("gives up in time", async () => {
    await expect(to("/silent", { timeoutMs: 200 })).rejects.toThrow(/time/i);
  });

  it.each([
    "http://127.0.0.1:1/",
    "https://[::1]/",
    "https://169.254.169.254/latest",
    "https://localhost/",
    "https://10.0.0.1/",
  ])("goes not to %s, also not when a name leads there", async (url) => {
    await expect(to("/", { url, allowPrivate: false })).rejects.toThrow(NotOutside);
  });

  it.each([
    ["an address inside", ["10.0.0.1"]],
    ["one outside and one inside", ["93.184.215.14", "127.0.0.1"]],
    ["nothing", []],
  ])("goes not to a name that gives %s", async (_what, addresses) => {
    const url = "https://pictures.example/";
    await expect(to("/", { url, allowPrivate: false, lookup: answering([addresses]) })).rejects.toThrow(NotOutside);
  });

  it("connects to what was looked at, whatever the name answers next", async () => {
    const answers = [["127.0.0.1"], ["192.0.2.1"]];
    const url = `http://pictures.example:${port}/`;
    expect((await to("/", { url, lookup: answering(answers) })).status).toBe(200);
    expect(answers).toHaveLength(1);
  });

  it.each([
    ["https://hooks.example.nl/luwte", true],
    ["https://8.8.8.8/x", true],
    ["http://hooks.example.nl/luwte", false],
    ["https://anna:geheim@hooks.example.nl/", false],
    ["https://192.168.1.1/", false],
    ["ftp://hooks.example.nl/", false],
    ["niets", false],
  ])("takes %s: %s", (url, taken) => {
    expect(checkAddress(url, { allowPrivate: false }) === null).toBe(taken);
  });
});
