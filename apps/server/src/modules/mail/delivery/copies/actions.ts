/** A copy of what was sent, in the account's own folder, for who also looks there. Once, however often this is tried. */
import type { InboxId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../../platform/platform.ts";
import { messageIdOf } from "../../compose/rules.ts";
import type { Gates } from "../../intake/actions.ts";
import { openAccount } from "../../mailboxes/actions.ts";
import { imapClient } from "../../servers/actions.ts";

export type Copy = { readonly inboxId: InboxId; readonly messageId: string; readonly hash: string };

const MOST_BYTES = 200_000_000;

export async function keepCopy(
  platform: Platform,
  gates: Pick<Gates, "read">,
  { inboxId, messageId, hash }: Copy,
): Promise<void> {
  const opened = await gates.read((tx) => openAccount(tx, platform.secrets, inboxId));
  const folder = opened?.account.sentFolder;
  const bytes = opened && folder ? await platform.blobs.bytes(hash, MOST_BYTES) : null;
  if (!opened || !folder || !bytes) return;
  const client = imapClient(opened.account);
  // Errors come as rejections of what was asked.
  client.on("error", () => {});
  try {
    await client.connect();
    await client.mailboxOpen(folder);
    const id = messageIdOf(messageId, opened.account.address);
    const there = (await client.search({ header: { "message-id": id } }, { uid: true })) || [];
    if (there.length === 0) await client.append(folder, bytes, ["\\Seen"]);
  } finally {
    client.close();
  }
}
