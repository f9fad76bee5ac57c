/** What is kept encrypted: AES-256-GCM, bound to what it is for, with the key's id in front so that keys can be changed. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { isSameHash } from "./tokens.ts";

export type Secrets = {
  /** `purpose` says what and whose it is (`webhooks.secret 0198...`); opening with another purpose fails, so rows cannot be swapped. */
  seal(plain: string | Buffer, purpose: string): Buffer;
  open(sealed: Buffer, purpose: string): Buffer;
  openText(sealed: Buffer, purpose: string): string;
  /** 16 bytes that only we can make of this text: a name that nobody can guess and that need not be stored. */
  mark(text: string, purpose: string): Buffer;
  /** Also when it was made with an older key. */
  isMark(mark: Buffer, text: string, purpose: string): boolean;
  /** False: sealed with an older key, worth sealing anew. */
  isCurrent(sealed: Buffer): boolean;
};

const FORMAT = 1;
const KEY_ID = { from: 1, to: 5 };
const IV = { from: 5, to: 17 };
const TAG = { from: 17, to: 33 };

type Key = { id: Buffer; key: Buffer };

export function createSecrets(given: readonly Buffer[]): Secrets {
  const keys = given.map((key) => ({ id: createHash("sha256").update(key).digest().subarray(0, 4), key }));
  const current = keys[0];
  if (!current) throw new Error("There is no key to seal secrets with.");
  const open = (sealed: Buffer, purpose: string): Buffer => openWith(keyFor(keys, sealed), sealed, purpose);
  return {
    seal: (plain, purpose) => sealWith(current, plain, purpose),
    open,
    openText: (sealed, purpose) => open(sealed, purpose).toString("utf8"),
    mark: (text, purpose) => markWith(current, text, purpose),
    isMark: (mark, text, purpose) => keys.some((key) => isSameHash(mark, markWith(key, text, purpose))),
    isCurrent: (sealed) => current.id.equals(sealed.subarray(KEY_ID.from, KEY_ID.to)),
  };
}

const MARK_BYTES = 16;

/** With a key of its own, so that nothing said here helps against what is sealed. */
function markWith({ key }: Key, text: string, purpose: string): Buffer {
  const own = Buffer.from(hkdfSync("sha256", key, "", `luwte mark ${purpose}`, 32));
  return createHmac("sha256", own).update(text).digest().subarray(0, MARK_BYTES);
}

function sealWith({ id, key }: Key, plain: string | Buffer, purpose: string): Buffer {
  const iv = randomBytes(IV.to - IV.from);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), id, iv, cipher.getAuthTag(), body]);
}

function keyFor(keys: readonly Key[], sealed: Buffer): Buffer {
  if (sealed.length < TAG.to || sealed[0] !== FORMAT) throw new Error("This is not something that Luwte sealed.");
  const id = sealed.subarray(KEY_ID.from, KEY_ID.to);
  const found = keys.find((key) => key.id.equals(id));
  if (!found)
    throw new Error(`This was sealed with key ${id.toString("hex")}, which is not in LUWTE_SECRET or the data folder.`);
  return found.key;
}

function openWith(key: Buffer, sealed: Buffer, purpose: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(IV.from, IV.to))
    .setAAD(Buffer.from(purpose))
    .setAuthTag(sealed.subarray(TAG.from, TAG.to));
  return Buffer.concat([decipher.update(sealed.subarray(TAG.to)), decipher.final()]);
}
