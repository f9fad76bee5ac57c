/** The signature is one that receivers' own library takes. */
import { Webhook } from "standardwebhooks";
import { expect, it } from "vitest";
import { bodyOf, deliveryId, headersOf, secretText } from "./rules.ts";

const secret = Buffer.alloc(32, 7);
const now = new Date();
const body = bodyOf({ type: "message.added", payload: { text: "Hé, wélkom €" }, createdAt: now });
const headers = headersOf("0198-x", body, secret, now);
const receiver = new Webhook(secretText(secret));

it("what is sent is what a receiver can check and read", () => {
  expect(receiver.verify(body, headers)).toEqual({
    type: "message.added",
    timestamp: now.toISOString(),
    data: { text: "Hé, wélkom €" },
  });
});

it.each([
  ["another body", () => [Buffer.from(`${body} `), headers] as const],
  ["another id", () => [body, { ...headers, "webhook-id": "0198-y" }] as const],
  [
    "another moment",
    () => [body, { ...headers, "webhook-timestamp": String(Number(headers["webhook-timestamp"]) + 1) }] as const,
  ],
  ["another secret", () => [body, headersOf("0198-x", body, Buffer.alloc(32, 8), now)] as const],
  [
    "an attempt of an hour ago",
    () => [body, headersOf("0198-x", body, secret, new Date(now.getTime() - 3_600_000))] as const,
  ],
])("%s is refused", (_what, make) => {
  const [given, with_] = make();
  expect(() => receiver.verify(given, with_)).toThrow();
});

it("an event heard twice has one id, and another event another", () => {
  const id = (payload: object, at = now) => deliveryId("w", "message.added", at, payload);
  expect(id({ version: 1 })).toBe(id({ version: 1 }));
  expect(id({ version: 1 })).not.toBe(id({ version: 2 }));
  expect(id({ version: 1 })).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
