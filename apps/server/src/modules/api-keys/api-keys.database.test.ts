/** Keys over the API: what they open, when they stop, and that checking one costs next to nothing. */
import * as operations from "@luwte/contract/operations/administration.ts";
import * as self from "@luwte/contract/operations/self.ts";
import type { Right } from "@luwte/contract/rights.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.ts";
import { ADMINISTRATOR, type TestEntrance, testEntrance } from "../../testing/entrance.ts";

let t: TestEntrance;
let boss: Browser;
const MINUTE = 60_000;

beforeAll(async () => {
  t = await testEntrance();
  boss = t.browser();
  const body = { organisation: { name: "Zonnewinkel" }, person: ADMINISTRATOR, setupCode: t.setupCode };
  await boss.api(self).setUp({ body });
});
afterAll(() => t.close());

const make = (rights: Right[], expiresAt: string | null = null) =>
  boss.api(operations).createApiKey({ body: { name: "Webwinkel", rights, expiresAt } });
const call = (key: string, path = "/api/people", init: RequestInit = {}) =>
  fetch(t.url + path, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } });

it("a key is shown once, kept as a hash, and opens what it has the right to", async () => {
  const { apiKey, key } = await make(["people.read"]);
  expect(key).toMatch(/^luwte_[\w-]{43}$/);
  expect(key.startsWith(apiKey.prefix)).toBe(true);
  expect((await call(key)).status).toBe(200);
  expect((await call(key, "/api/audit")).status).toBe(403);
  const { apiKeys } = await boss.api(operations).listApiKeys();
  expect(JSON.stringify(apiKeys)).not.toContain(key.slice(14));
  const stored = await t.platform.database.selectFrom("api_keys").selectAll().execute();
  expect(JSON.stringify(stored.map((row) => row.key_hash.toString("latin1")))).not.toContain(key.slice(14));
});

it("a key needs no header against other sites, and is no person", async () => {
  const { key } = await make(["self.manage", "skills.manage", "people.read"]);
  const skill = `/api/skills/${crypto.randomUUID()}`;
  const init = { method: "PUT", headers: { "content-type": "application/json" }, body: '{"name":"Garantie"}' };
  expect((await call(key, skill, init)).status).toBe(200);
  for (const path of ["/api/self", "/api/self/sessions"]) expect((await call(key, path)).status).toBe(403);
});

it("revoked, it is over at the next call", async () => {
  const { apiKey, key } = await make(["people.read"]);
  expect((await call(key)).status).toBe(200);
  await boss.api(operations).revokeApiKey({ params: { apiKeyId: apiKey.id } });
  expect((await call(key)).status).toBe(401);
  const again = boss.api(operations).revokeApiKey({ params: { apiKeyId: apiKey.id } });
  await expect(again).rejects.toMatchObject({ code: "not_found" });
});

it("it ends when it expires", async () => {
  const { key } = await make(["people.read"], new Date(t.clock.now().getTime() + MINUTE).toISOString());
  expect((await call(key)).status).toBe(200);
  t.clock.advance(MINUTE);
  expect((await call(key)).status).toBe(401);
});

it("nobody hands on a right that they do not have, and a key cannot make a stronger one", async () => {
  const { key } = await make(["api_keys.manage", "people.read"]);
  const body = (rights: Right[]) => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "x", rights }),
  });
  expect((await call(key, "/api/api-keys", body(["people.read"]))).status).toBe(201);
  expect((await call(key, "/api/api-keys", body(["people.read", "audit.read"]))).status).toBe(403);
});

it("use is written down once a minute", async () => {
  const { apiKey, key } = await make(["people.read"]);
  const used = async () =>
    (await boss.api(operations).listApiKeys()).apiKeys.find(({ id }) => id === apiKey.id)!.lastUsedAt;
  expect(await used()).toBeNull();
  await call(key);
  const first = await used();
  expect(first).toBe(t.clock.now().toISOString());
  t.clock.advance(50_000);
  await call(key);
  expect(await used()).toBe(first);
  t.clock.advance(10_001);
  await call(key);
  expect(await used()).toBe(t.clock.now().toISOString());
});

it("a made-up key is nobody's, and a key that was checked is remembered", async () => {
  expect((await call(`luwte_${"x".repeat(43)}`)).status).toBe(401);
  const { key } = await make(["people.read"]);
  const { callers } = t.inside;
  await callers.find("apiKey", key, t.clock.now());
  const found = await callers.find("apiKey", key, t.clock.now());
  expect(await callers.find("apiKey", key, t.clock.now())).toBe(found);
});

it("what is audited says who made which key with which rights", async () => {
  const { apiKey } = await make(["people.read"]);
  const { items } = await boss.api(operations).listAudit({ query: { subjectId: apiKey.id } });
  expect(items).toMatchObject([{ action: "api_key.made", details: { name: "Webwinkel", rights: ["people.read"] } }]);
});
