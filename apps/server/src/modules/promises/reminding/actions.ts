/** Reminding in time, saying that it broke, and telling the customer when nobody acted. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type MessageId, newId, type PersonId, type PromiseId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findAvailabilities } from "../../availability/public.ts";
import { notify } from "../../notifications/public.ts";
import { findCalendars, findLeadsOf } from "../../service-levels/public.ts";
import { findReach } from "../../working-time/public.ts";
import { type Held, hold, lookAfter, REMIND } from "../actions.ts";
import { isActiveColleague } from "../queries.ts";
import { findSettings } from "../settings/actions.ts";
import type { Kept, PromiseNeeds, Step } from "../shapes.ts";
import { tellByItself } from "../telling/actions.ts";
import * as queries from "./queries.ts";
import { type Colleague, momentOf, nowFor, whoIsTold } from "./rules.ts";

export type Reminder = { promiseId: PromiseId; dueAt: string; step: Step };

/** Looks again: it may be kept, moved or somebody else's by now, and hours and settings may be others. */
export async function remind(work: Work, needs: PromiseNeeds, reminder: Reminder): Promise<void> {
  const held = await hold(work, needs, reminder.promiseId);
  if (held?.promise.state.kind !== "open" || held.promise.dueAt !== reminder.dueAt) return;
  const { settings } = await findSettings(work.tx);
  const calendar = (await findCalendars(work.tx)).mail;
  const moment = momentOf(reminder.step, calendar, held.promise, settings);
  const what = nowFor(reminder.step, moment, held.promise, work.now);
  if (what === "later") await work.enqueue(REMIND, reminder, { startAfter: moment! });
  if (what === "now") await STEP[reminder.step](work, needs, held, reminder);
}

type Doing = (work: Work, needs: PromiseNeeds, held: Held, reminder: Reminder) => Promise<void>;

const STEP: Record<Step, Doing> = {
  soon: (work, _needs, held, reminder) => tellColleagues(work, held, reminder, "promise_due"),
  broken: (work, _needs, held, reminder) => tellColleagues(work, held, reminder, "promise_broken"),
  tell: tellCustomer,
};

async function tellColleagues(
  work: Work,
  { promise, conversation }: Held,
  reminder: Reminder,
  kind: "promise_due" | "promise_broken",
): Promise<void> {
  if (!(await queries.writeDown(work, reminder))) return;
  const { subject, customer } = conversation;
  const params = { subject, customer: customer.name, words: promise.words };
  for (const personId of await around(work, promise, conversation))
    await notify(work, { personId, kind, conversationId: conversation.id, params });
}

async function around(work: Work, { ownerId }: Kept, { teamId }: Conversation): Promise<PersonId[]> {
  const ownerStays = ownerId !== null && (await isActiveColleague(work.tx, ownerId));
  const members = teamId ? await queries.teamMembers(work.tx, teamId) : [];
  const here = await howTheyAre(work, ownerStays ? [ownerId, ...members] : members);
  const owner = here.find(({ id }) => id === ownerId) ?? null;
  const leads = await whoWork(work, await findLeadsOf(work.tx, teamId));
  return whoIsTold({ owner: ownerStays ? owner : null, team: here.filter(({ id }) => id !== ownerId), leads });
}

async function howTheyAre(work: Work, ids: readonly PersonId[]): Promise<Colleague[]> {
  const known = await findAvailabilities(work.tx, work.now);
  const reach = await findReach(work.tx, ids, work.now);
  const of = (id: PersonId) => (reach.get(id)?.works ? (known.get(id)?.now.kind ?? "away") : "away");
  return [...new Set(ids)].map((id) => ({ id, availability: of(id) }));
}

/** Leads who have gone home are told only when no lead is there: then it waits for their next start. */
async function whoWork(work: Work, leads: readonly PersonId[]): Promise<readonly PersonId[]> {
  const reach = await findReach(work.tx, leads, work.now);
  const here = leads.filter((id) => reach.get(id)?.works);
  return here.length > 0 ? here : leads;
}

/** Once for each promise: a customer who is put off again and again by a machine is not told, but fobbed off. */
async function tellCustomer(work: Work, needs: PromiseNeeds, held: Held, reminder: Reminder): Promise<void> {
  const { settings } = await findSettings(work.tx);
  if (!settings.automatic || (await queries.wasToldByItself(work.tx, held.promise.id))) return;
  const calendar = (await findCalendars(work.tx)).mail;
  const later = calendar.addServiceTime(new Date(held.promise.dueAt), settings.automatic.laterMinutes);
  if (later.kind !== "moment" || !(await queries.writeDown(work, reminder))) return;
  const id = newId<MessageId>(work.now.getTime());
  await tellByItself(work, needs, held, { id, newDueAt: later.at.toISOString() });
}

const PAGE = 500;

/** After other settings. One page; the last id when there is more. */
export async function lookAgain(work: Work, after: PromiseId | null): Promise<PromiseId | null> {
  const page = await queries.openAfter(work.tx, after, PAGE);
  for (const promise of page) await lookAfter(work, promise);
  return page.length < PAGE ? null : page.at(-1)!.id;
}
