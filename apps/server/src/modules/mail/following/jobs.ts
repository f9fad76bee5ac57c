/** Follows all mailboxes, each in one process of all: whoever holds its lock. What changes is seen within seconds. */
import { setTimeout as pause } from "node:timers/promises";
import type { InboxId } from "@luwte/contract/ids.ts";
import type { Database } from "../../../platform/database/connection.ts";
import type { Platform } from "../../../platform/platform.ts";
import { mailboxesToFollow, type ToFollow } from "../mailboxes/queries.ts";
import { followMailbox } from "./actions.ts";
import { leaveLead, takeLead, touch } from "./queries.ts";

const LOOK_MS = 2000;

type Follower = { readonly version: number; readonly stop: AbortController; readonly done: Promise<void> };

/** Returns what ends it: all connections closed, all locks let go. */
export async function followMailboxes(platform: Platform): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const done = leadForEver(platform, stopping.signal);
  return async () => {
    stopping.abort();
    await done;
  };
}

/** The locks live with one session of the database; when it is lost they are others', so all followers stop before a new one begins. */
async function leadForEver(platform: Platform, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const followers = new Map<InboxId, Follower>();
    try {
      await platform.database.connection().execute((session) => lead(platform, session, followers, signal));
    } catch (error) {
      if (!signal.aborted) platform.log.error("mail.following_interrupted", error);
    }
    await Promise.all([...followers.values()].map(stopFollower));
    await pause(LOOK_MS, undefined, { signal }).catch(() => {});
  }
}

async function lead(
  platform: Platform,
  session: Database,
  followers: Map<InboxId, Follower>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await touch(session);
    const wanted = await mailboxesToFollow(platform.database);
    for (const [inboxId, follower] of followers) {
      if (wanted.some((mailbox) => mailbox.inboxId === inboxId && mailbox.version === follower.version)) continue;
      await stopFollower(follower);
      followers.delete(inboxId);
      await leaveLead(session, inboxId);
    }
    for (const mailbox of wanted) {
      if (followers.has(mailbox.inboxId) || !(await takeLead(session, mailbox.inboxId))) continue;
      followers.set(mailbox.inboxId, startFollower(platform, mailbox));
    }
    await pause(LOOK_MS, undefined, { signal }).catch(() => {});
  }
  await Promise.all([...followers.values()].map(stopFollower));
  for (const inboxId of followers.keys()) await leaveLead(session, inboxId);
}

function startFollower(platform: Platform, { inboxId, organisationId, version }: ToFollow): Follower {
  const stop = new AbortController();
  const follow = { platform, inboxId, organisationId, signal: stop.signal, suspects: new Map(), careful: false };
  return { version, stop, done: followMailbox(follow) };
}

async function stopFollower(follower: Follower): Promise<void> {
  follower.stop.abort();
  await follower.done;
}
