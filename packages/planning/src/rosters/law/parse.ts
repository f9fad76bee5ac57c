/**
 * Reads a law pack from outside: a collective agreement that a team adds. Every complaint says where (a path like `rules[3].limits.minutes`), what is wrong
 * by a code, and the value; all of them are told at once, at most MOST_COMPLAINTS.
 */
import { dayNumber } from "../../calendar/days.ts";
import type { LawPack, LawRule } from "../roster.ts";
import { type Kind, kindOf, limitNamesOf } from "./kinds.ts";

export type PackProblemCode =
  | "not_an_object"
  | "unknown_field"
  | "missing"
  | "not_a_text"
  | "text_too_long"
  | "not_an_id"
  | "not_a_list"
  | "no_rules"
  | "too_many_rules"
  | "code_of_another_pack"
  | "unknown_kind"
  | "no_such_date"
  | "ends_before_it_begins"
  | "not_a_whole_number"
  | "limit_too_large"
  | "unknown_limit"
  | "missing_limit"
  | "same_rule_twice";
export type PackProblem = { at: string; code: PackProblemCode; value: string };
export type PackProblems = { kind: "problems"; problems: PackProblem[] };

export const MOST_RULES = 200;
export const MOST_COMPLAINTS = 50;
const LONGEST_TEXT = 200;
/** A year in minutes: nothing that a law pack limits is longer. */
const MOST = 366 * 1440;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Complain = (at: string, code: PackProblemCode, value?: unknown) => void;
type Fields = Readonly<Record<string, unknown>>;

export function parsePack(value: unknown): { kind: "pack"; pack: LawPack } | PackProblems {
  const problems: PackProblem[] = [];
  const complain: Complain = (at, code, wrong = "") => {
    if (problems.length < MOST_COMPLAINTS) problems.push({ at, code, value: shown(wrong) });
  };
  const pack = readPack(value, complain);
  return problems.length > 0 || !pack ? { kind: "problems", problems } : { kind: "pack", pack };
}

function shown(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? String(value))).slice(0, 80);
}

function readPack(value: unknown, complain: Complain): LawPack | null {
  const fields = readFields(value, "pack", ["id", "country", "name", "rules"], complain);
  if (!fields) return null;
  const id = readText(fields["id"], "id", complain);
  if (id !== "" && !ID.test(id)) complain("id", "not_an_id", id);
  const rules = readRules(fields["rules"], id, complain);
  return {
    id,
    country: readText(fields["country"], "country", complain),
    name: readText(fields["name"], "name", complain),
    rules,
  };
}

function readFields(value: unknown, at: string, known: readonly string[], complain: Complain): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    complain(at, "not_an_object", value);
    return null;
  }
  for (const name of Object.keys(value)) if (!known.includes(name)) complain(`${at}.${name}`, "unknown_field", name);
  return value as Fields;
}

function readText(value: unknown, at: string, complain: Complain): string {
  if (value === undefined || value === "") complain(at, "missing");
  else if (typeof value !== "string") complain(at, "not_a_text", value);
  else if (value.length > LONGEST_TEXT) complain(at, "text_too_long", value);
  else return value;
  return "";
}

function readRules(value: unknown, id: string, complain: Complain): LawRule[] {
  if (!Array.isArray(value)) complain("rules", value === undefined ? "missing" : "not_a_list", value);
  else if (value.length === 0) complain("rules", "no_rules");
  else if (value.length > MOST_RULES) complain("rules", "too_many_rules", value.length);
  else {
    const rules = value.map((rule: unknown, index) => readRule(rule, `rules[${index}]`, id, complain));
    complainOfTwins(rules, complain);
    return rules.filter((rule) => rule !== null);
  }
  return [];
}

function readRule(value: unknown, at: string, id: string, complain: Complain): LawRule | null {
  const fields = readFields(value, at, ["code", "article", "from", "until", "limits"], complain);
  if (!fields) return null;
  const code = readText(fields["code"], `${at}.code`, complain);
  const rule: LawRule = {
    code,
    article: readText(fields["article"], `${at}.article`, complain),
    ...readDates(fields, at, complain),
    limits: readLimits(fields["limits"], `${at}.limits`, readKind(code, `${at}.code`, id, complain), complain),
  };
  return rule;
}

function readKind(code: string, at: string, id: string, complain: Complain): Kind | null {
  if (code === "") return null;
  if (!code.startsWith(`${id}.`)) complain(at, "code_of_another_pack", code);
  const kind = kindOf(code);
  if (!kind) complain(at, "unknown_kind", code);
  return kind;
}

function readDates(fields: Fields, at: string, complain: Complain): Pick<LawRule, "from" | "until"> {
  const from = readDate(fields["from"], `${at}.from`, complain);
  const until = readDate(fields["until"], `${at}.until`, complain);
  if (from && until && until < from) complain(`${at}.until`, "ends_before_it_begins", until);
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function readDate(value: unknown, at: string, complain: Complain): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && dayNumber(value) !== null) return value;
  complain(at, "no_such_date", value);
  return undefined;
}

function readLimits(value: unknown, at: string, kind: Kind | null, complain: Complain): Record<string, number> {
  if (!kind) return {};
  const { needs, may = [] } = limitNamesOf(kind);
  const fields = readFields(value, at, [], () => {});
  if (!fields) complain(at, value === undefined ? "missing" : "not_an_object", value);
  if (!fields) return {};
  const given = Object.keys(fields);
  const needed = may.some((name) => given.includes(name)) ? [...needs, ...may] : needs;
  for (const name of needed) if (!given.includes(name)) complain(`${at}.${name}`, "missing_limit", name);
  return Object.fromEntries(
    given.map((name) => {
      if (![...needs, ...may].includes(name)) complain(`${at}.${name}`, "unknown_limit", name);
      return [name, readLimit(fields[name], `${at}.${name}`, complain)];
    }),
  );
}

function readLimit(value: unknown, at: string, complain: Complain): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) complain(at, "not_a_whole_number", value);
  else if (value > MOST) complain(at, "limit_too_large", value);
  else return value;
  return 0;
}

/** Two rules of one code may follow each other in time, never hold together: nobody could say which limit counts. */
function complainOfTwins(rules: readonly (LawRule | null)[], complain: Complain): void {
  rules.forEach((rule, index) => {
    if (!rule) return;
    const twin = rules.slice(0, index).some((other) => other?.code === rule.code && overlap(rule, other));
    if (twin) complain(`rules[${index}]`, "same_rule_twice", rule.code);
  });
}

function overlap(one: LawRule, other: LawRule): boolean {
  const begins = (rule: LawRule) => rule.from ?? "0000-01-01";
  const ends = (rule: LawRule) => rule.until ?? "9999-12-31";
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}
