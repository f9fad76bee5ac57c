/** A mail handed over as bytes, by a mail server of our own instead of a mailbox: stored whole before anybody is told that it is taken. */
import type { InboxId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import { storeOriginals } from "../following/queries.ts";
import { lockMailbox } from "../intake/queries.ts";
import { MAIL } from "../shapes.ts";
import { HANDED_OVER, nextNumber } from "./queries.ts";

export type HandedOver = { organisationId: OrganisationId; inboxId: InboxId; bytes: Buffer; at: Date };

export async function takeMail(platform: Platform, { organisationId, inboxId, bytes, at }: HandedOver): Promise<void> {
  const { hash, size } = await platform.blobs.put(bytes);
  await platform.work(organisationId, MAIL, async (work) => {
    await lockMailbox(work.tx, inboxId);
    const uid = await nextNumber(work.tx, inboxId);
    const fetched = [{ uid, hash, size, receivedAt: at, leftBecause: null }];
    await storeOriginals(work.tx, organisationId, { inboxId, ...HANDED_OVER }, fetched, work.now);
    await work.enqueue("mail.read", { inboxId }, { singletonKey: inboxId });
  });
}
