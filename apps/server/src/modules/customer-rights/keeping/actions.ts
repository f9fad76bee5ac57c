/** Changing how long things are kept, and the night in which what is over goes, in small pieces beside live traffic. */
import { setTimeout as pause } from "node:timers/promises";
import type { RetentionCounts } from "@luwte/contract/customerRights.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Actor, OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { eraseConversations, eraseFamily } from "../erasing/actions.ts";
import { lockFamily } from "../erasing/queries.ts";
import type { RightsNeeds } from "../shapes.ts";
import * as queries from "./queries.ts";
import { type Cutoffs, cutoffsAt } from "./rules.ts";

const CLOCK: Actor = { kind: "system", name: "retention" };
const PIECE = 20;
const LINES = 5_000;
/** Of one organisation in one night; the rest goes in the next ones. */
const MAXIMUM_PIECES = 5_000;
/** Between pieces others have the database for themselves. */
const BREATH_MS = 20;

export async function changeRetention(
  work: Work,
  wanted: queries.Kept,
): Promise<queries.Kept | Refusal<"changed_meanwhile">> {
  const before = await queries.findRetention(work.tx);
  const saved = before.version === wanted.version ? await queries.saveRetention(work, wanted) : null;
  if (!saved) return refuse("changed_meanwhile", { ...before });
  work.audit({ action: "retention.changed", details: { before: before.settings, after: saved.settings } });
  return saved;
}

/** In the night before a day: what is over then. */
export function preview(
  tx: OrganisationTransaction,
  settings: queries.Kept["settings"],
  day: string,
): Promise<RetentionCounts> {
  const on = new Date(`${day}T02:00:00.000Z`);
  return queries.countOver(tx, { cutoffs: cutoffsAt(settings, on), on });
}

type Night = Pick<Platform, "work" | "read" | "database"> & { needs: RightsNeeds; now: Date; signal: AbortSignal };

/** Killed anywhere, the next run goes on with what is left. */
export async function runOut(night: Night, organisationId: OrganisationId): Promise<void> {
  const { settings } = await night.read(organisationId, queries.findRetention);
  const cutoffs = cutoffsAt(settings, night.now);
  await pieces(night, () => night.work(organisationId, CLOCK, (work) => someConversations(work, night, cutoffs)));
  await pieces(night, () => night.work(organisationId, CLOCK, (work) => someCustomers(work, night, cutoffs)));
  const audit = await allLines(night, organisationId, "audit_log", cutoffs.audit);
  const access = await allLines(night, organisationId, "access_log", cutoffs.access);
  const suggestions = await allSuggestions(night, organisationId, cutoffs);
  const imports = await queries.emptyImports(night.database, organisationId, cutoffs.import);
  const { held } = await night.read(organisationId, (tx) => queries.countOver(tx, { cutoffs, on: night.now }));
  await night.work(organisationId, CLOCK, (work) =>
    queries.addToRun(work, { audit, access, imports, suggestions, held }, true),
  );
}

async function pieces({ signal }: Night, piece: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < MAXIMUM_PIECES; count++) {
    signal.throwIfAborted();
    if (!(await piece())) return;
    await pause(BREATH_MS, undefined, { signal });
  }
}

async function someConversations(work: Work, { needs }: Night, { contact }: Cutoffs): Promise<boolean> {
  const over = await queries.conversationsOver(work.tx, contact, PIECE);
  if (over.length > 0) await eraseConversations(work, needs, over);
  if (over.length > 0) await queries.addToRun(work, { conversations: over.length }, false);
  return over.length === PIECE;
}

async function someCustomers(work: Work, { needs }: Night, { contact }: Cutoffs): Promise<boolean> {
  const over = await queries.customersOver(work.tx, contact, PIECE);
  for (const id of over) await eraseFamily(work, needs, await lockFamily(work.tx, id), false);
  if (over.length > 0) await queries.addToRun(work, { customers: over.length }, false);
  return over.length === PIECE;
}

const allLines = (
  { database, signal }: Night,
  organisationId: OrganisationId,
  table: "audit_log" | "access_log",
  cutoff: Date,
): Promise<number> =>
  inRounds(signal, () => queries.deleteLines(database, organisationId, table, { cutoff, most: LINES }));

/** First what goes, so that nothing is emptied and counted that goes the same night. */
async function allSuggestions(
  { database, signal }: Night,
  organisationId: OrganisationId,
  { audit, contact }: Cutoffs,
): Promise<number> {
  const gone = await inRounds(signal, () =>
    queries.deleteSuggestions(database, organisationId, { cutoff: audit, most: LINES }),
  );
  const emptied = await inRounds(signal, () =>
    queries.emptySuggestions(database, organisationId, { cutoff: contact, most: LINES }),
  );
  return gone + emptied;
}

/** At most `LINES` at a time, until a round finds fewer. */
async function inRounds(signal: AbortSignal, round: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let count = 0; count < MAXIMUM_PIECES; count++) {
    signal.throwIfAborted();
    const done = await round();
    total += done;
    if (done < LINES) break;
  }
  return total;
}
