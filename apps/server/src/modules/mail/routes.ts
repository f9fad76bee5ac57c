/** Mail accounts and set-aside mail over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import { OriginalId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/mail.ts";
import { type FileReply, type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { accountToTry, removeMailbox, saveMailbox } from "./mailboxes/actions.ts";
import { listMailboxes } from "./mailboxes/queries.ts";
import { shownMailbox } from "./mailboxes/rules.ts";
import { fetchPicture, findPictureAddress, inTurn } from "./pictures/actions.ts";
import { discard, retry } from "./set-aside/actions.ts";
import { findSetAside, hashOfMessage, listSetAside } from "./set-aside/queries.ts";
import { tryAccount } from "./trial/actions.ts";
import { inWords, worksWith } from "./trial/rules.ts";

export const mailRoutes = (platform: Platform): readonly Implementation[] =>
  implement(operations, {
    listMailboxes: async (_input, call) => ({ mailboxes: (await call.read(listMailboxes)).map(shownMailbox) }),

    saveMailbox: async ({ params, body }, call) => {
      const mailbox = await call.work((work) => saveMailbox(work, platform.secrets, params.inboxId, body));
      return isRefusal(mailbox) ? mailbox : { mailbox };
    },

    removeMailbox: ({ params }, call) => call.work((work) => removeMailbox(work, params.inboxId)),

    testMailbox: async ({ params, body }, call) => {
      const account = await call.read((tx) => accountToTry(tx, platform.secrets, params.inboxId, body));
      if (isRefusal(account)) return account;
      const tried = await tryAccount(account);
      return { works: worksWith(tried), steps: tried.map((step) => inWords(step, call.language)) };
    },

    listSetAsideMails: async ({ query }, call) => {
      const after = OriginalId.nullable().safeParse(query.after ?? null);
      if (!after.success)
        return refuse("invalid_request", {
          errors: [{ pointer: "/query/after", code: "invalid_value", detail: query.after }],
        });
      const items = await call.read((tx) => listSetAside(tx, after.data, query.limit));
      return { items, next: items.length === query.limit ? (items.at(-1)?.id ?? null) : null };
    },

    retrySetAsideMail: ({ params }, call) => call.work((work) => retry(work, params.originalId)),

    discardSetAsideMail: ({ params }, call) => call.work((work) => discard(work, params.originalId)),

    downloadSetAsideMail: async ({ params }, call) => {
      const found = await call.work((work) => findSetAside(work.tx, params.originalId as OriginalId));
      return originalFile(platform, found?.hash ?? null);
    },

    showRemoteImage: async ({ params }, call) => {
      const address = await call.read((tx) => findPictureAddress(tx, params.messageId, params.place));
      if (address === null) return refuse("not_found");
      const taken = await inTurn(async () => ({ picture: await fetchPicture(address) }));
      if (!taken) return refuse("busy");
      if (!taken.picture) return refuse("not_found");
      const { type, bytes, hash } = taken.picture;
      return { content: bytes, size: bytes.length, type, name: `${params.place}`, inline: true, etag: hash };
    },

    downloadOriginal: async ({ params }, call) =>
      originalFile(platform, await call.read((tx) => hashOfMessage(tx, params.messageId))),
  });

/** As a file of its own kind, never shown in the browser: it is a stranger's. */
async function originalFile(
  platform: Platform,
  hash: string | null,
): Promise<FileReply | ReturnType<typeof refuse<"not_found">>> {
  const blob = hash === null ? null : await platform.blobs.open(hash);
  if (!blob || hash === null) return refuse("not_found");
  return { content: blob.stream, size: blob.size, type: "message/rfc822", name: "original.eml", etag: hash };
}
