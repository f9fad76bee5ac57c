/** How long a session lasts, and which are ended when there are too many. */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A desk that was not opened for a week asks to sign in again; one that is always open, once a month. */
const UNUSED = 7 * DAY;
const LONGEST = 30 * DAY;
/** Seen is written down this often at most: a session slides without a write for each request. */
const NOTED_EVERY = 5 * MINUTE;
export const MAXIMUM_SESSIONS = 20;

export const lastMoment = (createdAt: Date): Date => new Date(createdAt.getTime() + LONGEST);

export function expiryOf(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + UNUSED, createdAt.getTime() + LONGEST));
}

export const mustBeNoted = (lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= NOTED_EVERY;
