/**
 * A roster problem as plain data: what may be planned, for whom, and by which rules. It travels as JSON, so it holds no functions and no dates of the
 * runtime. `parse.ts` reads it from outside; everything else trusts these types.
 *
 * Times. A date is "2026-03-29". A clock time is "HH:MM" on the clock of `zone` ("24:00" may end an interval). A moment is "2026-03-29T07:00" on that same
 * clock. How long something lasts is elapsed time: a night of 23:00 to 07:00 in which clocks go forward lasts seven hours (`clock.ts` places moments on one
 * axis). What happens "at an hour" or "on a Sunday" is read from the clock.
 */
export type RosterProblem = {
  format: "luwte-roster-1";
  /** IANA name: "Europe/Amsterdam". */
  zone: string;
  /** First date of the horizon, and how many days it has. A shift belongs to the date on which it begins. */
  from: string;
  days: number;
  /** The moment at which this roster is told to the agents. Notice periods count from here. */
  toldAt: string;
  skills: readonly Skill[];
  shiftTypes: readonly ShiftType[];
  contracts: readonly Contract[];
  agents: readonly Agent[];
  demand: readonly Demand[];
  wishes: readonly Wish[];
  /** Ids of law packs ("nl", "be", or a collective agreement's). A pack holds dated rules; on every date those of that date count. */
  law: readonly string[];
  ownRules: readonly OwnRule[];
  /** What was told to the agents before; absent when nothing was. */
  published?: Published;
  weights: Weights;
};

/** `levels`: levels run from 1 to this. */
export type Skill = { id: string; levels: number };

export type ShiftType = {
  id: string;
  /** Clock times. An end at or before the start is on the next day. */
  start: string;
  end: string;
  kind: ShiftKind;
  /** The breaks to place, in order. */
  breaks: readonly BreakRule[];
  /** On which days of the week it may begin: 0 is Monday. Absent: on all. */
  weekdays?: readonly number[];
};
/** Who stands by can be called and is not working; it covers no demand and counts for no contract hours, only for rules about standby. */
export type ShiftKind = "work" | "standby";

/** A break of `minutes` that begins at `earliest` at the soonest and at `latest` at the latest, in minutes after the start of the shift. */
export type BreakRule = { minutes: number; earliest: number; latest: number; paid: boolean };

/**
 * Contract minutes are the minutes of shifts of kind "work" less unpaid breaks, plus what leave credits. A shift counts whole on the date on which it begins.
 * A week is Monday to Sunday. `least` holds for weeks that lie wholly in the horizon; `most` for every week that touches it, counting worked shifts of the
 * history in that week.
 */
export type Contract = {
  id: string;
  perWeek?: Bounds;
  /** Over the whole horizon, without history. */
  perHorizon?: Bounds;
  /** Minutes over the whole horizon that a good roster comes near to; missing it costs `weights.hours` per hour. */
  aim?: number;
  partTime: boolean;
  /** An on-call contract: a call must be told ahead, and a call is paid for a least time, as the law packs say. */
  onCall: boolean;
};
export type Bounds = { least?: number; most?: number };

export type Agent = {
  id: string;
  contract: string;
  skills: readonly { skill: string; level: number }[];
  /** Hard: no shift may overlap one of these. */
  absences: readonly Absence[];
  /** Seven days, Monday first, of clock intervals; a shift must lie wholly in them (days joined at 24:00/00:00). Absent: always. */
  weekly?: readonly (readonly { from: string; to: string }[])[];
  /** Worked shifts that began before the horizon, oldest first: sixteen weeks where law packs look back so far. */
  history: readonly WorkedShift[];
  counts: Counts;
  /** Codes of rules to whose exception the agent has agreed in writing ("nl.sunday.agreed"). The rule says what agreement changes. */
  agreed: readonly string[];
};

/** `credit`: contract minutes that this absence counts for, spread evenly over its dates (paid leave). */
export type Absence = { from: string; to: string; reason: "leave" | "sick" | "training" | "other"; credit?: number };

/** Moments. Breaks lie inside. */
export type WorkedShift = {
  start: string;
  end: string;
  kind: ShiftKind;
  breaks: readonly { start: string; end: string; paid: boolean }[];
};

/** What fairness and yearly rules need to know of before the horizon, beyond the worked shifts. */
export type Counts = {
  /** Over the period in which the team compares: weekends and evenings or nights worked, wishes asked and granted, by weight. */
  weekends: number;
  evenings: number;
  wishesAsked: number;
  wishesGranted: number;
  /** Sundays worked since 1 January of the year of `from`. */
  sundaysThisYear: number;
  /** The date on which the employment began: after twelve months an on-call worker is owed an offer of fixed hours. */
  employedSince?: string;
};

/**
 * How many people with `skill` at `level` or above are needed, per interval on the clock. `required` has `days * 1440 / interval` numbers, from midnight of
 * the first date. Somebody covers an interval when a shift of kind "work" given for that skill covers all of it and no break overlaps it. What worked shifts
 * of the history run into the horizon covers nothing: count it off in `required`.
 */
export type Demand = {
  skill: string;
  level: number;
  /** Minutes: 15, 30 or 60. */
  interval: number;
  required: readonly number[];
};

/** Granted when it holds on every date from `from` to `to` (both included). `weight` says how much it matters to the agent: 1 to 10. */
export type Wish = {
  agent: string;
  from: string;
  to: string;
  weight: number;
  want:
    | { kind: "off" }
    | { kind: "shift"; shiftTypes: readonly string[] }
    | { kind: "not"; shiftTypes: readonly string[] };
};

/**
 * A rule of the team. `weight` absent: hard. Otherwise every unit too much or too little costs that. `agents` absent: for everybody.
 * A working day is a date with an assignment of kind "work"; other dates are free. Runs look back into the history and stop there at the first date before
 * what the history knows; at the far edge of the horizon a run that is too short is not wrong yet.
 */
export type OwnRule = { agents?: readonly string[]; weight?: number } & (
  | { kind: "most_days_in_a_row"; days: number }
  | { kind: "least_days_in_a_row"; days: number }
  | { kind: "least_free_days_in_a_row"; days: number }
  /** Saturdays and Sundays of the horizon that belong together; worked when a shift of kind "work" begins on either. */
  | { kind: "most_weekends"; weekends: number }
  | { kind: "whole_weekends" }
  /** `before` may not be given on a date directly followed by one with `after`. */
  | { kind: "not_after"; before: readonly string[]; after: readonly string[] }
  /** Over the horizon. */
  | { kind: "most_of_shifts"; shiftTypes: readonly string[]; times: number }
  | { kind: "fixed"; agent: string; date: string; shiftType: string | null }
  /** These agents never begin a shift of kind "work" on the same date. */
  | { kind: "apart"; together: readonly string[] }
);

/** `agreed`: changes since then to which the agent said yes; they break no notice. */
export type Published = {
  toldAt: string;
  assignments: readonly { agent: string; date: string; shiftType: string }[];
  agreed: readonly { agent: string; date: string }[];
};

/** What one unit costs in a roster that keeps all hard rules. Zero switches a term off. */
export type Weights = {
  /** A person missing for an hour; a person too many for an hour. */
  under: number;
  over: number;
  /** A wish not granted, times its own weight. */
  wish: number;
  /** Squared distance of an agent's share from the team's, in weekends, in evenings and in granted wishes (in tenths). */
  fairness: number;
  /** A date that differs from what was published. */
  stability: number;
  /** An hour away from a contract's aim. */
  hours: number;
};
