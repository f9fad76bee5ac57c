/** Tokens: random, long, and kept only as a hash. They are not passwords, so a fast hash is enough, and every request needs one. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const TOKEN_BYTES = 32;

/** 43 letters that fit in a cookie, a header and an address. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");
export const hashOfToken = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Takes as long for a wrong one as for a right one. */
export const isSameHash = (left: Buffer, right: Buffer): boolean =>
  left.length === right.length && timingSafeEqual(left, right);
