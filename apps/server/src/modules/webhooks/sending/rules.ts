/** What goes over the line: the body and the headers of Standard Webhooks (its signature version 1). */
import { createHash, createHmac } from "node:crypto";
import type { Parcel } from "../shapes.ts";

export const SECRET_BYTES = 32;
/** As receivers' libraries want it. */
export const secretText = (secret: Buffer): string => `whsec_${secret.toString("base64")}`;

/** Ordering is not promised; what is in `data` carries a version, and the newest holds. */
export function bodyOf(parcel: Pick<Parcel, "type" | "payload" | "createdAt">): Buffer {
  const { type, payload, createdAt } = parcel;
  return Buffer.from(JSON.stringify({ type, timestamp: createdAt.toISOString(), data: payload }));
}

/** `id` is the same at every attempt, so that a receiver recognises what it has; the time and so the signature are of this attempt. */
export function headersOf(id: string, body: Buffer, secret: Buffer, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac("sha256", secret).update(`${id}.${timestamp}.`).update(body).digest("base64");
  return {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Luwte-Webhooks",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  };
}

/** The same event for the same webhook always has the same id: heard twice, it is delivered once. A UUID of our own making (version 8). */
export function deliveryId(webhookId: string, type: string, at: Date, payload: unknown): string {
  const hash = createHash("sha256")
    .update(`${webhookId}\n${type}\n${at.toISOString()}\n${JSON.stringify(payload)}`)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
