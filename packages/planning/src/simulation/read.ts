/** Reads a scenario from JSON; docs/subsystems/simulation.md says what may stand in it. */
import { clock, type Field, listed, type Problems, readWhole, refuseTwice } from "../reading/fields.ts";
import { readGroup } from "./read-group.ts";
import { readQueue, readRates, spread } from "./read-queue.ts";
import { CHANNELS, canServe, HEAVINESS, intervalsADay, type Queue, type Routing, type Scenario } from "./scenario.ts";

export const LIMITS = { queues: 100, groups: 100, agents: 5000, days: 366, replications: 100_000, contacts: 1e9 };
const DAY = 1440;

export type ReadScenario = { kind: "read"; read: Scenario } | Problems;

/** A scenario from JSON, or everything that is wrong with it, each with its field. Variants are left to `readWhatIf`. */
export const readScenario = (value: unknown): ReadScenario => readWhole(value, readFields);

export const SCENARIO_FIELDS = [
  "name",
  "seed",
  "replications",
  "days",
  "hours",
  "intervalMinutes",
  "warmUpMinutes",
  "queues",
  "groups",
  "routing",
  "variants",
] as const;

function readFields(whole: Field): Scenario {
  const fields = whole.fields(SCENARIO_FIELDS);
  const hours = readHours(fields.hours);
  const span = {
    hours,
    days: fields.days.whole(1, LIMITS.days, 1),
    intervalMinutes: fields.intervalMinutes.whole(1, DAY, 30),
  };
  const queueFields = fields.queues.list(1, LIMITS.queues);
  const rates = queueFields.map((field) => readRates(field.part("arrivals")));
  const queues = queueFields.map((field, index) => readQueue(field, spread(rates[index]!, span)));
  refuseTwice(
    queueFields,
    queues.map(({ name }) => name),
  );
  const groupFields = fields.groups.list(1, LIMITS.groups);
  const groups = groupFields.map((field) => readGroup(field, hours));
  refuseTwice(
    groupFields,
    groups.map(({ name }) => name),
  );
  const scenario: Scenario = {
    name: fields.name.name("scenario"),
    seed: fields.seed.whole(0, Number.MAX_SAFE_INTEGER, 1),
    replications: fields.replications.whole(1, LIMITS.replications, 100),
    warmUpMinutes: fields.warmUpMinutes.number(0, span.days * DAY, 0),
    ...span,
    queues,
    groups,
    routing: readRouting(fields.routing),
  };
  refuseImpossible(scenario, fields, queueFields);
  return scenario;
}

function readHours(field: Field): Scenario["hours"] {
  if (!field.isThere) return { from: 0, to: DAY };
  const { from, to } = field.fields(["from", "to"]);
  const hours = { from: from.time(DAY), to: to.time(DAY) };
  if (hours.to <= hours.from) to.refuse("not_later", clock(hours.from));
  return { from: hours.from, to: Math.max(hours.to, hours.from + 1) };
}

/** The desk's presets. */
const WEIGHTS = { phone: 2, chat: 2, mail: 1, callback: 2 };
const HEAVINESS_WEIGHTS = { light: 0.5, normal: 1, heavy: 2 };
const MOST_WEIGHT = 1000;

function readRouting(field: Field): Routing {
  const fields = (field.isThere ? field : field.child("routing", {})).fields([
    "choose",
    "weights",
    "heaviness",
    "freshShare",
    "ceiling",
  ]);
  const routing: Routing = {
    choose: fields.choose.oneOf(["most_room", "specialists_first"], "most_room"),
    weights: readWeights(fields.weights, CHANNELS, WEIGHTS),
    heaviness: readWeights(fields.heaviness, HEAVINESS, HEAVINESS_WEIGHTS),
    freshShare: fields.freshShare.share(0.1),
    ceiling: fields.ceiling.number(0.01, MOST_WEIGHT, 10),
  };
  const heaviest = Math.max(...Object.values(routing.weights)) * Math.max(...Object.values(routing.heaviness));
  if (heaviest * (1 + routing.freshShare) > routing.ceiling)
    fields.ceiling.refuse("too_heavy", Number((heaviest * (1 + routing.freshShare)).toFixed(3)));
  return routing;
}

function readWeights<Name extends string>(
  field: Field,
  names: readonly Name[],
  presets: Readonly<Record<Name, number>>,
): Record<Name, number> {
  if (!field.isThere) return presets;
  const fields = field.fields(names);
  const entries = names.map((name) => [name, fields[name].number(0, MOST_WEIGHT, presets[name])]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** What would run for ever, or say nothing. */
function refuseImpossible(scenario: Scenario, fields: Record<string, Field>, queueFields: readonly Field[]): void {
  const { queues, groups, replications } = scenario;
  for (const [index, queue] of queues.entries()) refuseQueue(queue, scenario, queueFields[index]!);
  const agents = groups.flatMap(({ shifts }) => shifts).reduce((sum, shift) => sum + shift.agents, 0);
  if (agents > LIMITS.agents) fields["groups"]!.refuse("too_much", LIMITS.agents);
  const contacts = queues.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
  if (contacts * replications > LIMITS.contacts) fields["replications"]!.refuse("too_much", LIMITS.contacts);
  const minutes = (scenario.days - 1) * DAY + scenario.hours.to - scenario.hours.from;
  if (scenario.warmUpMinutes >= minutes) fields["warmUpMinutes"]!.refuse("too_large", minutes - 1);
}

function refuseQueue(queue: Queue, { queues, groups }: Scenario, field: Field): void {
  const can = groups.some(({ skills, capacity }) => canServe(skills, queue.needs) && capacity[queue.channel] > 0);
  if (!can) field.child("needs", queue.needs).refuse("nobody_can", queue.channel);
  if (!queue.callBack) return;
  const target = queues.find(({ name }) => name === queue.callBack?.queue);
  const names = queues.filter(({ channel }) => channel === "callback").map(({ name }) => name);
  if (target?.channel !== "callback")
    field.child("callBack", queue.callBack).child("queue", queue.callBack.queue).refuse("unknown_name", listed(names));
}

/** How many intervals a scenario has. */
export const intervalsIn = (scenario: Scenario): number => intervalsADay(scenario) * scenario.days;
