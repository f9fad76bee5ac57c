/**
 * Reads a law pack from outside: a collective agreement that a team adds. Every complaint says where (a path like `rules[3].limits.minutes`), what is wrong
 * by a code, and the value; all of them are told at once.
 */
import {
  type At,
  complain,
  date,
  type InputProblem,
  item,
  list,
  object,
  type Reader,
  text,
  under,
  whole,
} from "../parse/reading.ts";
import type { LawPack, LawRule } from "../roster.ts";
import { KINDS, type Kind, kindOf, limitNamesOf } from "./kinds.ts";

export type PackProblems = { kind: "problems"; problems: InputProblem[] };

export const MOST_RULES = 200;
/** A year in minutes: nothing that a law pack limits is longer. */
const MOST = 366 * 1440;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const words: Reader<string> = (value, at) => (value === "" ? complain(at, "missing", "") : text(value, at));
const packId: Reader<string> = (value, at) => {
  const read = words(value, at);
  return read === undefined || ID.test(read) ? read : complain(at, "not_an_id", value);
};

/** Which limits there must be depends on the code, so their names are read after it. */
const limits: Reader<Record<string, number>> = (value, at) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return complain(at, "not_an_object", value);
  const rows = Object.entries(value).map(([name, limit]) => [name, whole(0, MOST)(limit, under(at, name))] as const);
  return rows.some(([, limit]) => limit === undefined)
    ? undefined
    : (Object.fromEntries(rows) as Record<string, number>);
};

const rule: Reader<LawRule> = object({ code: words, article: words, limits }, { from: date, until: date });
const pack: Reader<LawPack> = object({ id: packId, country: words, name: words, rules: list(rule, MOST_RULES, 1) }, {});

/** A pack as it was written, or everything that is wrong with it. */
export function parsePack(value: unknown): { kind: "pack"; pack: LawPack } | PackProblems {
  const at: At = { path: "", problems: [] };
  const read = pack(value, at);
  if (read) checkRules(read, at);
  return read && at.problems.length === 0 ? { kind: "pack", pack: read } : { kind: "problems", problems: at.problems };
}

/** Several packs, as a file may bring them along; places begin with `packs[0]`. */
export function parsePacks(value: unknown): { kind: "packs"; packs: LawPack[] } | PackProblems {
  if (value === undefined) return { kind: "packs", packs: [] };
  const at: At = { path: "packs", problems: [] };
  const read = list(pack, 20)(value, at);
  read?.forEach((each, index) => {
    checkRules(each, item(at, index));
  });
  return read && at.problems.length === 0
    ? { kind: "packs", packs: read }
    : { kind: "problems", problems: at.problems };
}

function checkRules({ id, rules }: LawPack, at: At): void {
  rules.forEach((each, index) => {
    const here = item(under(at, "rules"), index);
    const kind = kindIn(each.code, id, under(here, "code"));
    if (kind) checkLimits(each, kind, under(here, "limits"));
    if (each.from && each.until && each.until < each.from) complain(under(here, "until"), "out_of_order", each.until);
    if (rules.slice(0, index).some((other) => other.code === each.code && overlap(each, other)))
      complain(here, "twice", each.code);
  });
}

/** A code is the id of its own pack, a dot, and a kind that there is. */
function kindIn(code: string, id: string, at: At): Kind | null {
  const kind = kindOf(code);
  if (kind && code === `${id}.${kind}`) return kind;
  complain(at, "not_one_of", code, {
    allowed: Object.keys(KINDS)
      .map((each) => `${id}.${each}`)
      .join(", "),
  });
  return null;
}

function checkLimits({ limits: given }: LawRule, kind: Kind, at: At): void {
  const { needs, may = [] } = limitNamesOf(kind);
  const needed = may.some((name) => name in given) ? [...needs, ...may] : needs;
  for (const name of needed) if (!Object.hasOwn(given, name)) complain(under(at, name), "missing", "");
  for (const name of Object.keys(given))
    if (![...needs, ...may].includes(name)) complain(under(at, name), "unknown_field", name);
}

/** Two rules of one code may follow each other in time, never hold together: nobody could say which limit counts. */
function overlap(one: LawRule, other: LawRule): boolean {
  const begins = (each: LawRule) => each.from ?? "0000-01-01";
  const ends = (each: LawRule) => each.until ?? "9999-12-31";
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}
