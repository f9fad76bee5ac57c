/** What is kept encrypted: AES-256-GCM, bound to what it is for, with the key's id in front so that keys can be changed. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

export type Secrets = {
  /** `purpose` says what and whose it is (`webhooks.secret 0198...`); opening with another purpose fails, so rows cannot be swapped. */
  seal(plain: string | Buffer, purpose: string): Buffer;
  open(sealed: Buffer, purpose: string): Buffer;
  openText(sealed: Buffer, purpose: string): string;
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
    isCurrent: (sealed) => current.id.equals(sealed.subarray(KEY_ID.from, KEY_ID.to)),
  };
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
