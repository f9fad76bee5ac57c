/** Working time as the double keeps it. Who is named in `off` does not work until the next start; everybody else does. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/workingTime.ts";
import type { Reach, WorkingDay, WorkingOverride, WorkingPattern, WorkingTimeOf } from "@luwte/contract/workingTime.ts";
import { type Answers, pageOf } from "../answering.ts";
import type { World } from "../world.ts";

type Kept = {
  off: Map<PersonId, string | null>;
  patterns: Map<PersonId, WorkingPattern[]>;
  days: Map<PersonId, WorkingDay[]>;
  until: Map<PersonId, string>;
  overrides: WorkingOverride[];
};
const kept = new WeakMap<World, Kept>();
const nothing = (): Kept => ({ off: new Map(), patterns: new Map(), days: new Map(), until: new Map(), overrides: [] });

export function workingOf(world: World): Kept {
  const known = kept.get(world) ?? nothing();
  kept.set(world, known);
  return known;
}

function reachOf(world: World, personId: PersonId): Reach {
  const { off, until } = workingOf(world);
  if (until.has(personId)) return { personId, works: true, because: "chosen", nextStart: null };
  const works = !off.has(personId);
  return { personId, works, because: "written", nextStart: works ? null : (off.get(personId) ?? null) };
}

function shown(world: World, personId: PersonId): { workingTime: WorkingTimeOf } {
  const { patterns, days, until } = workingOf(world);
  const written = { patterns: patterns.get(personId) ?? [], days: days.get(personId) ?? [] };
  return {
    workingTime: { personId, ...written, reach: reachOf(world, personId), workingUntil: until.get(personId) ?? null },
  };
}

export const workingTimeAnswers: Answers<typeof operations> = {
  getWorkingTime: ({ params }, { world }) => shown(world, params.personId),
  saveWorkingPattern: ({ params, body }, { world, person }) => {
    const { patterns } = workingOf(world);
    const others = (patterns.get(params.personId) ?? []).filter(({ from }) => from !== body.from);
    patterns.set(params.personId, [...others, { ...body, madeBy: person.id }]);
    return shown(world, params.personId);
  },
  removeWorkingPattern: ({ params, body }, { world }) => {
    const { patterns } = workingOf(world);
    patterns.set(
      params.personId,
      (patterns.get(params.personId) ?? []).filter(({ from }) => from !== body.from),
    );
    return shown(world, params.personId);
  },
  addWorkingDay: ({ params, body }, { world, person }) => {
    const { days } = workingOf(world);
    const added = { id: params.workingDayId, day: body.day, madeBy: person.id };
    days.set(params.personId, [...(days.get(params.personId) ?? []), added]);
    return shown(world, params.personId);
  },
  removeWorkingDay: ({ params }, { world }) => {
    const { days } = workingOf(world);
    days.set(
      params.personId,
      (days.get(params.personId) ?? []).filter(({ id }) => id !== params.workingDayId),
    );
    return shown(world, params.personId);
  },
  workNow: ({ body }, { world, person }) => {
    const { until } = workingOf(world);
    if (body.until === null) until.delete(person.id);
    else until.set(person.id, body.until);
    return shown(world, person.id);
  },
  listReach: ({ body }, { world }) => ({ people: body.mentions.map((id) => reachOf(world, id)) }),
  letThrough: ({ body }, { world, person }) => {
    const override = { ...body, by: person.id, at: world.now().toISOString() };
    workingOf(world).overrides.unshift(override);
    return { override };
  },
  listOverrides: ({ query }, { world }) => pageOf(workingOf(world).overrides, query),
  countOverrides: (_input, { world }) => ({
    counts: workingOf(world).overrides.map(({ at, reason }) => ({ month: at.slice(0, 7), reason, count: 1 })),
  }),
};
