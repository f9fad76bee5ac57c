/** Choosing, being heard of, falling silent. Each change is told once, with the whole person. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Person } from "@luwte/contract/people.ts";
import type { PersonAvailability } from "@luwte/contract/routing.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { availabilityAt, isAtDesk, isPresent, problemWithUntil, settingsOf } from "./rules.ts";
import type { AvailabilityNow, AvailabilityRow, AvailabilitySettings, Choice, PeopleTeller } from "./shapes.ts";

export async function choose(
  work: Work,
  personId: PersonId,
  choice: Choice,
  tellPeople: PeopleTeller,
): Promise<PersonAvailability | Refusal<"not_found" | "invalid_request">> {
  const problem = problemWithUntil(choice.until, work.now);
  if (problem) return refuse("invalid_request", { errors: [{ pointer: "/body/until", ...problem }] });
  if (!(await queries.isColleague(work.tx, personId))) return refuse("not_found");
  await queries.saveChoice(work.tx, work.organisationId, personId, choice, work.now);
  await tellPeople(work, [personId]);
  if (work.actor.kind !== "person" || work.actor.personId !== personId) auditForOther(work, personId, choice);
  return (await findAvailability(work.tx, personId, work.now))!;
}

function auditForOther(work: Work, id: PersonId, { kind, until }: Choice): void {
  work.audit({ action: "availability.set", subject: { kind: "person", id }, details: { kind, until } });
}

/** The first sign of life after silence is told; the ones after it cost one statement. */
export async function beat(work: Work, personId: PersonId, tellPeople: PeopleTeller): Promise<PersonAvailability> {
  const row = await queries.saveHeartbeat(work.tx, work.organisationId, personId, work.now);
  if (!row.announcedPresent && (await queries.announcePresent(work.tx, [personId], true)).length > 0)
    await tellPeople(work, [personId]);
  return shown(row, await findSettings(work.tx), work.now);
}

/** Whose desk fell silent, and whose choice has ended. */
export async function sweep(work: Work, tellPeople: PeopleTeller): Promise<void> {
  const { absentAfterSeconds } = await findSettings(work.tx);
  const ended = await queries.endChoices(work.tx, work.now);
  const silent = await queries.findSilent(work.tx, new Date(work.now.getTime() - absentAfterSeconds * 1000));
  const gone = await queries.announcePresent(work.tx, silent, false);
  const changed = [...new Set([...ended, ...gone])];
  if (changed.length > 0) await tellPeople(work, changed);
}

/** Who was offered chats in vain is not there: they are on a break until they say otherwise. */
export async function putOnBreak(work: Work, ids: readonly PersonId[], tellPeople: PeopleTeller): Promise<void> {
  for (const id of ids)
    await queries.saveChoice(work.tx, work.organisationId, id, { kind: "break", until: null }, work.now);
  if (ids.length > 0) await tellPeople(work, ids);
}

const findSettings = async (tx: OrganisationTransaction): Promise<AvailabilitySettings> =>
  settingsOf(await queries.findAbsentAfter(tx));

const shown = (row: AvailabilityRow, settings: AvailabilitySettings, now: Date): PersonAvailability => {
  const holds = availabilityAt(row, settings, now);
  return {
    personId: row.personId,
    chosen: row.chosen,
    since: row.since.toISOString(),
    until: row.until?.toISOString() ?? null,
    present: isPresent(row, settings, now),
    now: { ...holds, since: holds.since.toISOString() },
  };
};

export async function listAvailability(tx: OrganisationTransaction, now: Date): Promise<PersonAvailability[]> {
  const settings = await findSettings(tx);
  return (await queries.findRows(tx, "everybody")).map((row) => shown(row, settings, now));
}

async function findAvailability(
  tx: OrganisationTransaction,
  id: PersonId,
  now: Date,
): Promise<PersonAvailability | undefined> {
  const [row] = await queries.findRows(tx, [id]);
  return row && shown(row, await findSettings(tx), now);
}

/**
 * As desks show it on a person: what they were told. So loading afresh and applying events give the same, and silence shows when the sweep has told it,
 * at most a few seconds after it became true.
 */
export async function availabilitySource(
  tx: OrganisationTransaction,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Person["availability"]>> {
  const rows = await queries.findRows(tx, ids);
  return new Map(
    rows.map(({ personId, chosen, since, announcedPresent }) => [
      personId,
      { chosen, since: since.toISOString(), present: announcedPresent },
    ]),
  );
}

/** For routing: how everybody is now who ever said anything. */
export async function findAvailabilities(
  tx: OrganisationTransaction,
  now: Date,
): Promise<ReadonlyMap<PersonId, { now: AvailabilityNow; misses: number; atDesk: boolean }>> {
  const settings = await findSettings(tx);
  const rows = await queries.findRows(tx, "everybody");
  return new Map(
    rows.map((row) => {
      const { misses } = row;
      const facts = { now: availabilityAt(row, settings, now), misses, atDesk: isAtDesk(row, settings, now) };
      return [row.personId, facts];
    }),
  );
}
