/** A roster, and what is said of it: the answer to a roster problem as plain data. */

export type Roster = {
  from: string;
  days: number;
  /** At most one per agent and date. */
  assignments: readonly Assignment[];
};

export type Assignment = {
  agent: string;
  /** The date on which the shift begins. */
  date: string;
  shiftType: string;
  /** The skill for which the agent is there; null for standby. */
  skill: string | null;
  /** Where the breaks of the shift type were placed, in its order: minutes after the start of the shift. */
  breaks: readonly number[];
};

/**
 * One hard rule broken, once, as both evaluators say it. Two evaluators agree when they name the same rule, agent, dates, measured value and limit.
 * `rule` is the code of a law pack's rule or of a rule in `docs/subsystems/rosters.md`; `article` is where it is written, empty for rules of the team.
 */
export type Violation = {
  rule: string;
  article: string;
  agent: string;
  /** The first and the last date that the broken stretch touches. */
  from: string;
  to: string;
  /** In the unit of the rule: minutes, days or times. */
  measured: number;
  limit: number;
};

/** A law pack: rules with the dates from which and until which they hold. Either bound may be absent. */
export type LawPack = {
  id: string;
  country: string;
  name: string;
  rules: readonly LawRule[];
};

export type LawRule = {
  /** "nl.rest.daily": country, subject, rule. The rule texts in `docs/subsystems/labour-law.md` say what each limit means. */
  code: string;
  article: string;
  from?: string;
  until?: string;
  limits: Readonly<Record<string, number>>;
};
