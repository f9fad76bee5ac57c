/** The code of the first run: made from the secret key, so that every process of one Luwte has the same and none has to keep it. */
import { createHmac, timingSafeEqual } from "node:crypto";

const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

/** 12 signs: 59 bits, for a door that is open once and slow to knock at. */
export function setupCodeOf(key: Buffer): string {
  const made = createHmac("sha256", key).update("luwte first run").digest();
  const code = Array.from({ length: 12 }, (_, at) => SIGNS[made.readUInt16BE(at * 2) % SIGNS.length]).join("");
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** Takes as long for a wrong one. People leave dashes out or write capitals. */
export function isSetupCode(given: string, key: Buffer): boolean {
  const plain = (code: string) =>
    createHmac("sha256", key)
      .update(code.toLowerCase().replace(/[^a-z0-9]/g, ""))
      .digest();
  return timingSafeEqual(plain(given), plain(setupCodeOf(key)));
}
