/** Due times: counted when asked, counted again when what they depend on changes, and told to leads when they are not kept. */
import type { Channel } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, CustomerGroupId, CustomerId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { OpeningHours, ServiceDay, ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import { serviceDays } from "@luwte/planning/calendar/serviceDays.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { notify } from "../notifications/public.ts";
import { calendarsFor, closedDaysOf } from "./calendars/actions.ts";
import * as queries from "./queries.ts";
import { dueAtFor, dueBefore, leadsToTell, problemWith, readLevels } from "./rules.ts";
import type { Calendars, SavedLevels, ServiceLevelNeeds, Waiting, WaitingConversation } from "./shapes.ts";

/** The job that counts all due times again. */
export const RECOUNT = "service_levels.recount";
const PAGE = 200;
const PAGES_PER_JOB = 20;
/** More leads' messages than this at once are said in the next sweep, half a minute later. */
const MOST_ESCALATIONS = 50;

export async function findLevels(tx: OrganisationTransaction): Promise<SavedLevels> {
  const { levels, ...stored } = await queries.findStored(tx);
  return { ...stored, levels: readLevels(levels) };
}

type Known = { levels: ServiceLevels; calendars: Calendars };

async function findKnown(tx: OrganisationTransaction): Promise<Known> {
  const { levels, timeZone } = await findLevels(tx);
  return { levels, calendars: await calendarsFor(levels, timeZone) };
}

const expected = new WeakMap<OrganisationTransaction, Promise<Known>>();

/** For `conversations`: asks now what `dueTimes` will need in this unit of work. A failure is told to who waits for the answer. */
export function expectDue({ tx }: Work): void {
  const known = findKnown(tx);
  known.catch(() => {});
  expected.set(tx, known);
}

export const findCalendars = async (tx: OrganisationTransaction): Promise<Calendars> => (await findKnown(tx)).calendars;

/** Other hours than the organisation's, with its holidays and its clock; null: its own. */
export async function findCalendarOf(
  tx: OrganisationTransaction,
  hours: OpeningHours | null,
): Promise<Calendars["mail"]> {
  const { levels, timeZone } = await findLevels(tx);
  return (await calendarsFor(hours ? { ...levels, hours, chatHours: null } : levels, timeZone)).mail;
}

/** Whether such hours can be read, and are ever open. */
export async function areUsable(tx: OrganisationTransaction, hours: OpeningHours, now: Date): Promise<boolean> {
  const { levels, timeZone } = await findLevels(tx);
  const given = { ...levels, hours, chatHours: null };
  return problemWith(given, timeZone, await closedDaysOf(levels.holidays), now) === null;
}

export async function findServiceDays(tx: OrganisationTransaction, now: Date, most: number): Promise<ServiceDay[]> {
  const { mail } = await findCalendars(tx);
  return serviceDays(mail, now, most).map(({ day, opensAt, closesAt }) => ({
    day,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
  }));
}

/** Who looks after what a team leaves undone. */
export const findLeadsOf = async (tx: OrganisationTransaction, teamId: TeamId | null): Promise<PersonId[]> =>
  leadsToTell(teamId, await queries.findLeads(tx));

/** For `conversations`: by when an answer to somebody who begins to wait is due. */
export async function dueTimes(work: Work, waiting: Waiting): Promise<Date | null> {
  const { levels, calendars } = await (expected.get(work.tx) ?? findKnown(work.tx));
  return dueAtFor(waiting, levels.targets, calendars);
}

export type Opening = { open: boolean; opensAt: Date | null };

/** Whether the team is there for a channel, and when it is (again); null: at no time that can be foreseen. */
export async function findOpening(tx: OrganisationTransaction, channel: Channel, now: Date): Promise<Opening> {
  const { calendars } = await findKnown(tx);
  const next = calendars[channel].nextOpening(now);
  return { open: calendars[channel].isOpen(now), opensAt: next.kind === "moment" ? next.at : null };
}

type Saved = Pick<SavedLevels, "levels" | "version">;

export async function saveLevels(
  work: Work,
  levels: ServiceLevels,
  version: number,
): Promise<Saved | Refusal<"changed_meanwhile" | "never_open" | "invalid_request" | "not_found">> {
  const before = await findLevels(work.tx);
  const problem = await problemOf(work, levels, before.timeZone);
  if (problem) return problem;
  const saved = await queries.saveLevels(work.tx, work.organisationId, levels, version);
  if (saved === null) return refuse("changed_meanwhile", { version: before.version });
  work.audit({ action: "service_levels.changed", details: { before: before.levels, after: levels } });
  await recount(work);
  return { levels, version: saved };
}

export const recount = (work: Work): Promise<void> =>
  work.enqueue(RECOUNT, { after: null }, { singletonKey: work.organisationId });

async function problemOf(
  { tx, now }: Work,
  levels: ServiceLevels,
  timeZone: string,
): Promise<Refusal<"never_open" | "invalid_request" | "not_found"> | null> {
  const groups = [...new Set(levels.targets.flatMap(({ groupId }) => groupId ?? []))] as CustomerGroupId[];
  if ((await queries.countGroups(tx, groups)) < groups.length) return refuse("not_found", { what: "customer_group" });
  const problem = problemWith(levels, timeZone, await closedDaysOf(levels.holidays), now);
  if (problem === null) return null;
  if (problem.kind === "never_open") return refuse("never_open", { channel: problem.channel });
  const { code, value } = problem;
  return refuse("invalid_request", { errors: [{ pointer: "/body/serviceLevels/hours", code, detail: value }] });
}

/** Counts again page by page, each in a unit of work of its own, so that nobody waits long for a conversation. The last id when there is more. */
export async function recountPages(
  inWork: <Result>(run: (work: Work) => Promise<Result>) => Promise<Result>,
  after: ConversationId | null,
  needs: ServiceLevelNeeds,
): Promise<ConversationId | null> {
  let last = after;
  for (let page = 0; page < PAGES_PER_JOB; page++) {
    const found = await inWork(async (work) => {
      const items = await queries.findWaitingAfter(work.tx, last, PAGE);
      await countAgain(work, items, needs);
      return items;
    });
    if (found.length < PAGE) return null;
    last = found.at(-1)!.id;
  }
  return last;
}

export async function recountCustomers(
  work: Work,
  ids: readonly CustomerId[],
  needs: ServiceLevelNeeds,
): Promise<void> {
  await countAgain(work, await queries.findWaitingOf(work.tx, ids), needs);
}

async function countAgain(work: Work, items: readonly WaitingConversation[], needs: ServiceLevelNeeds): Promise<void> {
  if (items.length === 0) return;
  const { levels, calendars } = await findKnown(work.tx);
  for (const item of items) {
    const due = dueAtFor(item, levels.targets, calendars);
    if (due?.getTime() !== item.dueAt?.getTime()) await writeDue(work, item, due, needs);
  }
}

/** Only while it is still the same waiting: an answer that came meanwhile has cleared it. */
async function writeDue(work: Work, item: WaitingConversation, due: Date | null, { conversations }: ServiceLevelNeeds) {
  const now = await conversations.lock(work.tx, item.id);
  if (!now?.waitingSince || Date.parse(now.waitingSince) !== item.waitingSince.getTime()) return;
  const written = await conversations.setDue(work, item.id, due);
  if (isRefusal(written)) throw new Error("A conversation that is locked was not found.");
}

export async function escalate(work: Work): Promise<number> {
  const { levels } = await findLevels(work.tx);
  const before = dueBefore(levels, work.now);
  const overdue = await queries.takeOverdue(work.tx, work.organisationId, before, MOST_ESCALATIONS);
  if (overdue.length === 0) return 0;
  const leads = await queries.findLeads(work.tx);
  for (const { id, teamId, subject, customerName } of overdue)
    for (const personId of leadsToTell(teamId, leads))
      await notify(work, {
        personId,
        kind: "escalated",
        conversationId: id,
        params: { subject, customer: customerName },
      });
  return overdue.length;
}
