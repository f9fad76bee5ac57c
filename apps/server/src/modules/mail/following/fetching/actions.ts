/**
 * Fetching from an open folder. The order is the promise: the bytes are kept, then their rows and the cursor in one transaction. Cut anywhere, the next look
 * begins at the old cursor, meets the rows that are there, and nothing is lost or doubled.
 */
import type { FetchMessageObject, ImapFlow } from "imapflow";
import { beginEpoch, findMailbox, moveCursor, type Place } from "../../mailboxes/queries.ts";
import { MOST_MAIL_BYTES } from "../../servers/actions.ts";
import { MAIL } from "../../shapes.ts";
import { storeOriginals } from "../queries.ts";
import { beginningOf, type Folder, MOST_BREAKS, portionsOf, type Sized } from "../rules.ts";
import type { Fetched, Follow } from "../shapes.ts";

/** A folder that grows while it is read is read again; one that grows without end waits for the next look. */
const MOST_ROUNDS = 100;
const SIZES_AT_ONCE = 500;

/** Only a folder that was just opened says truly which number comes next; later that is an old word. */
export async function fetchNew(follow: Follow, client: ImapFlow, justOpened: boolean): Promise<void> {
  const beginning = await beginningFor(follow, client, justOpened);
  const { place } = beginning;
  let { lastUid } = beginning;
  for (let round = 0; round < MOST_ROUNDS && !follow.signal.aborted; round++) {
    const uids = await uidsAfter(client, lastUid);
    if (uids.length === 0) break;
    for (let at = 0; at < uids.length; at += SIZES_AT_ONCE)
      await fetchThese(follow, client, place, uids.slice(at, at + SIZES_AT_ONCE));
    lastUid = uids.at(-1)!;
  }
  follow.careful = false;
  follow.suspects.clear();
}

type Begun = { readonly place: Place; readonly lastUid: number };

async function beginningFor(follow: Follow, client: ImapFlow, justOpened: boolean): Promise<Begun> {
  const { platform, organisationId, inboxId } = follow;
  const folder = folderOf(client);
  const kept = await platform.read(organisationId, (tx) => findMailbox(tx, inboxId));
  if (!kept) throw new Error("This mailbox is not there any more.");
  const { epoch } = kept.cursor;
  const place: Place = { inboxId, epoch, uidValidity: folder.uidValidity };
  const beginning = beginningOf(kept.cursor, justOpened ? folder : { ...folder, uidNext: Number.POSITIVE_INFINITY });
  if (beginning.kind === "cursor") return { place, lastUid: beginning.lastUid };
  const lastUid = beginning.kind === "now" ? folder.uidNext - 1 : await lastUidBefore(client, beginning.day);
  const next = beginning.kind === "again" ? { ...place, epoch: epoch + 1 } : place;
  await platform.work(organisationId, MAIL, (work) =>
    next === place ? moveCursor(work.tx, place, lastUid) : beginEpoch(work.tx, next, lastUid),
  );
  return { place: next, lastUid };
}

function folderOf({ mailbox }: ImapFlow): Folder {
  if (!mailbox) throw new Error("No folder is open.");
  return { uidValidity: Number(mailbox.uidValidity), uidNext: mailbox.uidNext };
}

async function lastUidBefore(client: ImapFlow, day: Date): Promise<number> {
  const uids = (await client.search({ since: day }, { uid: true })) || [];
  return (uids.length === 0 ? folderOf(client).uidNext : lowest(uids)) - 1;
}

/** Not by spreading all of them: a folder may hold a million. */
const lowest = (uids: readonly number[]): number =>
  uids.reduce((low, uid) => Math.min(low, uid), Number.POSITIVE_INFINITY);

/** `n:*` always names the newest mail, also when that is an old one. */
async function uidsAfter(client: ImapFlow, lastUid: number): Promise<number[]> {
  const uids = (await client.search({ uid: `${lastUid + 1}:*` }, { uid: true })) || [];
  return uids.filter((uid) => uid > lastUid).toSorted((a, b) => a - b);
}

// --- portions -------------------------------------------------------------------------------------------------------

async function fetchThese(follow: Follow, client: ImapFlow, place: Place, uids: readonly number[]): Promise<void> {
  const sized = (await client.fetchAll([...uids], { uid: true, size: true, internalDate: true }, { uid: true })).map(
    sizedOf,
  );
  const portions = follow.careful ? sized.map((mail) => [mail]) : portionsOf(sized);
  for (const portion of portions) {
    if (follow.signal.aborted) return;
    await store(follow, place, await fetchPortion(follow, client, portion));
  }
  // What was removed before it could be fetched leaves a gap in the numbers; the cursor passes it.
  await follow.platform.work(follow.organisationId, MAIL, (work) => moveCursor(work.tx, place, uids.at(-1)!));
}

const sizedOf = (message: FetchMessageObject): Sized => ({
  uid: message.uid,
  size: message.size ?? 0,
  receivedAt: momentOf(message.internalDate),
});

function momentOf(written: Date | string | undefined): Date {
  const moment = written === undefined ? new Date() : new Date(written);
  return Number.isNaN(moment.getTime()) ? new Date() : moment;
}

async function fetchPortion(follow: Follow, client: ImapFlow, portion: readonly Sized[]): Promise<Fetched[]> {
  const left = portion.flatMap((mail) => leftOnServer(follow, mail));
  const wanted = portion.filter((mail) => !left.some(({ uid }) => uid === mail.uid));
  if (wanted.length === 0) return left;
  try {
    const sources = await client.fetchAll(
      wanted.map(({ uid }) => uid),
      { uid: true, source: true },
      { uid: true },
    );
    return [...left, ...(await Promise.all(sources.map((message) => keep(follow, message, portion))))];
  } catch (error) {
    // From here on one by one, so that the mail at which it breaks can be told from the others.
    follow.careful = true;
    for (const { uid } of wanted.slice(0, 1)) follow.suspects.set(uid, (follow.suspects.get(uid) ?? 0) + 1);
    throw error;
  }
}

function leftOnServer(follow: Follow, mail: Sized): Fetched[] {
  const broken = (follow.suspects.get(mail.uid) ?? 0) > MOST_BREAKS;
  if (mail.size <= MOST_MAIL_BYTES && !broken) return [];
  return [{ ...mail, hash: null, leftBecause: broken ? "not-fetchable" : "too-large-to-fetch" }];
}

async function keep(follow: Follow, message: FetchMessageObject, portion: readonly Sized[]): Promise<Fetched> {
  const { uid, source } = message;
  const known = portion.find((mail) => mail.uid === uid) ?? { uid, size: 0, receivedAt: new Date() };
  // A server that has a mail and does not give it: it stays there, and can be asked for again.
  if (!source || (source.length === 0 && known.size > 0)) return { ...known, hash: null, leftBecause: "not-fetchable" };
  const { hash, size } = await follow.platform.blobs.put(source);
  return { uid, hash, size, receivedAt: known.receivedAt, leftBecause: null };
}

async function store(follow: Follow, place: Place, fetched: readonly Fetched[]): Promise<void> {
  if (fetched.length === 0) return;
  const { platform, organisationId, inboxId } = follow;
  const lastUid = Math.max(...fetched.map(({ uid }) => uid));
  await platform.work(organisationId, MAIL, async (work) => {
    await storeOriginals(work.tx, organisationId, place, fetched, work.now);
    await moveCursor(work.tx, place, lastUid);
    await work.enqueue("mail.read", { inboxId }, { singletonKey: inboxId });
  });
}
