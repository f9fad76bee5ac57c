/**
 * Passwords: argon2id with the parameters of OWASP, in PHC form so that they can grow. A hash costs 19 MiB and some 20 ms of a core, so only
 * a few are made at once and only so many may wait: a flood of sign-ins must not take the service down.
 */
import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { turns } from "../limits/turns.ts";

export type Passwords = {
  hash(password: string): Promise<string>;
  /** Null for a person who does not exist or has no password: takes as long, and says no. */
  verify(password: string, hash: string | null): Promise<boolean>;
  /** True: made with weaker parameters than today's; hash it again after a successful sign-in. */
  isOutdated(hash: string): boolean;
};

type Cost = { memory: number; passes: number; parallelism: number };
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
/** Upper bounds for what a stored hash may ask of us. */
const MAXIMUM: Cost = { memory: 262_144, passes: 10, parallelism: 4 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const AT_ONCE = 2;
const MAXIMUM_WAITING = 64;
const MAXIMUM_PASSWORD_BYTES = 1_024;

const derive = promisify(argon2);
type Stored = Cost & { salt: Buffer; hash: Buffer };

export function createPasswords(cost: Cost = COST): Passwords {
  const inTurn = turns(AT_ONCE, MAXIMUM_WAITING);
  const hashWith = (password: string, salt: Buffer, used: Cost, length: number): Promise<Buffer> =>
    inTurn(() => derive("argon2id", { message: bytesOf(password), nonce: salt, tagLength: length, ...used }));
  const nobody: Stored = { ...cost, salt: Buffer.alloc(SALT_BYTES), hash: Buffer.alloc(HASH_BYTES) };
  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      return written({ ...cost, salt, hash: await hashWith(password, salt, cost, HASH_BYTES) });
    },
    async verify(password, text) {
      const stored = (text === null ? null : read(text)) ?? nobody;
      const { memory, passes, parallelism } = stored;
      const made = await hashWith(password, stored.salt, { memory, passes, parallelism }, stored.hash.length);
      return timingSafeEqual(made, stored.hash) && stored !== nobody;
    },
    isOutdated(text) {
      const stored = read(text);
      return !stored || stored.memory < cost.memory || stored.passes < cost.passes;
    },
  };
}

/** One way of writing an é: the keyboard at work and the one at home may differ. */
function bytesOf(password: string): Buffer {
  const bytes = Buffer.from(password.normalize("NFKC"));
  return bytes.length <= MAXIMUM_PASSWORD_BYTES ? bytes : bytes.subarray(0, MAXIMUM_PASSWORD_BYTES);
}

const base64 = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");
const written = ({ memory, passes, parallelism, salt, hash }: Stored): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`;

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

function read(text: string): Stored | null {
  const match = PHC.exec(text);
  if (!match) return null;
  const [memory, passes, parallelism] = match.slice(1, 4).map(Number) as [number, number, number];
  if (memory > MAXIMUM.memory || passes > MAXIMUM.passes || parallelism > MAXIMUM.parallelism) return null;
  return {
    memory,
    passes,
    parallelism,
    salt: Buffer.from(match[4]!, "base64"),
    hash: Buffer.from(match[5]!, "base64"),
  };
}
