/** Who may talk to a widget, and as whom: signatures, tokens, sites, other widgets, and paces. */
import * as chatOperations from "@luwte/contract/operations/chat.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openShop, type Shop } from "./testing/scene.ts";
import { signIdentity, type WidgetClient } from "./testing/widgetClient.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.t.close());

async function arrived(): Promise<WidgetClient> {
  const visitor = shop.visitor();
  await visitor.begin();
  return visitor;
}
async function talking(text = "Waar is mijn kruik?"): Promise<WidgetClient> {
  const visitor = await arrived();
  expect((await visitor.say(text)).status).toBe(200);
  await visitor.begin();
  return visitor;
}
const exp = () => shop.t.clock.now().getTime() / 1000 + 300;

describe("who somebody is", () => {
  test("a typed address is where to answer, and never makes somebody a customer who exists", async () => {
    const known = await arrived();
    await known.begin({
      identity: signIdentity({ sub: "1", email: "echt@klant.example", name: "Echt", exp: exp() }, shop.secret),
    });
    await known.say("ik ben het echt");
    const real = await shop.newest();
    const stranger = await talking("ik ben het niet");
    const reply = await stranger.call("/address", { email: "Echt@Klant.Example", name: null });
    expect(reply.body).toMatchObject({ visitor: { email: "echt@klant.example", verified: false } });
    await stranger.say("heus");
    expect((await shop.newest()).customer.id).not.toBe(real.customer.id);
  });

  test("a signed token is the same person on another device, with the same conversation", async () => {
    const identity = signIdentity({ sub: "anna", email: "anna@klant.example", name: "Anna", exp: exp() }, shop.secret);
    const phone = shop.visitor();
    await phone.begin({ identity });
    await phone.say("vanaf mijn telefoon");
    const laptop = shop.visitor();
    const session = await laptop.begin({ identity });
    expect(session.messages.map(({ text }) => text)).toEqual(["vanaf mijn telefoon"]);
    expect(session.visitor).toEqual({ name: "Anna", email: "anna@klant.example", verified: true });
    expect(laptop.token).not.toBe(phone.token);
    const { customer } = await shop.newest();
    expect(customer.name).toBe("Anna");
  });

  test("a stranger's conversation goes along when they sign in", async () => {
    const visitor = await talking("nog onbekend");
    const { messages } = await visitor.begin({ identity: signIdentity({ sub: "bram", exp: exp() }, shop.secret) });
    expect(messages.map(({ text }) => text)).toEqual(["nog onbekend"]);
  });

  test("the next person at the same computer gets nothing of the one before", async () => {
    const visitor = shop.visitor();
    await visitor.begin({ identity: signIdentity({ sub: "carla", exp: exp() }, shop.secret) });
    await visitor.say("van Carla");
    const { messages, visitorToken } = await visitor.begin({
      identity: signIdentity({ sub: "dirk", exp: exp() }, shop.secret),
    });
    expect(messages).toEqual([]);
    expect(visitorToken).toBe(visitor.token);
  });

  test("a wrong signature is refused, and so is one of before the secret was renewed", async () => {
    const visitor = shop.visitor();
    const page = { url: "x", title: "x" };
    const wrong = await visitor.call("/session", {
      identity: signIdentity({ sub: "1", exp: exp() }, "guess"),
      language: "nl",
      page,
    });
    expect([wrong.status, wrong.body.code]).toEqual([401, "sign_in_failed"]);
    const { widget, secret } = await shop.makeWidget();
    const api = shop.t.api(shop.administrator, chatOperations);
    const renewed = await api.renewWidgetSecret({ params: { widgetId: widget.id } });
    const other = shop.visitor(widget);
    await expect(other.begin({ identity: signIdentity({ sub: "1", exp: exp() }, secret) })).rejects.toThrow("401");
    await other.begin({ identity: signIdentity({ sub: "1", exp: exp() }, renewed.secret) });
  });

  test("two devices that come with one new identity at the same moment are one visitor", async () => {
    const identity = signIdentity({ sub: "tegelijk", exp: exp() }, shop.secret);
    const devices = Array.from({ length: 4 }, () => shop.visitor());
    await Promise.all(devices.map((device) => device.begin({ identity })));
    await devices[0]!.say("van allemaal");
    for (const device of devices) expect((await device.begin()).messages).toHaveLength(1);
  });

  test("a token that nobody knows makes a stranger, not a refusal", async () => {
    const visitor = shop.visitor();
    const { visitorToken } = await visitor.begin({ visitorToken: "x".repeat(43) });
    expect(visitorToken).not.toBe("x".repeat(43));
  });
});

describe("at the door", () => {
  test.each([
    "/messages?before=0198c0de-0000-7000-8000-000000000000",
    "/stream",
    "/files/0198c0de-0000-7000-8000-000000000000",
  ])("without a token nothing is said: %s", async (path) => {
    const { status, body } = await shop.visitor().call(path);
    expect([status, body.code]).toEqual([401, "not_signed_in"]);
  });

  test("another widget's token opens nothing", async () => {
    const visitor = await talking();
    const { widget } = await shop.makeWidget();
    const there = shop.visitor(widget);
    there.token = visitor.token;
    expect((await there.say("hallo")).status).toBe(401);
  });

  test("a widget that is off, or was never there, is not found", async () => {
    const { widget } = await shop.makeWidget({ active: false });
    for (const key of [widget.key, "nooit"]) {
      const response = await fetch(`${shop.t.url}/widget/api/${key}/config`);
      expect(response.status).toBe(404);
    }
  });

  test("a site that is not named is refused, one that is gets its own origin back and never cookies", async () => {
    const { widget } = await shop.makeWidget({ allowedOrigins: ["https://shop.example"] });
    const ask = (origin: string) => fetch(`${shop.t.url}/widget/api/${widget.key}/config`, { headers: { origin } });
    expect((await ask("https://evil.example")).status).toBe(403);
    const response = await ask("https://shop.example");
    expect(response.headers.get("access-control-allow-origin")).toBe("https://shop.example");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  test("a browser that asks beforehand hears which headers may come", async () => {
    const response = await fetch(`${shop.t.url}/widget/api/${shop.widget.key}/messages`, {
      method: "OPTIONS",
      headers: { origin: "https://shop.example", "access-control-request-method": "POST" },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toContain("authorization");
  });

  test.each([
    ["without words or files", { text: "  " }],
    ["longer than it may be", { text: "x".repeat(4001) }],
    ["with an id that is none", { id: "1" }],
    ["with an address that is none", { address: { email: "geen", name: null } }],
  ])("a message %s is refused with what is wrong", async (_, more) => {
    const visitor = await arrived();
    const { status, body } = await visitor.say("x", more as never);
    expect([status, body.code]).toEqual([422, "invalid_request"]);
  });

  test("a visitor who writes like a machine is asked to wait", async () => {
    const visitor = await arrived();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => visitor.say(`bericht ${index}`)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]!.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
