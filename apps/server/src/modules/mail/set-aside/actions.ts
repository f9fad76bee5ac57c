/** What a lead or an administrator does about mail that was set aside: read it again, fetch it again, or take it off the list. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { OriginalId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { Gates } from "../intake/actions.ts";
import { openAccount } from "../mailboxes/actions.ts";
import { imapClient } from "../servers/actions.ts";
import * as queries from "./queries.ts";

export async function retry(work: Work, id: OriginalId): Promise<Refusal<"not_found"> | undefined> {
  const found = await queries.findSetAside(work.tx, id);
  if (!found?.inboxId) return refuse("not_found");
  const { inboxId, hash } = found;
  if (hash === null) await work.enqueue("mail.fetch_again", { originalId: id }, { singletonKey: id });
  else {
    await queries.storeAgain(work.tx, id);
    await work.enqueue("mail.read", { inboxId }, { singletonKey: inboxId });
  }
  work.audit({ action: "mail.retried", subject: { kind: "original", id } });
  return undefined;
}

export async function discard(work: Work, id: OriginalId): Promise<Refusal<"not_found"> | undefined> {
  if (!(await queries.findSetAside(work.tx, id))) return refuse("not_found");
  await queries.discard(work.tx, id, work.actor.kind === "person" ? work.actor.personId : null, work.now);
  work.audit({ action: "mail.discarded", subject: { kind: "original", id } });
  return undefined;
}

/** From the server, by its number, however large. Numbers of another validity name other mails: then it stays on the list. */
export async function fetchAgain(platform: Platform, gates: Gates, id: OriginalId): Promise<void> {
  const place = await gates.read((tx) => queries.findOnServer(tx, id));
  const opened = place && (await gates.read((tx) => openAccount(tx, platform.secrets, place.inboxId)));
  if (!place || !opened) return;
  const client = imapClient(opened.account);
  client.on("error", () => {});
  try {
    await client.connect();
    const folder = await client.mailboxOpen(opened.account.folder, { readOnly: true });
    if (Number(folder.uidValidity) !== place.uidValidity) return;
    const { content } = await client.download(String(place.uid), undefined, { uid: true });
    if (!content) return;
    const { hash, size } = await platform.blobs.put(content);
    await gates.work((work) => keepAndRead(work, id, place, { hash, size }));
  } finally {
    client.close();
  }
}

async function keepAndRead(
  work: Work,
  id: OriginalId,
  { inboxId }: queries.OnServer,
  kept: { hash: string; size: number },
): Promise<void> {
  await queries.keepBytes(work.tx, id, kept.hash, kept.size);
  await queries.storeAgain(work.tx, id);
  await work.enqueue("mail.read", { inboxId }, { singletonKey: inboxId });
}
