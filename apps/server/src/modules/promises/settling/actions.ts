/** Keeping a promise, letting it go, opening it again, and changing its words, its time or its owner. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId, PromiseId } from "@luwte/contract/ids.ts";
import type { CustomerPromise, PromiseEntry } from "@luwte/contract/promises.ts";
import type { Work } from "../../../platform/work/work.ts";
import { change, type Held, hold, lookAfter, notThere } from "../actions.ts";
import { isActiveColleague } from "../queries.ts";
import { firstDueAfter, refusalOfDue, refusalToChange } from "../rules.ts";
import { type Change, type PromiseNeeds, shown } from "../shapes.ts";

type Settled = Refusal<"not_found" | "promise_settled">;
type State = CustomerPromise["state"];

const paramsOf = ({ promise }: Held) => ({ promiseId: promise.id, words: promise.words });

export async function keepPromise(work: Work, needs: PromiseNeeds, id: PromiseId): Promise<PromiseEntry | Settled> {
  const held = await hold(work, needs, id);
  if (!held) return notThere();
  if (held.promise.state.kind === "kept") return asShown(held);
  const state: State = { kind: "kept", at: work.now.toISOString(), by: work.actor };
  return settle(work, needs, held, state, { code: "promise_kept", params: paramsOf(held) });
}

export async function releasePromise(
  work: Work,
  needs: PromiseNeeds,
  id: PromiseId,
  reason: string,
): Promise<PromiseEntry | Settled> {
  const held = await hold(work, needs, id);
  if (!held) return notThere();
  const state: State = { kind: "released", at: work.now.toISOString(), by: work.actor, reason };
  return settle(work, needs, held, state, { code: "promise_released", params: { ...paramsOf(held), reason } });
}

type Said = NonNullable<Parameters<typeof change>[4]>;

async function settle(work: Work, needs: PromiseNeeds, held: Held, state: State, said: Said) {
  const code = refusalToChange(held.promise);
  if (code) return refuse(code, { state: held.promise.state });
  return change(work, needs, held, { state }, said);
}

const asShown = ({ promise, conversation }: Held): PromiseEntry => ({ promise: shown(promise), conversation });

/** Its jobs may have run while it was settled; they are asked to look again. */
export async function reopenPromise(
  work: Work,
  needs: PromiseNeeds,
  id: PromiseId,
): Promise<PromiseEntry | Refusal<"not_found">> {
  const held = await hold(work, needs, id);
  if (!held) return notThere();
  if (held.promise.state.kind === "open") return asShown(held);
  const said = { code: "promise_reopened", params: paramsOf(held) };
  const entry = await change(work, needs, held, { state: { kind: "open" } }, said);
  await lookAfter(work, entry.promise);
  return entry;
}

export type Edit = {
  words?: string | undefined;
  due?: { at: string; reason: string } | undefined;
  ownerId?: PersonId | null | undefined;
};
type Refused = Refusal<"not_found" | "changed_meanwhile" | "promise_settled" | "due_in_past">;

export async function changePromise(
  work: Work,
  needs: PromiseNeeds,
  id: PromiseId,
  { version, ...edit }: Edit & { version: number },
): Promise<PromiseEntry | Refused> {
  const held = await hold(work, needs, id);
  if (!held) return notThere();
  const { promise } = held;
  if (promise.version !== version) return refuse("changed_meanwhile", { promise: shown(promise) });
  const code = refusalToChange(promise) ?? (edit.due ? refusalOfDue(edit.due.at, work.now) : null);
  if (code) return refuse(code);
  if (edit.ownerId && !(await isActiveColleague(work.tx, edit.ownerId))) return refuse("not_found", { what: "person" });
  return carryOut(work, needs, held, edit);
}

/** One part per field: what becomes different, and what the timeline says of it. */
function partsOf(held: Held, { words, due, ownerId }: Edit, now: Date): { wanted: Change; said: Said }[] {
  const { promise, conversation } = held;
  const parts: { wanted: Change; said: Said }[] = [];
  if (words !== undefined && words !== promise.words)
    parts.push({
      wanted: { words },
      said: { code: "promise_reworded", params: { ...paramsOf(held), from: promise.words, words } },
    });
  if (due && Date.parse(due.at) !== Date.parse(promise.dueAt)) {
    const dueAt = new Date(due.at).toISOString();
    const wanted = { dueAt, firstDueAt: firstDueAfter(promise, dueAt, now), movedBy: null, movedFrom: null };
    parts.push({
      wanted,
      said: { code: "promise_moved", params: { ...paramsOf(held), until: dueAt, reason: due.reason } },
    });
  }
  if (ownerId !== undefined && ownerId !== promise.ownerId)
    parts.push({ wanted: { ownerId, ownerChosen: ownerId !== conversation.assigneeId }, said: givenTo(held, ownerId) });
  return parts;
}

export const givenTo = (held: Pick<Held, "promise" | "conversation">, ownerId: PersonId | null): Said =>
  ownerId === null
    ? { code: "promise_given_to_team", params: paramsOf(held) }
    : { code: "promise_given", params: { ...paramsOf(held), personId: ownerId } };

async function carryOut(work: Work, needs: PromiseNeeds, held: Held, edit: Edit): Promise<PromiseEntry> {
  let entry = asShown(held);
  for (const { wanted, said } of partsOf(held, edit, work.now)) entry = await change(work, needs, held, wanted, said);
  return entry;
}
