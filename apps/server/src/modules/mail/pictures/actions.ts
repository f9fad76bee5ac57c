/**
 * Fetches a picture from outside for somebody who asked to see it. Its owner learns that somebody looked, and the address of this server; not who, where
 * they sit or with what. Where an address really leads is looked at anew for every step (`platform/outside`).
 */
import { createHash } from "node:crypto";
import type { MessageId } from "@luwte/contract/ids.ts";
import { type OutsideRequest, send } from "../../../platform/outside/send.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { remoteImagesIn } from "../safety/rules.ts";
import { findHtml } from "./queries.ts";
import { securePicture, stepAfter } from "./rules.ts";

export type Picture = { readonly type: string; readonly bytes: Buffer; readonly hash: string };

const MOST_BYTES = 5 * 1024 ** 2;
const MOST_STEPS = 4;
/** For one picture with all its steps. */
const PATIENCE_MS = 10_000;

/** Only what stands in the message's own HTML can be asked for: an address never comes from who asks. */
export async function findPictureAddress(
  tx: OrganisationTransaction,
  id: MessageId,
  place: number,
): Promise<string | null> {
  const address = remoteImagesIn((await findHtml(tx, id)) ?? "")[place];
  return address === undefined ? null : securePicture(address);
}

/** Null: nobody there, too slow, too large, not outside, or no picture. `ask` is given by tests. */
export async function fetchPicture(address: string, ask: typeof send = send): Promise<Picture | null> {
  const until = Date.now() + PATIENCE_MS;
  let at = address;
  for (let steps = 0; steps < MOST_STEPS && Date.now() < until; steps++) {
    const answer = await ask(requestFor(at, until - Date.now())).catch(() => null);
    if (!answer) return null;
    const step = stepAfter(answer, at, MOST_BYTES);
    if (step.kind === "picture") return { type: step.type, bytes: answer.body, hash: hashOf(answer.body) };
    if (step.kind === "nothing") return null;
    at = step.address;
  }
  return null;
}

/** No cookie, no referrer, no name of a program that says more than that we want a picture as it is. */
const requestFor = (url: string, timeoutMs: number): OutsideRequest => ({
  method: "GET",
  url,
  headers: { accept: "image/avif,image/webp,image/png,image/jpeg,image/gif", "accept-encoding": "identity" },
  allowPrivate: false,
  timeoutMs: Math.max(1, timeoutMs),
  // One more than may be: then it is known to be too large.
  maxBytes: MOST_BYTES + 1,
});

const hashOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("base64url");

const AT_ONCE = 12;
const MOST_WAITING = 200;
let running = 0;
const waiting: (() => void)[] = [];

/** So many at once in this process; null when too many wait already. */
export async function inTurn<Result>(run: () => Promise<Result>): Promise<Result | null> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) return null;
    await new Promise<void>((go) => waiting.push(go));
  } else running++;
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
