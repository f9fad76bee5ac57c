/** The code of an authenticator app (RFC 6238), and the recovery codes for when the telephone is gone. Pure: moment and randomness come in. */
import { createHash } from "node:crypto";
import { Secret, TOTP } from "otpauth";

export const ISSUER = "Luwte";
export const SECRET_BYTES = 20;
export const RECOVERY_CODES = 10;
const PENDING = 15 * 60_000;

const PERIOD = 30;
/** A telephone may be half a minute off, either way. */
const WINDOW = 1;
const CODE = /^\d{6}$/;

function totp(secret: Uint8Array, email = ""): TOTP {
  const copy = new Uint8Array(secret);
  return new TOTP({ issuer: ISSUER, label: email, secret: new Secret({ buffer: copy.buffer }), period: PERIOD });
}

export const secretText = (secret: Uint8Array): string => totp(secret).secret.base32;
export const uriOf = (secret: Uint8Array, email: string): string => totp(secret, email).toString();
/** For tests and the demo's sign-ins. */
export const codeAt = (secret: Uint8Array, now: Date): string => totp(secret).generate({ timestamp: now.getTime() });

/** The step that this code belongs to, or null. A step that was used before is never accepted again, so that a code seen over a shoulder is worth nothing. */
export function acceptedStep(secret: Uint8Array, given: string, now: Date, lastStep: number): number | null {
  const code = given.replace(/\s/g, "");
  if (!CODE.test(code)) return null;
  const away = totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  if (away === null) return null;
  const step = Math.floor(now.getTime() / 1000 / PERIOD) + away;
  return step > lastStep ? step : null;
}

/** An offered secret that was not confirmed in a quarter of an hour is worth nothing. */
export const isPendingStill = (offeredAt: Date | null, now: Date): boolean =>
  offeredAt !== null && now.getTime() - offeredAt.getTime() <= PENDING;

/** Without signs that look like another one. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

/** 16 signs of 31: 79 bits, so that a fast hash is enough to keep them by. One random byte gives one sign; bytes that would favour some are drawn again. */
export function recoveryCode(draw: () => number): string {
  let code = "";
  for (let tries = 0; code.length < 16 && tries < 10_000; tries++) {
    const byte = draw();
    if (byte < SIGNS.length * 8) code += SIGNS[byte % SIGNS.length];
  }
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** People leave the dashes out, or write capitals. */
export const recoveryHash = (given: string): string =>
  createHash("sha256")
    .update(given.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .digest("base64url");
