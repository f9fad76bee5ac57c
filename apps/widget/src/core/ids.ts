/** Identifiers that a visitor's browser makes: UUIDv7, so that they sort by time, also where `crypto.randomUUID` is missing (plain http). */

export function newId(now: number = Date.now()): string {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, "0"));
  const hex = now.toString(16).padStart(12, "0") + random.join("");
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
