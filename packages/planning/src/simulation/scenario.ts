/** What is simulated: a service with its contacts, its people and the rules that bring them together. Times of the day in minutes after midnight. */

/** `phone` and `chat` are live: somebody is waiting there. `mail` and `callback` may wait until they are due. */
export const CHANNELS = ["phone", "chat", "mail", "callback"] as const;
export type Channel = (typeof CHANNELS)[number];
export const HEAVINESS = ["light", "normal", "heavy"] as const;
export type Heaviness = (typeof HEAVINESS)[number];

/** Seconds. `cv` is the deviation divided by the mean; 1 for exponential, 0 for fixed. */
export type Duration = { mean: number; distribution: "exponential" | "lognormal" | "fixed"; cv: number };

/** Names of skills with the level, 1 to 3, that is needed or had. */
export type Skills = Readonly<Record<string, number>>;

export type Queue = {
  name: string;
  channel: Channel;
  needs: Skills;
  priority: "normal" | "high";
  /** Expected contacts in each interval of the whole time. */
  counts: readonly number[];
  /** How much busier or calmer a whole day is than was expected: deviation divided by mean, the same factor for the whole day. */
  variation: number;
  handling: Duration;
  /** null: nobody leaves. */
  patience: Duration | null;
  /** Seconds; also by when an answer is due. */
  target: { within: number; share: number };
  /** What part of those who left contacts us again, and after how many seconds on average. */
  redial: { share: number; after: number } | null;
  /** After so many seconds a call-back is offered; what part accepts, and the queue in which it then waits. */
  callBack: { after: number; accepts: number; queue: string } | null;
  heaviness: Readonly<Record<Heaviness, number>>;
};

export type Break = { at: number; minutes: number };
export type Shift = {
  agents: number;
  from: number;
  /** Past 1440 it ends on the next day. */
  to: number;
  /** Counted from 0; null: every day. */
  days: readonly number[] | null;
  breaks: readonly Break[];
};
export type Group = {
  name: string;
  skills: Skills;
  /** How many of each channel somebody has at the same time. Nobody on the telephone has anything else. */
  capacity: Readonly<Record<Channel, number>>;
  /** How much longer each takes for every other one in hand. */
  stretch: number;
  shifts: readonly Shift[];
  /** The share of shifts for which somebody is ill. */
  sickness: number;
  /** Seconds without contacts after a heavy one. */
  recovery: number;
};

export type Routing = {
  /** `most_room`: the desk's rule. `specialists_first`: who can do least besides goes first, then the desk's rule; to see what that would change. */
  choose: "most_room" | "specialists_first";
  /** What one contact weighs, and the load above which nobody gets more; see the desk's settings of the same names. */
  weights: Readonly<Record<Channel, number>>;
  heaviness: Readonly<Record<Heaviness, number>>;
  freshShare: number;
  ceiling: number;
};

export type Scenario = {
  name: string;
  seed: number;
  replications: number;
  days: number;
  /** Between these, contacts come. */
  hours: { from: number; to: number };
  intervalMinutes: number;
  /** Contacts that come before this are served but not counted. */
  warmUpMinutes: number;
  queues: readonly Queue[];
  groups: readonly Group[];
  routing: Routing;
};

export const isLive = (channel: Channel): boolean => channel === "phone" || channel === "chat";
export const intervalsADay = ({ hours, intervalMinutes }: Pick<Scenario, "hours" | "intervalMinutes">): number =>
  Math.ceil((hours.to - hours.from) / intervalMinutes);
export const canServe = (skills: Skills, needs: Skills): boolean =>
  Object.entries(needs).every(([name, level]) => (skills[name] ?? 0) >= level);
