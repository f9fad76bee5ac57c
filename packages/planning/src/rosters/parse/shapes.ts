/** The shape of a roster problem and of a roster, field by field, with a bound on every list and number. What fields mean to each other is in `parse.ts`. */
import {
  clockTime,
  date,
  flag,
  name as id,
  list,
  number,
  object,
  oneOf,
  orNull,
  type Reader,
  text,
  variant,
  whole,
  written,
} from "../../reading/shapes.ts";
import { momentOf } from "../clock.ts";
import type { OwnRule, RosterProblem, Wish } from "../problem.ts";
import type { Roster } from "../roster.ts";

export const LIMITS = {
  days: 400,
  agents: 2000,
  shiftTypes: 200,
  demands: 200,
  wishes: 100_000,
  rules: 2000,
  assignments: 400_000,
  history: 1000,
};
const MINUTES = 1_000_000;
const WEIGHT = 1_000_000;
const none = {};

/** "2026-03-29T07:30" */
export const moment = written((value) => momentOf(value) !== null, "not_a_moment");

const bounds = object(none, { least: whole(0, MINUTES), most: whole(0, MINUTES) });
const kind = oneOf("work", "standby");
const ids = list(id, LIMITS.agents);

const breakRule = object(
  { minutes: whole(1, 480), earliest: whole(0, 1440), latest: whole(0, 1440), paid: flag },
  none,
);

const shiftType = object(
  { id, start: clockTime, end: clockTime, kind, breaks: list(breakRule, 10) },
  { weekdays: list(whole(0, 6), 7) },
);

const contract = object(
  { id, partTime: flag, onCall: flag },
  { perWeek: bounds, perHorizon: bounds, aim: whole(0, MINUTES) },
);

const absence = object(
  { from: date, to: date, reason: oneOf("leave", "sick", "training", "other") },
  { credit: whole(0, MINUTES) },
);

const worked = object(
  {
    start: moment,
    end: moment,
    kind,
    breaks: list(object({ start: moment, end: moment, paid: flag }, none), 10),
  },
  none,
);

const count = whole(0, 1_000_000);
const counts = object(
  {
    weekends: count,
    evenings: count,
    wishesAsked: number(0, 1e9),
    wishesGranted: number(0, 1e9),
    sundaysThisYear: whole(0, 53),
  },
  { employedSince: date },
);

const agent = object(
  {
    id,
    contract: id,
    skills: list(object({ skill: id, level: whole(1, 10) }, none), 100),
    absences: list(absence, 500),
    history: list(worked, LIMITS.history),
    counts,
    agreed: list(text, 100),
  },
  { weekly: list(list(object({ from: clockTime, to: clockTime }, none), 12), 7, 7) },
);

const demand = object(
  {
    skill: id,
    level: whole(1, 10),
    interval: oneOf(15, 30, 60),
    required: list(number(0, 100_000), LIMITS.days * 96),
  },
  none,
);

const want: Reader<Wish["want"]> = variant<Wish["want"]>("kind", {
  off: object({ kind: oneOf("off") }, none),
  shift: object({ kind: oneOf("shift"), shiftTypes: ids }, none),
  not: object({ kind: oneOf("not"), shiftTypes: ids }, none),
});
const wish = object({ agent: id, from: date, to: date, weight: whole(1, 10), want }, none);

const days = whole(1, 366);
const maybe = { agents: ids, weight: number(0, WEIGHT) };
const idOrNull = orNull(id);

const ownRule: Reader<OwnRule> = variant<OwnRule>("kind", {
  most_days_in_a_row: object({ kind: oneOf("most_days_in_a_row"), days }, maybe),
  least_days_in_a_row: object({ kind: oneOf("least_days_in_a_row"), days }, maybe),
  least_free_days_in_a_row: object({ kind: oneOf("least_free_days_in_a_row"), days }, maybe),
  most_weekends: object({ kind: oneOf("most_weekends"), weekends: whole(0, 60) }, maybe),
  whole_weekends: object({ kind: oneOf("whole_weekends") }, maybe),
  not_after: object({ kind: oneOf("not_after"), before: ids, after: ids }, maybe),
  most_of_shifts: object({ kind: oneOf("most_of_shifts"), shiftTypes: ids, times: whole(0, 400) }, maybe),
  fixed: object({ kind: oneOf("fixed"), agent: id, date, shiftType: idOrNull }, maybe),
  apart: object({ kind: oneOf("apart"), together: ids }, maybe),
});

const place = object({ agent: id, date }, none);
const published = object(
  {
    toldAt: moment,
    assignments: list(object({ agent: id, date, shiftType: id }, none), LIMITS.assignments),
    agreed: list(place, LIMITS.assignments),
  },
  none,
);

const weight = number(0, WEIGHT);
const weights = object(
  { under: weight, over: weight, wish: weight, fairness: weight, stability: weight, hours: weight },
  none,
);

export const problemShape: Reader<RosterProblem> = object(
  {
    format: oneOf("luwte-roster-1"),
    zone: text,
    from: date,
    days: whole(1, LIMITS.days),
    toldAt: moment,
    skills: list(object({ id, levels: whole(1, 10) }, none), 100, 1),
    shiftTypes: list(shiftType, LIMITS.shiftTypes, 1),
    contracts: list(contract, 500, 1),
    agents: list(agent, LIMITS.agents, 1),
    demand: list(demand, LIMITS.demands),
    wishes: list(wish, LIMITS.wishes),
    law: list(id, 20),
    ownRules: list(ownRule, LIMITS.rules),
    weights,
  },
  { published },
);

const assignment = object({ agent: id, date, shiftType: id, skill: idOrNull, breaks: list(whole(0, 1440), 10) }, none);

export const rosterShape: Reader<Roster> = object(
  { from: date, days: whole(1, LIMITS.days), assignments: list(assignment, LIMITS.assignments) },
  none,
);
