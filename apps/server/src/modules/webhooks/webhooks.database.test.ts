/** Webhooks from event to receiver: signed, at least once, again when it fails, and seen. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { EventPayload } from "@luwte/contract/events.ts";
import { type ActivityId, type ConversationId, type CustomerId, newId, type WebhookId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/administration.ts";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Happened } from "../../platform/realtime/listening.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { handOut, sweep } from "./jobs.ts";
import { webhooksModule } from "./public.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

type Got = { headers: IncomingMessage["headers"]; body: string };
let t: TestPlatform;
let boss: TestPerson;
let server: Server;
let url: string;
let got: Got[] = [];
let answer = 200;

beforeAll(async () => {
  t = await testPlatform({ modules: [webhooksModule], settings: { privateWebhooks: true }, now: new Date() });
  boss = await t.person("administrator");
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      response.writeHead(answer).end("thanks");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  server.close().closeAllConnections();
  await t.close();
});
beforeEach(async () => {
  await t.platform.database.deleteFrom("webhooks").execute();
  got = [];
  answer = 200;
});

const api = () => t.api(boss, operations);
const make = (eventTypes = ["customer.removed" as const], to = url) =>
  api().createWebhook({ body: { url: to, eventTypes } });
const removed = (): Happened => ({
  type: "customer.removed",
  organisationId: boss.organisationId,
  payload: { customerId: newId<CustomerId>(), mergedInto: null },
  at: t.clock.now(),
});
const happen = (...happened: Happened[]) => handOut.react(happened.length > 0 ? happened : [removed()], t.platform);
const deliveries = async (webhookId: WebhookId) =>
  (await api().listWebhookDeliveries({ params: { webhookId }, query: {} })).items;
const runSweep = () =>
  sweep.run({ organisationId: null } as never, { platform: t.platform, now: t.clock.now() } as never);

describe("an event", () => {
  it("arrives signed, so that the receiver's own library takes it", async () => {
    const { webhook, secret } = await make();
    const event = removed();
    await happen(event);
    await t.runJobs();
    expect(got).toHaveLength(1);
    const { headers, body } = got[0]!;
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual({
      type: "customer.removed",
      timestamp: event.at.toISOString(),
      data: event.payload,
    });
    expect(await deliveries(webhook.id)).toMatchObject([
      { id: headers["webhook-id"], state: "delivered", attempts: 1, lastStatus: 200, nextAttemptAt: null },
    ]);
  });

  it("goes to who wants it, and to nobody else", async () => {
    await make(["activity.added" as never]);
    const { webhook } = await make();
    const activity: EventPayload<"activity.added"> = {
      activity: {
        id: newId<ActivityId>(),
        conversationId: newId<ConversationId>(),
        at: t.clock.now().toISOString(),
        by: { kind: "system", name: "x" },
        code: "x",
        params: {},
      },
    };
    await happen(removed(), {
      type: "activity.added",
      organisationId: boss.organisationId,
      payload: activity,
      at: t.clock.now(),
    });
    await t.runJobs();
    expect(got.map(({ body }) => String(JSON.parse(body).type)).sort()).toEqual(["activity.added", "customer.removed"]);
    expect((await deliveries(webhook.id)).map(({ type }) => type)).toEqual(["customer.removed"]);
  });

  it("heard twice is delivered once", async () => {
    await make();
    const event = removed();
    await happen(event);
    await happen(event);
    await t.runJobs();
    await happen(event);
    await t.runJobs();
    expect(got).toHaveLength(1);
  });

  it("of another organisation stays there", async () => {
    await make();
    const elsewhere = await t.organisation({ name: "Elders" });
    await happen({ ...removed(), organisationId: elsewhere });
    await t.runJobs();
    expect(got).toEqual([]);
  });

  it("is on its way even when the process died with it in its hands", async () => {
    const { webhook } = await make();
    await happen();
    await t.platform.database
      .updateTable("webhook_deliveries")
      .set({ next_attempt_at: new Date(t.clock.now().getTime() + 2 * MINUTE) })
      .execute();
    await t.platform.database.deleteFrom("pgboss.job" as never).execute();
    t.clock.advance(4 * MINUTE);
    await runSweep();
    await t.runJobs();
    expect(await deliveries(webhook.id)).toMatchObject([{ state: "delivered" }]);
  });
});

describe("a receiver that fails", () => {
  it("gets it again after five seconds, five minutes, half an hour, under the same id", async () => {
    const { webhook } = await make();
    answer = 500;
    await happen();
    await t.runJobs();
    expect(await deliveries(webhook.id)).toMatchObject([
      { state: "pending", attempts: 1, lastStatus: 500, lastError: "status 500" },
    ]);
    await t.runJobs();
    expect(got).toHaveLength(1);
    t.clock.advance(7 * SECOND);
    await t.runJobs();
    expect(got).toHaveLength(2);
    t.clock.advance(6 * MINUTE);
    answer = 204;
    await t.runJobs();
    expect(await deliveries(webhook.id)).toMatchObject([{ state: "delivered", attempts: 3, lastError: null }]);
    expect(new Set(got.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(got.map(({ headers }) => headers["webhook-timestamp"])).size).toBe(3);
  });

  it("is not asked for each of a thousand: after some failures in a row the rest keep their attempts", async () => {
    const { webhook } = await make();
    answer = 503;
    await happen(...Array.from({ length: 40 }, removed));
    await t.runJobs();
    expect(got.length).toBeLessThanOrEqual(5);
    const all = await t.platform.database
      .selectFrom("webhook_deliveries")
      .select("attempts")
      .where("webhook_id", "=", webhook.id)
      .execute();
    expect(all.filter(({ attempts }) => attempts === 0)).toHaveLength(35);
    answer = 200;
    t.clock.advance(2 * MINUTE);
    await t.runJobs();
    t.clock.advance(10 * MINUTE);
    await t.runJobs();
    expect((await deliveries(webhook.id)).every(({ state }) => state === "delivered")).toBe(true);
  });

  it("all day is disabled, and every administrator is told once", async () => {
    const { webhook } = await make();
    answer = 500;
    for (let hour = 0; hour <= 26; hour++) {
      await happen();
      await t.runJobs();
      t.clock.advance(HOUR);
    }
    const [now] = (await api().listWebhooks()).webhooks;
    expect(now).toMatchObject({ id: webhook.id, active: false, disabledBecause: "failing" });
    const told = await t.platform.database
      .selectFrom("notifications")
      .select(["person_id", "kind", "params"])
      .execute();
    expect(told).toMatchObject([{ person_id: boss.id, kind: "webhook_disabled", params: { because: "failing" } }]);
    const before = got.length;
    await happen();
    await t.runJobs();
    expect(got).toHaveLength(before);
    answer = 200;
    await api().changeWebhook({ params: { webhookId: webhook.id }, body: { active: true } });
    t.clock.advance(48 * HOUR);
    await t.runJobs();
    expect(got.length).toBeGreaterThan(before);
    expect((await api().listWebhooks()).webhooks[0]).toMatchObject({ active: true, disabledBecause: null });
  }, 30_000);

  it("that is gone gets nothing more", async () => {
    await make();
    answer = 410;
    await happen();
    await t.runJobs();
    expect((await api().listWebhooks()).webhooks).toMatchObject([{ active: false, disabledBecause: "gone" }]);
  });

  it("is told by a code, also when nobody answers", async () => {
    const { webhook } = await make(["customer.removed"], "http://127.0.0.1:1/hook");
    await happen();
    await t.runJobs();
    expect(await deliveries(webhook.id)).toMatchObject([
      { state: "pending", lastStatus: null, lastError: "econnrefused" },
    ]);
  });
});

describe("an administrator", () => {
  it("sees deliveries newest first in pages, and sends one again", async () => {
    const { webhook } = await make();
    for (let count = 0; count < 5; count++) {
      t.clock.advance(SECOND);
      await happen();
    }
    await t.runJobs();
    const params = { webhookId: webhook.id };
    const first = await api().listWebhookDeliveries({ params, query: { limit: 3 } });
    const rest = await api().listWebhookDeliveries({ params, query: { limit: 3, after: first.next! } });
    const moments = [...first.items, ...rest.items].map(({ createdAt }) => createdAt);
    expect(moments).toEqual([...moments].sort().reverse());
    expect([moments.length, rest.next]).toEqual([5, null]);
    const { id } = rest.items[1]!;
    const { delivery } = await api().redeliverWebhook({ params: { deliveryId: id } });
    expect(delivery).toMatchObject({ id, state: "pending" });
    await t.runJobs();
    expect(got.filter(({ headers }) => headers["webhook-id"] === id)).toHaveLength(2);
  });

  it("sends one again to a webhook that is off", async () => {
    const { webhook } = await make();
    await happen();
    await t.runJobs();
    await api().changeWebhook({ params: { webhookId: webhook.id }, body: { active: false } });
    const [delivery] = await deliveries(webhook.id);
    await api().redeliverWebhook({ params: { deliveryId: delivery!.id } });
    await t.runJobs();
    expect(got).toHaveLength(2);
  });

  it("changes and removes a webhook, and its secret is sealed", async () => {
    const { webhook, secret } = await make();
    const params = { webhookId: webhook.id };
    const changed = await api().changeWebhook({ params, body: { eventTypes: ["message.added"] } });
    expect(changed.webhook).toMatchObject({ eventTypes: ["message.added"], version: 2 });
    const row = await t.platform.database.selectFrom("webhooks").select("secret").executeTakeFirstOrThrow();
    expect(row.secret.includes(Buffer.from(secret.slice(6), "base64"))).toBe(false);
    await api().removeWebhook({ params });
    await expect(api().removeWebhook({ params })).rejects.toMatchObject({ code: "not_found" });
    await expect(api().listWebhookDeliveries({ params })).rejects.toMatchObject({ code: "not_found" });
  });

  it.each([
    "https://127.0.0.1/x",
    "https://localhost/x",
    "http://example.com/x",
    "https://a:b@example.com/x",
    "https://[fd00::1]/",
  ])("cannot make us call %s, unless who runs Luwte allows it", async (inside) => {
    await using strict = await testPlatform({ modules: [webhooksModule] });
    const theirs = strict.api(await strict.person("administrator"), operations);
    const made = theirs.createWebhook({ body: { url: inside, eventTypes: ["message.added"] } });
    await expect(made).rejects.toMatchObject({ code: "url_refused" });
  });

  it("cannot make us call inside by a name that was changed after it was taken", async () => {
    await using strict = await testPlatform({ modules: [webhooksModule] });
    const them = await strict.person("administrator");
    const id = newId<WebhookId>();
    await strict.platform.database
      .insertInto("webhooks")
      .values({
        id,
        organisation_id: them.organisationId,
        url: "https://localhost/",
        secret: strict.platform.secrets.seal("x", `webhooks.secret ${id}`),
        event_types: ["customer.removed"],
      })
      .execute();
    await handOut.react([{ ...removed(), organisationId: them.organisationId }], strict.platform);
    await strict.runJobs();
    const { items } = await strict.api(them, operations).listWebhookDeliveries({ params: { webhookId: id } });
    expect(items).toMatchObject([{ state: "pending", lastError: "not_outside" }]);
  });
});
