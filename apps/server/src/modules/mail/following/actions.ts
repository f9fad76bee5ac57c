/** One mailbox, followed: connect, fetch what is new, wait for more, and come back after whatever trouble. */
import { setTimeout as pause } from "node:timers/promises";
import type { ImapFlow } from "imapflow";
import { openAccount } from "../mailboxes/actions.ts";
import { markTrouble, markWell } from "../mailboxes/queries.ts";
import { imapClient } from "../servers/actions.ts";
import { troubleOf } from "../servers/rules.ts";
import { MAIL } from "../shapes.ts";
import { fetchNew } from "./fetching/actions.ts";
import { waitAfter } from "./rules.ts";
import type { Follow } from "./shapes.ts";

/** Until it is told to stop. Nothing that happens here may end it. */
export async function followMailbox(follow: Follow): Promise<void> {
  let failures = 0;
  while (!follow.signal.aborted) {
    try {
      await followConnected(follow, () => {
        failures = 0;
      });
    } catch (error) {
      failures++;
      if (!follow.signal.aborted) await noteTrouble(follow, error);
    }
    await waitUnlessStopped(follow, waitAfter(failures, Math.random()));
  }
}

const waitUnlessStopped = (follow: Follow, milliseconds: number): Promise<void> =>
  pause(milliseconds, undefined, { signal: follow.signal }).catch(() => {});

/** The administrator sees it on the mailbox; the log says that it happens, without what the server said. */
async function noteTrouble(follow: Follow, error: unknown): Promise<void> {
  const { platform, organisationId, inboxId } = follow;
  const trouble = troubleOf(error);
  platform.log.warn("mail.mailbox_trouble", { inboxId, trouble: trouble.code });
  await platform
    .work(organisationId, MAIL, (work) => markTrouble(work.tx, inboxId, trouble, work.now))
    .catch((failure: unknown) => platform.log.error("mail.mailbox_trouble_not_kept", failure));
}

async function followConnected(follow: Follow, wentWell: () => void): Promise<void> {
  const { platform, organisationId, inboxId, signal } = follow;
  const opened = await platform.read(organisationId, (tx) => openAccount(tx, platform.secrets, inboxId));
  if (!opened) return;
  const client = imapClient(opened.account);
  const news = listenForNews(client);
  const stop = () => client.close();
  signal.addEventListener("abort", stop, { once: true });
  try {
    await client.connect();
    // Read only: fetching must not change what people see in their own mail program.
    await client.mailboxOpen(opened.account.folder, { readOnly: true });
    for (let justOpened = true; !signal.aborted; justOpened = false) {
      await fetchNew(follow, client, justOpened);
      await platform.work(organisationId, MAIL, (work) => markWell(work.tx, inboxId, work.now));
      wentWell();
      await news.next();
      if (!client.usable) throw news.failure() ?? new Error("The mail server hung up.");
    }
  } finally {
    signal.removeEventListener("abort", stop);
    client.close();
  }
}

/** Some servers promise to tell and do not. */
const LOOK_AGAIN_MS = 60_000;

type News = { next(): Promise<void>; failure(): Error | undefined };

/** New mail, a lost connection, or a minute gone by. What happens while nobody waits is not missed. */
function listenForNews(client: ImapFlow): News {
  let wake: (() => void) | undefined;
  let waiting = false;
  let failed: Error | undefined;
  const tell = () => {
    waiting = true;
    wake?.();
  };
  client.on("exists", tell);
  client.on("close", tell);
  client.on("error", (error: Error) => {
    failed = error;
    tell();
  });
  return {
    failure: () => failed,
    async next() {
      const timer = setTimeout(tell, LOOK_AGAIN_MS);
      if (!waiting) await new Promise<void>((resolve) => (wake = resolve));
      clearTimeout(timer);
      waiting = false;
    },
  };
}
