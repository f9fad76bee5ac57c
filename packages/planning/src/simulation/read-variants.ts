/** Reads a scenario with its variants: each is the scenario again with some values set otherwise, named by their path, such as `groups.allround.agents`. */
import { type Field, listed, type Problem, type Problems, readWhole, refuseTwice } from "../reading/fields.ts";
import { type ReadScenario, readScenario } from "./read.ts";
import type { Scenario } from "./scenario.ts";

const MOST_VARIANTS = 20;
const MOST_CHANGES = 100;

export type WhatIf = { base: Scenario; variants: Scenario[] };

/** A scenario and its variants from JSON, or everything that is wrong; problems of a variant are told with its place in front. */
export function readWhatIf(value: unknown): { kind: "read"; read: WhatIf } | Problems {
  const base = readScenario(value);
  if (base.kind === "problems") return base;
  const written = readWhole(value, readVariants);
  if (written.kind === "problems") return written;
  const variants = written.read.map(({ changed, name }) => named(readScenario(changed), name));
  const problems = variants.flatMap((variant, index) => problemsOf(variant, base.read, `variants[${index}]`));
  if (problems.length > 0) return { kind: "problems", problems };
  return { kind: "read", read: { base: base.read, variants: variants.flatMap(({ read }) => read ?? []) } };
}

type Variant = { name: string; problems: Problem[]; read?: Scenario };

const named = (scenario: ReadScenario, name: string): Variant =>
  scenario.kind === "read"
    ? { name, problems: [], read: { ...scenario.read, name } }
    : { name, problems: scenario.problems };

function problemsOf({ problems, read }: Variant, base: Scenario, at: string): Problem[] {
  const own = problems.map((problem) => ({ ...problem, at: `${at}: ${problem.at}` }));
  if (!read || shapeOf(read) === shapeOf(base)) return own;
  return [{ at, code: "same_shape", found: read.name, wanted: "" }];
}

/** What must be the same for a difference to mean anything. */
const shapeOf = ({ queues, groups, days, hours, intervalMinutes, warmUpMinutes }: Scenario): string =>
  JSON.stringify([
    queues.map(({ name }) => name),
    groups.map(({ name }) => name),
    [days, hours.from, hours.to, intervalMinutes, warmUpMinutes],
  ]);

function readVariants(whole: Field): { name: string; changed: unknown }[] {
  const scenario = whole.value as Record<string, unknown>;
  const field = whole.part("variants");
  if (!field.isThere) return [];
  const fields = field.list(0, MOST_VARIANTS);
  const variants = fields.map((one) => readVariant(one, scenario));
  refuseTwice(
    fields,
    variants.map(({ name }) => name),
  );
  return variants;
}

function readVariant(field: Field, scenario: Record<string, unknown>): { name: string; changed: unknown } {
  const { name, set } = field.fields(["name", "set"]);
  const changed = { ...copyOf(scenario), variants: undefined };
  for (const [path, value] of set.entries(MOST_CHANGES))
    if (!setIn(changed, path, value.value)) value.refuse("unknown_name", listed(Object.keys(scenario)), path);
  return { name: name.name(), changed };
}

/** Of JSON. */
const copyOf = (value: Record<string, unknown>): Record<string, unknown> => JSON.parse(JSON.stringify(value));

/** Follows names and, in lists, the `name` of an entry or its number. False when there is no such place. */
function setIn(whole: Record<string, unknown>, path: string, value: unknown): boolean {
  const steps = path.split(".");
  const last = steps.pop()!;
  const place = steps.reduce<unknown>((at, step) => stepInto(at, step), whole);
  if (Array.isArray(place)) return setEntry(place, last, value);
  if (!isOpen(place) || !isPlainName(last)) return false;
  place[last] = value;
  return true;
}

function setEntry(list: unknown[], step: string, value: unknown): boolean {
  const index = indexOf(list, step);
  if (index < 0) return false;
  list[index] = value;
  return true;
}

const isOpen = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
/** `__proto__` and its like are no fields of anybody's. */
const isPlainName = (name: string): boolean => name !== "" && !(name in Object.prototype);

function stepInto(at: unknown, step: string): unknown {
  if (Array.isArray(at)) return at[indexOf(at, step)];
  return isOpen(at) && isPlainName(step) ? at[step] : undefined;
}

function indexOf(list: readonly unknown[], step: string): number {
  const named = list.findIndex((entry) => isOpen(entry) && entry["name"] === step);
  return named >= 0 || !/^\d{1,4}$/.test(step) || Number(step) >= list.length ? named : Number(step);
}
