/** One question about a roster, read from outside, and its answer: what the command line and the desk both use. */
import { type Problems, readWhole } from "../../reading/fields.ts";
import {
  date,
  entries,
  name as id,
  list,
  object,
  oneOf,
  orNull,
  type Reader,
  variant,
  whole,
} from "../../reading/shapes.ts";
import { parseGiven } from "../parse/given.ts";
import { moment } from "../parse/shapes.ts";
import { breakMove } from "./day.ts";
import { openDesk, type RosterDesk } from "./desk.ts";
import { type Illness, illnessOf, type Sturdiness, sturdinessOf } from "./illness.ts";
import { type OpenShift, proposalsFor } from "./proposals.ts";
import type { Change, Place, Proposals, Verdict } from "./shapes.ts";
import { verdictOn } from "./verdict.ts";

export type Question =
  | Change
  /** Who could take this shift. */
  | ({ kind: "who" } & OpenShift)
  /** These are ill on that date. */
  | { kind: "ill"; agents: readonly string[]; date: string }
  /** Any so many of those on duty are ill on that date. */
  | { kind: "sturdy"; date: string; ill: number }
  /** To a better moment for the breaks. */
  | ({ kind: "break" } & Place);

export type Answer =
  | { kind: "verdict"; verdict: Verdict }
  | { kind: "proposals"; proposals: Proposals }
  | { kind: "illness"; illness: Illness }
  /** null: fewer people on duty, or too many ways to count. */
  | { kind: "sturdiness"; sturdiness: Sturdiness | null };

export type Asked = { desk: RosterDesk; question: Question; asked: Readonly<Record<string, number>> };

/** One answer to one question. Minutes are person-minutes or minutes of work, as the shapes say. */
export function answerTo({ desk, question, asked }: Asked): Answer {
  switch (question.kind) {
    case "who":
      return { kind: "proposals", proposals: proposalsFor(desk, question, { asked }) };
    case "ill":
      return { kind: "illness", illness: illnessOf(desk, question.agents, question.date, { asked }) };
    case "sturdy":
      return { kind: "sturdiness", sturdiness: sturdinessOf(desk, question.date, question.ill) };
    case "break":
      return { kind: "verdict", verdict: breakMove(desk, question) };
    case "swap":
    case "take":
    case "extra":
    case "drop":
    case "breaks":
      return { kind: "verdict", verdict: verdictOn(desk, question) };
  }
}

const none = {};
const place = { agent: id, date };
const skill = orNull(id);
const breaks = list(whole(0, 1440), 10);

const question: Reader<Question> = variant<Question>("kind", {
  swap: object({ kind: oneOf("swap"), one: object(place, none), other: object(place, none) }, none),
  take: object({ kind: oneOf("take"), ...place, shiftType: id, skill }, { breaks }),
  extra: object({ kind: oneOf("extra"), ...place, minutes: whole(1, 1440), at: oneOf("start", "end") }, none),
  drop: object({ kind: oneOf("drop"), ...place, why: oneOf("sick", "taken_back") }, none),
  breaks: object({ kind: oneOf("breaks"), ...place, breaks }, none),
  break: object({ kind: oneOf("break"), ...place }, none),
  who: object({ kind: oneOf("who"), date, shiftType: id, skill }, { breaks }),
  ill: object({ kind: oneOf("ill"), agents: list(id, 50, 1), date }, none),
  sturdy: object({ kind: oneOf("sturdy"), date, ill: whole(1, 10) }, none),
});

const MOST_ASKED = 10_000;
const timesAsked = entries(whole(0, 10_000), MOST_ASKED);

/** The problem, the roster and the packs are read by their own parsers. */
const something: Reader<unknown> = (field) => {
  if (!field.isThere) field.refuse("missing");
  return field.value;
};
const shape = object(
  { problem: something, roster: something, now: moment, question },
  { asked: timesAsked, packs: something },
);

/** Paths in complaints begin with the part they are in: `problem.agents[0].id`. */
export function parseAsked(value: unknown): ({ kind: "asked" } & Asked) | Problems {
  const read = readWhole(value, shape);
  if (read.kind === "problems") return read;
  const { problem, roster, now, question, asked = {}, packs } = read.read;
  const given = parseGiven(problem, roster, packs);
  if (given.kind === "problems") return given;
  return { kind: "asked", desk: openDesk(given.problem, given.roster, now, given.packs), question, asked };
}
