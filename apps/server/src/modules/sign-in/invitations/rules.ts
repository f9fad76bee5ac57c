/** Links with which somebody chooses a password: where they lead and how long they are good. */
const DAY = 24 * 60 * 60_000;
const GOOD_FOR = 7 * DAY;

export const goodUntil = (now: Date): Date => new Date(now.getTime() + GOOD_FOR);

/** The token stands behind `#`: a browser sends that part to no server, so it is in no log and in no referrer. Without a known address it is a path of this desk. */
export const invitationUrl = (publicUrl: string | null, token: string): string =>
  `${(publicUrl ?? "").replace(/\/+$/, "")}/invitation#${token}`;
