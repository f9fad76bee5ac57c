/**
 * Reads a law pack from outside: a collective agreement that a team adds. Every complaint says where (a path like `rules[3].limits.minutes`), what is wrong
 * by a code, and the value; all of them are told at once.
 */
import { type Field, type Problems, readWhole } from "../../reading/fields.ts";
import { date, entries, list, name, object, type Reader, whole } from "../../reading/shapes.ts";
import type { LawPack, LawRule } from "../roster.ts";
import { KINDS, type Kind, kindOf, limitNamesOf } from "./kinds.ts";

export const MOST_RULES = 200;
const MOST_PACKS = 20;
/** A year in minutes: nothing that a law pack limits is longer. */
const MOST = 366 * 1440;
const MOST_LIMITS = 20;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const packId: Reader<string> = (field) => {
  const read = name(field);
  if (read !== "" && !ID.test(read)) field.refuse("not_an_id");
  return read;
};

/** Which limits there must be depends on the code, so their names are checked after it. */
const limits = entries(whole(0, MOST), MOST_LIMITS);

const rule: Reader<LawRule> = object({ code: name, article: name, limits }, { from: date, until: date });
const pack: Reader<LawPack> = object({ id: packId, country: name, name, rules: list(rule, MOST_RULES, 1) }, {});

/** A pack as it was written, or everything that is wrong with it. */
export function parsePack(value: unknown): { kind: "pack"; pack: LawPack } | Problems {
  const read = readWhole(value, pack, checkRules);
  return read.kind === "problems" ? read : { kind: "pack", pack: read.read };
}

/** Several packs, as a file may bring them along; places begin with `packs[0]`. */
export function parsePacks(value: unknown): { kind: "packs"; packs: LawPack[] } | Problems {
  if (value === undefined || value === null) return { kind: "packs", packs: [] };
  const read = readWhole(value, list(pack, MOST_PACKS), checkPacks, "packs");
  return read.kind === "problems" ? read : { kind: "packs", packs: read.read };
}

function checkPacks(packs: readonly LawPack[], field: Field): void {
  packs.forEach((each, index) => {
    checkRules(each, field.item(index, each));
  });
}

function checkRules({ id, rules }: LawPack, field: Field): void {
  rules.forEach((each, index) => {
    const here = field.below(`rules[${index}]`, each);
    const kind = kindIn(each.code, id, here.part("code"));
    if (kind) checkLimits(each, kind, here.part("limits"));
    if (each.from && each.until && each.until < each.from) here.part("until").refuse("out_of_order");
    if (rules.slice(0, index).some((other) => other.code === each.code && overlap(each, other)))
      here.refuse("twice", "", each.code);
  });
}

/** A code is the id of its own pack, a dot, and a kind that there is. */
function kindIn(code: string, id: string, field: Field): Kind | null {
  const kind = kindOf(code);
  if (kind && code === `${id}.${kind}`) return kind;
  const codes = Object.keys(KINDS).map((each) => `${id}.${each}`);
  field.refuse("not_one_of", codes.join(", "));
  return null;
}

function checkLimits({ limits: given }: LawRule, kind: Kind, field: Field): void {
  const { needs, may = [] } = limitNamesOf(kind);
  const needed = may.some((name) => name in given) ? [...needs, ...may] : needs;
  for (const each of needed) if (!Object.hasOwn(given, each)) field.part(each).refuse("missing");
  const known = [...needs, ...may];
  for (const each of Object.keys(given))
    if (!known.includes(each)) field.part(each).refuse("unknown_field", known.join(", "));
}

/** Two rules of one code may follow each other in time, never hold together: nobody could say which limit counts. */
function overlap(one: LawRule, other: LawRule): boolean {
  const begins = (each: LawRule) => each.from ?? "0000-01-01";
  const ends = (each: LawRule) => each.until ?? "9999-12-31";
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}
