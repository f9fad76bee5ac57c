/** Following a mailbox: what is fetched, and what a follower remembers between two connections. */
import type { InboxId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";

export type Followed = { readonly inboxId: InboxId; readonly organisationId: OrganisationId };

export type Follow = Followed & {
  readonly platform: Platform;
  readonly signal: AbortSignal;
  /** After trouble, mails are fetched one by one, and those at which it broke are counted. */
  readonly suspects: Map<number, number>;
  careful: boolean;
};

/** One mail as the server gave it; without a hash it stayed there. */
export type Fetched = {
  readonly uid: number;
  readonly hash: string | null;
  readonly size: number;
  readonly receivedAt: Date;
  /** Why it was left on the server. */
  readonly leftBecause: "too-large-to-fetch" | "not-fetchable" | null;
};
